package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jgrapht.alg.util.UnionFind;

/**
 * G13: readings, personal data, commands or keys go over hops that the model states to be without
 * encryption. Such hops that hang together are one finding, on the first of them; its evidence
 * begins with the weakest, the one whose integrity is protected least. Its units are the meters
 * whose data come by, or else those to which the commands go.
 */
public record ClearStretch() implements GraphFinding {
  private static final String ENCRYPTION = "encryption";
  private static final String INTEGRITY = "integrity";
  private static final List<String> SECRET =
      List.of("readings", "personal", "control", "disconnect", "valve", "keys");

  @Override
  public String type() {
    return "G13";
  }

  @Override
  public List<Found> in(Survey survey) {
    List<List<Integer>> stretches = stretches(survey);
    if (stretches.isEmpty()) {
      return List.of();
    }
    var passage = Passage.of(survey);
    long[] meters = passage.meters(stretches);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < meters.length; i++) {
      List<Flow> hops = stretches.get(i).stream().map(survey.network().flows()::get).toList();
      found.add(
          new Found(
              new Subject(Subject.Kind.FLOW, hops.getFirst().id()),
              meters[i],
              passage.path(stretches.get(i).getFirst()),
              evidence(survey, hops)));
    }
    return found;
  }

  private static boolean clear(Survey survey, Flow flow) {
    return Survey.stated(flow, ENCRYPTION)
            .map(PropertyValue::text)
            .filter("none"::equals)
            .isPresent()
        && survey.carries(flow, SECRET);
  }

  /** The clear hops, those together that share an element. */
  private static List<List<Integer>> stretches(Survey survey) {
    Network network = survey.network();
    List<Integer> hops =
        IntStream.range(0, network.flows().size())
            .filter(flow -> clear(survey, network.flows().get(flow)))
            .boxed()
            .toList();
    var joined = new UnionFind<String>(new TreeSet<>());
    SequencedMap<String, List<Integer>> stretches = new LinkedHashMap<>();
    for (int hop : hops) {
      Flow flow = network.flows().get(hop);
      joined.addElement(flow.source());
      joined.addElement(flow.target());
      joined.union(flow.source(), flow.target());
    }
    for (int hop : hops) {
      stretches
          .computeIfAbsent(
              joined.find(network.flows().get(hop).source()), first -> new ArrayList<>())
          .add(hop);
    }
    return List.copyOf(stretches.values());
  }

  private static List<Fact> evidence(Survey survey, List<Flow> hops) {
    Flow weakest =
        hops.stream().min(Comparator.comparing(hop -> integrity(survey, hop))).orElseThrow();
    return Stream.concat(
            Stream.of(survey.fact(weakest, ENCRYPTION), survey.fact(weakest, INTEGRITY)),
            GraphFinding.shown(
                hops.stream()
                    .filter(hop -> hop != weakest)
                    .map(hop -> survey.fact(hop, ENCRYPTION))
                    .toList())
                .stream())
        .toList();
  }

  /** Where its integrity stands from worst to best; what is unspecified may be the worst. */
  private static int integrity(Survey survey, Flow flow) {
    return survey
        .catalog()
        .property(PropertyType.On.FLOW, INTEGRITY)
        .flatMap(scale ->
            survey.property(flow, INTEGRITY).map(known -> scale.values().indexOf(known.value().text())))
        .orElse(-1);
  }
}
