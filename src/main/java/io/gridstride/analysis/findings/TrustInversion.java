package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.scope.Network;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * G16: somebody who is trusted less opens a session straight into the head-end, the keys or grid
 * control, past no firewall. Who opens it is the sender, unless the flow says otherwise. Not found
 * where the trust of either side is unknown.
 */
public record TrustInversion() implements GraphFinding {
  private static final String INITIATOR = "initiator";
  private static final List<String> INNER = List.of("hes", "kms", "pki", "oms.dms", "scada.if");

  @Override
  public String type() {
    return "G16";
  }

  @Override
  public List<Found> in(Survey survey) {
    List<Found> found = new ArrayList<>();
    Network network = survey.network();
    for (int number = 0; number < network.flows().size(); number++) {
      Flow flow = network.flows().get(number);
      Placed source = network.element(network.wiring().source(number));
      Placed target = network.element(network.wiring().target(number));
      if (!source.is(INNER) && !target.is(INNER)) {
        continue;
      }
      boolean inward = rise(survey, source, target) > 0;
      Placed outer = inward ? source : target;
      Placed inner = inward ? target : source;
      int gap = rise(survey, outer, inner);
      if (gap > DualHomedHost.TRUST_GAP
          && inner.is(INNER)
          && !outer.is(GUARD)
          && openedFromOutside(survey, flow, inward)) {
        found.add(
            new Found(
                new Subject(Subject.Kind.FLOW, flow.id()),
                0,
                gap > DualHomedHost.WIDE_GAP,
                List.of(outer.id(), inner.id()),
                Stream.of(zone(outer), zone(inner), Stream.of(survey.fact(flow, INITIATOR)))
                    .flatMap(facts -> facts)
                    .toList()));
      }
    }
    return found;
  }

  /** By how much the second is trusted more; 0 when that is not known. */
  private static int rise(Survey survey, Placed from, Placed to) {
    Optional<Integer> low = survey.trust(from);
    Optional<Integer> high = survey.trust(to);
    return low.isPresent() && high.isPresent() ? high.get() - low.get() : 0;
  }

  private static boolean openedFromOutside(Survey survey, Flow flow, boolean inward) {
    if (Survey.is(survey.property(flow, "pull"), "true")
        || Survey.is(survey.property(flow, INITIATOR), "head-end")) {
      return false;
    }
    return inward || Survey.is(survey.property(flow, INITIATOR), "field");
  }

  private static Stream<Fact> zone(Placed placed) {
    return placed.zones().stream()
        .limit(1)
        .map(zone -> new Fact(placed.id(), "zone", zone.id(), Fact.Origin.MODEL));
  }
}
