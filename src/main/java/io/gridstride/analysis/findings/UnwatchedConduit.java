package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.model.Boundary;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * G08: flows pass between two zones, and no sensor is said to watch that pair. One finding for the
 * model, with the pairs that are not watched; one band graver where no pair is watched, or less
 * than half of those at the most valuable zones.
 */
public record UnwatchedConduit() implements GraphFinding {
  /** The kinds of zone where not to see an attack is worst. */
  private static final List<String> CRITICAL = List.of("Z-DMZ", "Z-HES", "Z-KEY", "Z-SCADA");

  private static final String PREFIX = "Z-";

  @Override
  public String type() {
    return "G08";
  }

  /** Two zones, in the order of their ids, and the first flow between them. */
  private record Conduit(Boundary one, Boundary other, Flow flow) {
    boolean critical() {
      return Stream.of(one, other)
          .anyMatch(zone -> zone.kind().filter(CRITICAL::contains).isPresent());
    }

    boolean watched(SortedSet<String> watched) {
      return names(one)
          .anyMatch(a ->
              names(other)
                  .anyMatch(b -> watched.contains(a + "-" + b) || watched.contains(b + "-" + a)));
    }

    Fact fact() {
      return new Fact(flow.id(), "conduit", one.id() + ", " + other.id(), Fact.Origin.DERIVED);
    }
  }

  @Override
  public List<Found> in(Survey survey) {
    List<Conduit> all = conduits(survey);
    SortedSet<String> watched = watched(survey);
    List<Conduit> open = all.stream().filter(conduit -> !conduit.watched(watched)).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    long critical = all.stream().filter(Conduit::critical).count();
    long openCritical = open.stream().filter(Conduit::critical).count();
    List<Fact> evidence = new ArrayList<>();
    evidence.add(share("coverage", all.size() - open.size(), all.size()));
    if (critical > 0) {
      evidence.add(share("criticalCoverage", critical - openCritical, critical));
    }
    evidence.addAll(
        GraphFinding.shown(
            open.stream()
                .sorted(Comparator.comparing(conduit -> !conduit.critical()))
                .map(Conduit::fact)
                .toList()));
    return List.of(
        new Found(
            Subject.MODEL,
            0,
            open.size() == all.size() || 2 * openCritical > critical,
            List.of(),
            evidence));
  }

  private static Fact share(String name, long part, long whole) {
    return new Fact(Subject.MODEL.id(), name, part + " of " + whole, Fact.Origin.DERIVED);
  }

  private static List<Conduit> conduits(Survey survey) {
    SequencedMap<List<String>, Conduit> conduits = new LinkedHashMap<>();
    Network network = survey.network();
    for (int number = 0; number < network.flows().size(); number++) {
      Flow flow = network.flows().get(number);
      List<Boundary> from = network.element(network.wiring().source(number)).zones();
      List<Boundary> to = network.element(network.wiring().target(number)).zones();
      if (!from.isEmpty() && !to.isEmpty() && !from.getFirst().id().equals(to.getFirst().id())) {
        List<Boundary> pair =
            Stream.of(from.getFirst(), to.getFirst())
                .sorted(Comparator.comparing(Boundary::id))
                .toList();
        conduits.putIfAbsent(
            pair.stream().map(Boundary::id).toList(),
            new Conduit(pair.getFirst(), pair.getLast(), flow));
      }
    }
    return List.copyOf(conduits.values());
  }

  /** What the sensors say they watch, such as {@code WAN-DMZ}. */
  private static SortedSet<String> watched(Survey survey) {
    return survey.network().elements().stream()
        .map(placed -> placed.property("conduits"))
        .flatMap(Optional::stream)
        .flatMap(known ->
            known.value() instanceof PropertyValue.Tags tags
                ? tags.values().stream()
                : Stream.of(known.value().text()))
        .map(UnwatchedConduit::upper)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What a sensor may call a zone: by id, kind or name, with or without the prefix of a kind. */
  private static Stream<String> names(Boundary zone) {
    return Stream.concat(Stream.of(zone.id(), zone.name()), zone.kind().stream())
        .map(UnwatchedConduit::upper)
        .flatMap(name ->
            name.startsWith(PREFIX)
                ? Stream.of(name, name.substring(PREFIX.length()))
                : Stream.of(name));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
