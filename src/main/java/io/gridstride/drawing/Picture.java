package io.gridstride.drawing;

import io.gridstride.drawing.Scene.Extent;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All the marks of a diagram, kept so that a window can ask for those in view. When the geometry or
 * the overlay changes, the next picture is made from this one, and the marks of what stayed are the
 * very same.
 */
public final class Picture {
  private static final int MARGIN = 20;

  /**
   * Marks that belong together and the box they lie in.
   *
   * @param pieces smaller boxes that hold all the marks too
   */
  record Group(Bounds box, List<Mark> marks, List<Bounds> pieces) {
    Group {
      marks = List.copyOf(marks);
      pieces = List.copyOf(pieces);
    }

    Group(Bounds box, List<Mark> marks) {
      this(box, marks, List.of(box));
    }
  }

  private final Content content;
  private final Map<Level, Layer<Group>> layers;

  private Picture(Content content, Map<Level, Layer<Group>> layers) {
    this.content = content;
    this.layers = layers;
  }

  static Picture of(Content content) {
    Map<Level, Layer<Group>> layers = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      SequencedMap<String, Group> groups = new LinkedHashMap<>();
      content
          .ids(level)
          .forEach(id -> content.group(level, id).ifPresent(group -> groups.put(id, group)));
      layers.put(level, Layer.of(groups, Group::box));
    }
    return new Picture(content, layers);
  }

  /** The picture of another state; cheap when little is different. */
  public Picture next(Dfd dfd, Geometry geometry, Overlay overlay) {
    var next = new Content(dfd, geometry, overlay, content.measure());
    if (!next.looksLike(content)) {
      return of(next);
    }
    Touched touched = Touched.between(content, next);
    if (touched.nothing() && Content.same(geometry, content.geometry())) {
      return this;
    }
    Map<Level, Layer<Group>> nextLayers = new EnumMap<>(Level.class);
    layers.forEach((level, layer) ->
        nextLayers.put(
            level,
            next.sameParts(level, content)
                ? changed(level, layer, next, touched.on(level))
                : rebuilt(level, layer, next, touched.on(level))));
    return new Picture(next, nextLayers);
  }

  private static Layer<Group> changed(
      Level level, Layer<Group> layer, Content next, Set<String> touched) {
    SequencedMap<String, Group> groups = new LinkedHashMap<>();
    for (String id : touched) {
      if (layer.has(id)) {
        next.group(level, id).ifPresent(group -> groups.put(id, group));
      }
    }
    return layer.with(groups);
  }

  private static Layer<Group> rebuilt(
      Level level, Layer<Group> layer, Content next, Set<String> touched) {
    SequencedMap<String, Group> groups = new LinkedHashMap<>();
    next.ids(level)
        .forEach(id ->
            layer
                .get(id)
                .filter(old -> !touched.contains(id))
                .or(() -> next.group(level, id))
                .ifPresent(group -> groups.put(id, group)));
    return Layer.of(groups, Group::box);
  }

  /**
   * The boxes in which this looks different from another picture of the same diagram; empty when
   * that cannot be told quickly.
   */
  public Optional<List<Bounds>> differing(Picture from) {
    List<Bounds> boxes = new ArrayList<>();
    for (Level level : Level.values()) {
      Optional<List<Bounds>> differing =
          layer(level)
              .differing(
                  from.layer(level),
                  level == Level.FLOW ? Difference::betweenLines : Difference::between);
      if (differing.isEmpty()) {
        return Optional.empty();
      }
      boxes.addAll(differing.get());
    }
    return Optional.of(boxes);
  }

  private Layer<Group> layer(Level level) {
    return Objects.requireNonNull(layers.get(level));
  }

  /** The marks that may touch the area, in painting order. */
  public List<Mark> marks(Bounds area) {
    // Not a stream: every frame asks, and from far away for most of what there is.
    List<Mark> marks = new ArrayList<>();
    for (Layer<Group> layer : layers.values()) {
      for (Geometry.Placed<Group> placed : layer.near(area)) {
        marks.addAll(placed.shape().marks());
      }
    }
    return marks;
  }

  /** The same picture without what belongs to none of these parts. */
  public Picture only(Collection<String> parts) {
    Map<Level, Layer<Group>> kept = new EnumMap<>(Level.class);
    layers.forEach((level, layer) -> kept.put(level, layer.only(parts)));
    return new Picture(content, kept);
  }

  private Stream<Group> groups() {
    return layers.values().stream().flatMap(layer -> layer.all().values().stream());
  }

  /** Everything. */
  public Scene scene() {
    return new Scene(groups().flatMap(group -> group.marks().stream()).toList(), extent());
  }

  /** What the marks cover, with a small margin; empty at the origin when there are none. */
  public Extent extent() {
    return groups()
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
