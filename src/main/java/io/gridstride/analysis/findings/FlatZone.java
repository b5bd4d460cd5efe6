package io.gridstride.analysis.findings;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.ComponentType.Segment;
import io.gridstride.model.Boundary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * G01: elements of parts of the business that should be apart stand directly in one zone: the field
 * with anything else, or any three.
 */
public record FlatZone() implements GraphFinding {
  private static final int MIXED = 3;

  @Override
  public String type() {
    return "G01";
  }

  @Override
  public List<Found> in(Survey survey) {
    Map<String, List<Placed>> members = new LinkedHashMap<>();
    for (Placed placed : survey.network().elements()) {
      placed.zones().stream()
          .findFirst()
          .map(Boundary::id)
          .ifPresent(zone -> members.computeIfAbsent(zone, id -> new ArrayList<>()).add(placed));
    }
    List<Found> found = new ArrayList<>();
    members.forEach((zone, elements) -> of(zone, elements).ifPresent(found::add));
    return found;
  }

  private static Optional<Found> of(String zone, List<Placed> members) {
    Map<Segment, Placed> examples = new TreeMap<>();
    for (Placed placed : members) {
      placed
          .type()
          .flatMap(ComponentType::segment)
          .ifPresent(segment -> examples.putIfAbsent(segment, placed));
    }
    boolean flat =
        examples.size() >= MIXED || (examples.containsKey(Segment.FIELD) && examples.size() > 1);
    return flat
        ? Optional.of(
            new Found(
                new Subject(Subject.Kind.BOUNDARY, zone),
                members.stream().mapToLong(Placed::meters).sum(),
                List.of(),
                examples.values().stream().map(Placed::typeFact).toList()))
        : Optional.empty();
  }
}
