package io.gridstride.analysis.findings;

import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Unfolded;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * G14: a command goes unsigned over a hop, on its way to where a supply can be cut off and no
 * signature is insisted on. Found on the first such hop of each way; its evidence names the
 * unsigned hops up to the nearest switch.
 */
public record UnsignedCommand() implements GraphFinding {
  private static final String SIGNED = "signedCommands";

  @Override
  public String type() {
    return "G14";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    Unfolded graph = survey.commandGraph();
    long[] switches = Commands.switches(survey);
    network.where(UnsignedCommand::insists).forEach(number -> switches[number] = 0);
    Trails trails =
        Trails.to(
            graph, IntStream.range(0, switches.length).filter(i -> switches[i] > 0).toArray());
    List<Integer> hops = FirstHops.of(survey, graph, flow -> unsigned(survey, flow));
    List<int[]> arrivals = hops.stream().map(graph::arrivals).toList();
    long[] sums = Sums.of(graph, arrivals, switches, survey.watch());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Flow hop = network.flows().get(hops.get(i));
      long units = sums[i];
      IntStream.of(arrivals.get(i))
          .filter(trails::leadsOn)
          .mapToObj(place -> found(survey, hop, units, trails, place))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static Found found(Survey survey, Flow hop, long units, Trails trails, int arrival) {
    Network network = survey.network();
    List<Integer> on = trails.elements(arrival);
    Placed end = network.element(on.getLast());
    return new Found(
        new Subject(Subject.Kind.FLOW, hop.id()),
        units,
        Stream.concat(Stream.of(hop.source()), network.ids(on).stream()).toList(),
        Stream.concat(
                GraphFinding.shown(
                    Stream.concat(
                            Stream.of(hop),
                            trails.flows(arrival).stream()
                                .map(network.flows()::get)
                                .filter(flow -> unsigned(survey, flow)))
                        .map(flow -> survey.fact(flow, SIGNED))
                        .toList())
                    .stream(),
                Stream.of(Commands.switchFact(end)))
            .toList());
  }

  /** It is said not to be signed, and the application does not sign it either. */
  private static boolean unsigned(Survey survey, Flow flow) {
    return Survey.is(survey.property(flow, SIGNED), "false")
        && !(Survey.is(survey.property(flow, "integrity"), "signature")
            && Survey.is(survey.property(flow, "encryption"), "app"));
  }

  private static boolean insists(Placed placed) {
    return Survey.is(placed.property("signedCommandsRequired"), "true")
        || Survey.is(placed.property("commandSigning"), "required");
  }
}
