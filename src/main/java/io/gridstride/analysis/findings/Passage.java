package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Unfolded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Whose data come by at a flow, to which meters its commands go, and from where to where. */
final class Passage {
  private static final List<String> DATA = List.of("readings", "personal");
  private static final List<String> SYSTEMS = List.of("hes", "mdms", "cis");

  private final Survey survey;
  private final Unfolded data;
  private final Unfolded back;
  private final Trails meter;
  private final List<Trails> sinks;

  private Passage(Survey survey, Unfolded data, Unfolded back, Trails meter, List<Trails> sinks) {
    this.survey = survey;
    this.data = data;
    this.back = back;
    this.meter = meter;
    this.sinks = sinks;
  }

  static Passage of(Survey survey) {
    Network network = survey.network();
    Unfolded data = survey.transit().only(flow -> survey.carries(flow, DATA)).unfold();
    Unfolded back = data.reversed();
    return new Passage(
        survey,
        data,
        back,
        Trails.to(back, places(network.where(placed -> placed.meters() > 0))),
        List.of(
            Trails.to(data, places(network.where(placed -> placed.is("store")))),
            Trails.to(data, places(network.where(placed -> placed.is(SYSTEMS))))));
  }

  private static int[] places(List<Integer> elements) {
    return elements.stream().mapToInt(Integer::intValue).toArray();
  }

  /** For each group of flows the meters whose data come by, or else those it commands. */
  long[] meters(List<List<Integer>> groups) {
    Unfolded commands = survey.commandGraph();
    long[] meters = survey.network().elements().stream().mapToLong(Placed::meters).toArray();
    long[] from = Sums.of(back, places(groups, data::departures), meters, survey.watch());
    long[] to = Sums.of(commands, places(groups, commands::arrivals), meters, survey.watch());
    return IntStream.range(0, from.length)
        .mapToLong(group -> from[group] > 0 ? from[group] : to[group])
        .toArray();
  }

  private static List<int[]> places(List<List<Integer>> groups, IntFunction<int[]> ends) {
    return groups.stream()
        .map(group -> group.stream().flatMapToInt(flow -> IntStream.of(ends.apply(flow))).toArray())
        .toList();
  }

  /** Flows by how far from a meter they are, then by their ends. */
  List<Integer> fromTheMeter(List<Integer> flows) {
    Map<Integer, Integer> distances = new LinkedHashMap<>();
    flows.forEach(flow -> distances.put(flow, distance(flow)));
    return flows.stream()
        .sorted(
            Comparator.<Integer, Integer>comparing(distances::get)
                .thenComparingInt(flow -> survey.network().wiring().source(flow))
                .thenComparingInt(flow -> survey.network().wiring().target(flow))
                .thenComparingInt(flow -> flow))
        .toList();
  }

  private int distance(int flow) {
    return IntStream.of(data.departures(flow))
        .filter(meter::leadsOn)
        .map(meter::hops)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A short way of data from a meter over a flow to where they are stored, as far as it goes. */
  List<String> path(int flow) {
    List<Integer> path = new ArrayList<>();
    path.addAll(
        IntStream.of(data.departures(flow))
            .filter(meter::leadsOn)
            .mapToObj(place -> meter.elements(place).reversed())
            .findFirst()
            .orElse(List.of(survey.network().wiring().source(flow))));
    path.addAll(
        sinks.stream()
            .flatMap(sink ->
                IntStream.of(data.arrivals(flow)).filter(sink::leadsOn).mapToObj(sink::elements))
            .findFirst()
            .orElse(List.of(survey.network().wiring().target(flow))));
    return survey.network().ids(path);
  }
}
