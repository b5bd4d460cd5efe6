package io.gridstride.drawing;

import io.gridstride.drawing.Scene.Extent;
import io.gridstride.model.Bounds;
import java.util.Collection;
import java.util.List;

/**
 * All the marks of a diagram, kept so that a window can ask for those in view. Build it again when
 * the geometry or the overlay changes, not when the view moves.
 */
public final class Picture {
  private static final int MARGIN = 20;

  /** Marks that belong together and the box they lie in. */
  record Group(Bounds box, List<Mark> marks) {
    Group {
      marks = List.copyOf(marks);
    }
  }

  private final List<Group> groups;
  private final Grid<Group> index = new Grid<>();

  /** The groups in painting order. */
  Picture(List<Group> groups) {
    this.groups = List.copyOf(groups);
    groups.forEach(group -> index.add(group, group.box()));
  }

  /** The marks that may touch the area, in painting order. */
  public List<Mark> marks(Bounds area) {
    return index.near(area).stream().flatMap(group -> group.marks().stream()).toList();
  }

  /** The same picture without what belongs to none of these parts. */
  public Picture only(Collection<String> parts) {
    return new Picture(
        groups.stream()
            .filter(group -> group.marks().stream().anyMatch(mark -> parts.contains(mark.part())))
            .toList());
  }

  /** Everything. */
  public Scene scene() {
    return new Scene(groups.stream().flatMap(group -> group.marks().stream()).toList(), extent());
  }

  /** What the marks cover, with a small margin; empty at the origin when there are none. */
  public Extent extent() {
    return groups.stream()
        .map(Group::box)
        .reduce(Bounds::union)
        .map(box ->
            new Extent(
                box.x() - MARGIN,
                box.y() - MARGIN,
                box.width() + 2 * MARGIN,
                box.height() + 2 * MARGIN))
        .orElse(new Extent(0, 0, 0, 0));
  }
}
