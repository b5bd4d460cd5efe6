package io.gridstride.review;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element, flow, zone or data asset that is new, gone or stated otherwise.
 *
 * @param sort such as {@code Element}
 * @param name by which a person knows it
 * @param differences none of a part that is new or gone
 */
public record PartChange(
    Kind kind, String sort, String id, String name, List<Difference> differences) {
  /** What happened to a part. */
  public enum Kind {
    NEW,
    GONE,
    CHANGED
  }

  /**
   * One thing that is stated otherwise.
   *
   * @param before empty when nothing was stated
   * @param after empty when nothing is stated
   */
  public record Difference(String what, String before, String after) {}

  public PartChange {
    differences = List.copyOf(differences);
  }

  /** Whether this says that the part of an id is new. */
  public boolean isNew(String part) {
    return kind == Kind.NEW && id.equals(part);
  }

  /** In the order of the later model, and after them those that are gone. */
  static List<PartChange> between(PartNames was, PartNames is, Comparison.SameParts same) {
    List<PartChange> changes = new ArrayList<>();
    parts(is)
        .forEach(part -> {
          if (!same.part(part.id())) {
            changes.add(change(Kind.NEW, is, part, List.of()));
          } else {
            List<Difference> differences =
                new PartDifferences(was, is).of(was.dfd().part(part.id()).orElseThrow(), part);
            if (!differences.isEmpty()) {
              changes.add(change(Kind.CHANGED, is, part, differences));
            }
          }
        });
    parts(was)
        .filter(part -> !same.part(part.id()))
        .forEach(part -> changes.add(change(Kind.GONE, was, part, List.of())));
    return changes;
  }

  private static Stream<Part> parts(PartNames names) {
    return names.dfd().parts().filter(part -> !(part instanceof ControlUse));
  }

  private static PartChange change(
      Kind kind, PartNames names, Part part, List<Difference> differences) {
    return new PartChange(kind, sort(part), part.id(), names.part(part.id()), differences);
  }

  private static String sort(Part part) {
    return switch (part) {
      case Element _ -> "Element";
      case Flow _ -> "Flow";
      case Boundary _ -> "Zone";
      case DataAsset _ -> "Data";
      case ControlUse _ -> "Control";
    };
  }
}
