package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    List<Integer> hops = hops(survey);
    if (hops.isEmpty()) {
      return List.of();
    }
    var passage = Passage.of(survey);
    List<List<Integer>> stretches = stretches(survey.network(), passage.fromTheMeter(hops));
    long[] meters = passage.meters(stretches);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < meters.length; i++) {
      List<Flow> stretch = stretches.get(i).stream().map(survey.network().flows()::get).toList();
      found.add(
          new Found(
              new Subject(Subject.Kind.FLOW, stretch.getFirst().id()),
              meters[i],
              passage.path(stretches.get(i).getFirst()),
              evidence(survey, stretch)));
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

  private static List<Integer> hops(Survey survey) {
    List<Flow> flows = survey.network().flows();
    return IntStream.range(0, flows.size())
        .filter(flow -> clear(survey, flows.get(flow)))
        .boxed()
        .toList();
  }

  /** The clear hops, those together that share an element. */
  private static List<List<Integer>> stretches(Network network, List<Integer> hops) {
    var joined = new Groups(network.elements().size());
    hops.forEach(hop -> joined.join(network.wiring().source(hop), network.wiring().target(hop)));
    SequencedMap<Integer, List<Integer>> stretches = new LinkedHashMap<>();
    hops.forEach(hop ->
        stretches
            .computeIfAbsent(joined.of(network.wiring().source(hop)), group -> new ArrayList<>())
            .add(hop));
    return List.copyOf(stretches.values());
  }

  private static List<Fact> evidence(Survey survey, List<Flow> hops) {
    Flow weakest =
        hops.stream().min(Comparator.comparingInt(hop -> integrity(survey, hop))).orElseThrow();
    return Stream.concat(
            Stream.of(survey.fact(weakest, ENCRYPTION), survey.fact(weakest, INTEGRITY)),
            GraphFinding.shown(
                hops.stream()
                    .filter(hop -> !hop.equals(weakest))
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
            survey
                .property(flow, INTEGRITY)
                .map(known -> scale.values().indexOf(known.value().text())))
        .orElse(-1);
  }
}
