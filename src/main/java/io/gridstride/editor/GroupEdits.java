package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The same change of all selected parts that can have it, as one step. Those that cannot, such as a
 * boundary when a protocol is stated, are left as they are.
 */
public final class GroupEdits {
  private GroupEdits() {}

  /**
   * States a property, or makes it unspecified.
   *
   * @param applies which of the elements and flows the catalogue gives that property
   */
  public static Edit property(
      Dfd dfd,
      Collection<String> ids,
      Predicate<Part> applies,
      String property,
      Optional<PropertyValue> value) {
    return of(
        dfd,
        ids,
        part -> (part instanceof Element || part instanceof Flow) && applies.test(part),
        part -> new Edit.SetProperty(part.id(), property, value));
  }

  public static Edit type(Dfd dfd, Collection<String> ids, String type, ElementKind kind) {
    return of(dfd, ids, Element.class::isInstance, part -> new Edit.SetType(part.id(), type, kind));
  }

  public static Edit count(Dfd dfd, Collection<String> ids, long count) {
    return of(dfd, ids, Element.class::isInstance, part -> new Edit.SetCount(part.id(), count));
  }

  public static Edit protocol(Dfd dfd, Collection<String> ids, Optional<String> protocol) {
    return of(dfd, ids, Flow.class::isInstance, part -> new Edit.SetProtocol(part.id(), protocol));
  }

  public static Edit data(Dfd dfd, Collection<String> ids, List<String> assets) {
    return of(dfd, ids, Flow.class::isInstance, part -> new Edit.SetData(part.id(), assets));
  }

  public static Edit zoneKind(Dfd dfd, Collection<String> ids, Optional<String> kind) {
    return of(dfd, ids, Boundary.class::isInstance, part -> new Edit.SetZoneKind(part.id(), kind));
  }

  public static Edit target(Dfd dfd, Collection<String> ids, Optional<SecurityLevels> target) {
    return of(dfd, ids, Boundary.class::isInstance, part -> new Edit.SetTarget(part.id(), target));
  }

  public static Edit dataKind(Dfd dfd, Collection<String> ids, String kind) {
    return of(dfd, ids, DataAsset.class::isInstance, part -> new Edit.SetDataKind(part.id(), kind));
  }

  public static Edit status(Dfd dfd, Collection<String> ids, ControlUse.Status status) {
    return of(
        dfd, ids, ControlUse.class::isInstance, part -> new Edit.SetStatus(part.id(), status));
  }

  public static Edit notes(Dfd dfd, Collection<String> ids, String notes) {
    return of(dfd, ids, _ -> true, part -> new Edit.SetNotes(part.id(), notes));
  }

  /** Makes the elements and boundaries members of a zone, or of none, but no zone of itself. */
  public static Edit zone(Dfd dfd, Collection<String> ids, Optional<String> zone) {
    return of(
        dfd,
        ids,
        part ->
            (part instanceof Element || part instanceof Boundary)
                && Rules.nest(dfd, List.of(part.id()), zone).isEmpty(),
        part -> Edit.Nest.of(List.of(part.id()), zone));
  }

  private static Edit of(
      Dfd dfd, Collection<String> ids, Predicate<Part> applies, Function<Part, Edit> change) {
    List<Part> parts =
        Ordered.set(ids).stream().flatMap(id -> dfd.part(id).stream()).filter(applies).toList();
    List<Edit> edits = parts.stream().map(change).toList();
    String name = edits.isEmpty() ? "Change nothing" : edits.getFirst().name();
    return new Edit.Composite(
        parts.size() < 2
            ? name
            : name + " of " + Wording.parts(dfd, parts.stream().map(Part::id).toList()),
        edits);
  }
}
