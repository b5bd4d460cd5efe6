package io.gridstride.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
  }

  public static Diagram empty(String id, String name) {
    return new Diagram(id, name, new LinkedHashMap<>(), new LinkedHashMap<>(), Extras.NONE);
  }

  public Diagram withName(String next) {
    return new Diagram(id, next, places, bends, extras);
  }

  public Diagram withPlaces(SequencedMap<String, Bounds> next) {
    return new Diagram(id, name, next, bends, extras);
  }

  public Diagram withBends(SequencedMap<String, List<Point>> next) {
    return new Diagram(id, name, places, next, extras);
  }
}
