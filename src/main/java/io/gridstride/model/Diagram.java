package io.gridstride.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * One drawing of the DFD. It places parts and says nothing about them.
 *
 * @param places element and boundary ids to where they stand, in drawing order
 * @param bends flow ids to the corners a person gave the line, from source to target; a flow that
 *     is absent is routed by the program
 */
public record Diagram(
    String id,
    String name,
    SequencedMap<String, Bounds> places,
    SequencedMap<String, List<Point>> bends,
    SequencedSet<String> locked,
    Extras extras) {
  public Diagram {
    places = Ordered.map(places);
    bends =
        Ordered.map(
            bends.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> List.copyOf(entry.getValue()),
                        (a, b) -> b,
                        LinkedHashMap::new)));
    locked = Ordered.set(locked);
  }

  public static Diagram empty(String id, String name) {
    return new Diagram(
        id,
        name,
        new LinkedHashMap<>(),
        new LinkedHashMap<>(),
        Ordered.set(List.of()),
        Extras.NONE);
  }

  public Diagram withId(String next) {
    return new Diagram(next, name, places, bends, locked, extras);
  }

  public Diagram withName(String next) {
    return new Diagram(id, next, places, bends, locked, extras);
  }

  public Diagram withPlaces(SequencedMap<String, Bounds> next) {
    return new Diagram(id, name, next, bends, locked, extras);
  }

  public Diagram withBends(SequencedMap<String, List<Point>> next) {
    return new Diagram(id, name, places, next, locked, extras);
  }

  public Diagram withLocked(Collection<String> next) {
    return new Diagram(id, name, places, bends, Ordered.set(next), extras);
  }

  /** Unlike maps in general, the same places in another order are another drawing. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Diagram that
        && id.equals(that.id)
        && name.equals(that.name)
        && places.equals(that.places)
        && List.copyOf(places.keySet()).equals(List.copyOf(that.places.keySet()))
        && bends.equals(that.bends)
        && locked.equals(that.locked)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, name, places, bends, locked, extras);
  }
}
