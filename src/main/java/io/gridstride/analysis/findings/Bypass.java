package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Reached;
import io.gridstride.analysis.scope.Transit;
import io.gridstride.analysis.scope.Unfolded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * G07: devices in the field reach a head-end through a firewall, and also around it. Found on the
 * head-end; its path is a shortest one around, its evidence the fewest links whose removal leaves
 * no way around for any of them.
 */
public record Bypass() implements GraphFinding {
  @Override
  public String type() {
    return "G07";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    List<Integer> heads = network.where(placed -> placed.is(HEAD_END));
    List<Integer> guards = network.where(placed -> placed.is(GUARD));
    if (heads.isEmpty() || guards.isEmpty()) {
      return List.of();
    }
    Transit unguarded = survey.transit().without(placed -> placed.is(GUARD));
    Unfolded graph = survey.graph();
    List<Found> found = new ArrayList<>();
    for (int head : heads) {
      if (survey.watch().stopped()) {
        return List.of();
      }
      Reached around = unguarded.against(List.of(head));
      Trails on = Trails.to(graph, new int[] {head});
      int[] entrances = guards.stream().flatMapToInt(graph::parts).filter(on::leadsOn).toArray();
      Trails through = Trails.to(graph, entrances);
      List<Integer> both =
          network.where(placed -> placed.is("field")).stream()
              .filter(number -> around.reaches(number) && through.leadsOn(number))
              .toList();
      if (!both.isEmpty()) {
        found.add(bypass(network, head, both, around, through));
      }
    }
    return found;
  }

  private static Found bypass(
      Network network, int head, List<Integer> sources, Reached around, Trails through) {
    int nearest = sources.stream().min(Comparator.comparingInt(around::hops)).orElseThrow();
    Placed guard = network.element(through.elements(nearest).getLast());
    List<Fact> cut =
        MinimumCut.between(network, sources, head, around::reaches).stream()
            .map(link -> link(network, link))
            .toList();
    return new Found(
        new Subject(Subject.Kind.ELEMENT, network.element(head).id()),
        sources.stream().mapToLong(number -> network.element(number).meters()).sum(),
        around.path(nearest).elements(),
        Stream.concat(Stream.of(guard.typeFact()), GraphFinding.shown(cut).stream()).toList());
  }

  private static Fact link(Network network, int flow) {
    var cut = network.flows().get(flow);
    return new Fact(cut.id(), "cut", cut.source() + " \u2192 " + cut.target(), Fact.Origin.DERIVED);
  }
}
