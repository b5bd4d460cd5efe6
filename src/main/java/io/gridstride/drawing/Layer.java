package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Placed;
import io.gridstride.model.Bounds;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Things of one sort in painting order, found by id or by place. A few of them can be changed at
 * the cost of those few, as a drag does with every move of the pointer.
 */
final class Layer<T> {
  private final SequencedMap<String, T> first;
  private final Map<String, Integer> ranks;
  private final Function<T, Bounds> box;
  private final Grid<Placed<T>> ground;
  private final SequencedMap<String, T> changed;
  private final Grid<Placed<T>> grid;

  /**
   * @param first all, before some were changed
   * @param ground of all of {@code first}
   */
  private Layer(
      SequencedMap<String, T> first,
      Map<String, Integer> ranks,
      Function<T, Bounds> box,
      Grid<Placed<T>> ground,
      SequencedMap<String, T> changed) {
    this.first = first;
    this.ranks = ranks;
    this.box = box;
    this.ground = ground;
    this.changed = changed;
    if (changed.isEmpty()) {
      grid = ground;
    } else {
      grid = ground.over(old -> changed.containsKey(old.id()));
      changed.forEach((id, thing) ->
          grid.add(new Placed<>(id, thing), box.apply(thing), ranks.getOrDefault(id, 0)));
    }
  }

  /** A layer of these things, which must not change any more. */
  static <T> Layer<T> of(SequencedMap<String, T> things, Function<T, Bounds> box) {
    Map<String, Integer> ranks = LinkedHashMap.newLinkedHashMap(things.size());
    Grid<Placed<T>> grid = new Grid<>();
    things.forEach((id, thing) -> {
      ranks.put(id, ranks.size());
      grid.add(new Placed<>(id, thing), box.apply(thing));
    });
    return new Layer<>(things, ranks, box, grid, new LinkedHashMap<>());
  }

  /** With other things for some of the ids that are in it; the order stays. */
  Layer<T> with(SequencedMap<String, T> next) {
    if (next.isEmpty()) {
      return this;
    }
    SequencedMap<String, T> differing = new LinkedHashMap<>(changed);
    differing.putAll(next);
    differing.keySet().retainAll(first.keySet());
    return differing.size() > first.size() / 2
        ? of(merged(differing), box)
        : new Layer<>(first, ranks, box, ground, differing);
  }

  private SequencedMap<String, T> merged(SequencedMap<String, T> with) {
    SequencedMap<String, T> merged = new LinkedHashMap<>(first);
    with.forEach(merged::replace);
    return merged;
  }

  /** Without what is not among these ids. */
  Layer<T> only(Collection<String> ids) {
    SequencedMap<String, T> kept = new LinkedHashMap<>();
    all()
        .forEach((id, thing) -> {
          if (ids.contains(id)) {
            kept.put(id, thing);
          }
        });
    return of(kept, box);
  }

  /** All in order. */
  SequencedMap<String, T> all() {
    return Collections.unmodifiableSequencedMap(
        changed.isEmpty() ? first : new Overlaid<>(first, changed));
  }

  boolean has(String id) {
    return first.containsKey(id);
  }

  Optional<T> get(String id) {
    return Optional.ofNullable(changed.get(id)).or(() -> Optional.ofNullable(first.get(id)));
  }

  /**
   * Where what is in this layer differs from what is in another of the same things; empty when the
   * two have nothing to do with each other.
   *
   * @param boxes that hold all in which one thing differs from another
   */
  Optional<List<Bounds>> differing(Layer<T> from, BiFunction<T, T, List<Bounds>> boxes) {
    if (!ground.equals(from.ground)) {
      return Optional.empty();
    }
    SequencedSet<String> ids = new LinkedHashSet<>(changed.keySet());
    ids.addAll(from.changed.keySet());
    return Optional.of(
        ids.stream()
            .flatMap(id ->
                from.get(id).stream()
                    .flatMap(old -> get(id).stream().map(now -> boxes.apply(old, now))))
            .flatMap(List::stream)
            .toList());
  }

  /** What touches or overlaps the area, in order. */
  List<Placed<T>> near(Bounds area) {
    return grid.near(area);
  }
}
