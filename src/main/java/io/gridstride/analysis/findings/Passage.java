package io.gridstride.analysis.findings;

import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Unfolded;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    Unfolded data = Transit.of(network).only(flow -> survey.carries(flow, DATA)).unfold();
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
    Unfolded commands = Commands.transit(survey).unfold();
    Unfolded toCommands = commands.reversed();
    long[] meters = survey.network().elements().stream().mapToLong(Placed::meters).toArray();
    long[] from =
        Sums.of(back, groups.stream().map(this::sources).toList(), meters, survey.watch());
    long[] to =
        Sums.of(
            commands,
            groups.stream().map(group -> targets(group, toCommands)).toList(),
            meters,
            survey.watch());
    return IntStream.range(0, from.length)
        .mapToLong(group -> from[group] > 0 ? from[group] : to[group])
        .toArray();
  }

  private int[] sources(List<Integer> flows) {
    return flows.stream().flatMapToInt(flow -> IntStream.of(source(flow))).toArray();
  }

  private int[] targets(List<Integer> flows, Unfolded reversed) {
    return flows.stream()
        .flatMapToInt(flow -> IntStream.of(reversed.leaving(end(flow(flow).target()), flow)))
        .toArray();
  }

  /** Orders flows by how far from a meter they are, then by their ends. */
  Comparator<Integer> fromTheMeter() {
    return Comparator.<Integer>comparingInt(flow -> distance(flow))
        .thenComparing(flow -> flow(flow).source())
        .thenComparing(flow -> flow(flow).target())
        .thenComparingInt(flow -> flow);
  }

  private int distance(int flow) {
    return IntStream.of(source(flow))
        .filter(meter::leadsOn)
        .map(meter::hops)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** A short way of data from a meter over a flow to where they are stored, as far as it goes. */
  List<String> path(int flow) {
    List<Integer> path = new ArrayList<>();
    path.addAll(
        IntStream.of(source(flow))
            .filter(meter::leadsOn)
            .mapToObj(place -> meter.elements(place).reversed())
            .findFirst()
            .orElse(List.of(end(flow(flow).source()))));
    path.addAll(
        sinks.stream()
            .flatMap(sink -> arrivals(flow).filter(sink::leadsOn).mapToObj(sink::elements))
            .findFirst()
            .orElse(List.of(end(flow(flow).target()))));
    return survey.network().ids(path);
  }

  private int[] source(int flow) {
    return data.leaving(end(flow(flow).source()), flow);
  }

  private IntStream arrivals(int flow) {
    return IntStream.of(back.leaving(end(flow(flow).target()), flow));
  }

  private Flow flow(int flow) {
    return survey.network().flows().get(flow);
  }

  private int end(String element) {
    return survey.network().number(element);
  }
}
