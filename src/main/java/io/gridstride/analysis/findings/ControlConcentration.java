package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Unfolded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * G12: from one head-end commands lead to at least 1,000 switches. Its evidence is the guard on
 * those commands, and what else all of them have to pass, that is, what dominates the switches. It
 * is one band graver where the guard is stated to be missing or is not stated, or where more power
 * can be switched than a regional grid is secured for.
 */
public record ControlConcentration() implements GraphFinding {
  private static final long THRESHOLD = 1_000;

  @Override
  public String type() {
    return "G12";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    long[] switches = Commands.switches(survey);
    Transit transit = survey.commands();
    Unfolded graph = survey.commandGraph();
    long[] loads = Commands.loads(survey);
    List<Found> found = new ArrayList<>();
    for (int head : network.where(placed -> placed.is(HEAD_END))) {
      if (survey.watch().stopped()) {
        return List.of();
      }
      Dominators dominators = Dominators.from(graph, head);
      long[] sums = dominators.sums(switches);
      if (sums[head] >= THRESHOLD) {
        Reached reached = transit.along(List.of(head));
        int most = most(reached, switches);
        Placed placed = network.element(head);
        long load = dominators.sums(loads)[head];
        found.add(
            new Found(
                new Subject(Subject.Kind.ELEMENT, placed.id()),
                sums[head],
                !Commands.guarded(placed) || Commands.concernsTheGrid(load),
                reached.path(most).elements(),
                Stream.of(
                        Stream.of(Commands.guardFact(placed)),
                        passed(network, graph, dominators, sums).stream(),
                        Stream.of(Commands.switchFact(network.element(most))),
                        Commands.megawatts(placed, load))
                    .flatMap(facts -> facts)
                    .toList()));
      }
    }
    return found;
  }

  /** The reached element at which most can be switched off. */
  private static int most(Reached reached, long[] switches) {
    return IntStream.range(0, switches.length)
        .filter(reached::reaches)
        .boxed()
        .reduce((one, other) -> switches[other] > switches[one] ? other : one)
        .orElseThrow();
  }

  /** What lies between the head-end and so many switches that it is worth naming. */
  private static List<Fact> passed(
      Network network, Unfolded graph, Dominators dominators, long[] sums) {
    SequencedMap<Integer, Long> passed = new LinkedHashMap<>();
    IntStream.of(dominators.reached())
        .skip(1)
        .filter(place -> sums[place] >= THRESHOLD)
        .filter(place -> !Commands.canSwitch(network.element(graph.element(place))))
        .forEach(place -> passed.merge(graph.element(place), sums[place], Math::max));
    return GraphFinding.shown(
        passed.entrySet().stream()
            .map(entry ->
                new Fact(
                    network.element(entry.getKey()).id(),
                    "switches",
                    Long.toString(entry.getValue()),
                    Fact.Origin.DERIVED))
            .toList());
  }
}
