package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Unfolded;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.ComponentType.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * G11: commands lead from an office system, a cloud, a partner or the internet to where supplies
 * can be cut off, and nothing on the way guards against many at once. Found on the element where
 * they begin; one band graver where more power can be switched than a regional grid is secured for.
 */
public record OutsideCommand() implements GraphFinding {
  private static final List<Segment> OUTSIDE = List.of(Segment.ENTERPRISE, Segment.PUBLIC);

  @Override
  public String type() {
    return "G11";
  }

  @Override
  public List<Found> in(Survey survey) {
    Network network = survey.network();
    long[] switches = Commands.switches(survey);
    Unfolded graph = survey.commands().without(Commands::guarded).unfold();
    Trails trails =
        Trails.to(
            graph, IntStream.range(0, switches.length).filter(i -> switches[i] > 0).toArray());
    List<Integer> starts =
        network.where(OutsideCommand::outside).stream().filter(trails::leadsOn).toList();
    long[] sums =
        Sums.of(
            graph,
            starts.stream().map(start -> new int[] {start}).toList(),
            switches,
            survey.watch());
    long[] loads =
        Sums.of(
            graph,
            starts.stream().map(start -> new int[] {start}).toList(),
            Commands.loads(survey),
            survey.watch());
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      List<Placed> path = trails.elements(starts.get(i)).stream().map(network::element).toList();
      found.add(
          new Found(
              new Subject(Subject.Kind.ELEMENT, path.getFirst().id()),
              sums[i],
              Commands.concernsTheGrid(loads[i]),
              path.stream().map(Placed::id).toList(),
              evidence(path, loads[i])));
    }
    return found;
  }

  private static boolean outside(Placed placed) {
    Optional<Segment> segment = placed.type().flatMap(ComponentType::segment);
    return segment.filter(OUTSIDE::contains).isPresent();
  }

  private static List<Fact> evidence(List<Placed> path, long load) {
    return Stream.of(
            GraphFinding.along(path.stream().map(Placed::id).toList()).stream(),
            path.stream().filter(Commands::mayGuard).map(Commands::guardFact),
            Stream.of(Commands.switchFact(path.getLast())),
            Commands.megawatts(path.getFirst(), load))
        .flatMap(facts -> facts)
        .toList();
  }
}
