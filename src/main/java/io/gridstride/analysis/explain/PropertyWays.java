package io.gridstride.analysis.explain;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.explain.Change.SetProperty;
import io.gridstride.analysis.explain.Change.SetProtocol;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.KeyGroups;
import io.gridstride.analysis.scope.Known;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.Role;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ways to make a condition on a property true or false, the least change first.
 *
 * @param better whether only remedies count: improvements of what is not given by what a thing is
 *     or by the specification of its protocol; else the least change for the worse comes first
 * @param fixedByType whether what holds for every component of its type is left as it is
 */
record PropertyWays(Situation situation, boolean better, boolean fixedByType) {
  private static final List<String> OWN_KEY = List.of("device", "none");

  List<Way> to(boolean wanted, PropertyIn in) {
    if (in.property().equals(Condition.KEY_SHARERS)) {
      return List.of();
    }
    return in.role() == Role.FLOW && in.property().equals(FlowScope.PROTOCOL)
        ? protocol(in, wanted)
        : setting(in.role(), in.property(), values -> values.making(in, wanted));
  }

  List<Way> to(boolean wanted, PropertyAtLeast least) {
    return least.property().equals(Condition.KEY_SHARERS)
        ? keySharers(least.role(), wanted)
        : setting(least.role(), least.property(), values -> values.making(least, wanted));
  }

  List<Way> to(boolean wanted, TagsContain contain) {
    return setting(contain.role(), contain.property(), values -> values.making(contain, wanted));
  }

  /** A fleet count is no property of the catalogue, so nobody proposes to change it. */
  private List<Way> setting(
      Role role, String property, Function<Values, List<PropertyValue>> choice) {
    Optional<Known> known = situation.known(role, property);
    boolean ofType =
        fixedByType
            && known.filter(fact -> fact.origin() == Fact.Origin.COMPONENT_TYPE).isPresent();
    boolean fixed = ofType || (better && bySpecification(role, property, known));
    return situation
        .type(role, property)
        .filter(type -> !fixed && !(better && type.given()))
        .stream()
        .flatMap(type -> choice.apply(new Values(type, known.map(Known::value), better)).stream())
        .map(value -> Way.of(new SetProperty(situation.id(role), property, value)))
        .toList();
  }

  /** Also where the model repeats what the protocol says. */
  private boolean bySpecification(Role role, String property, Optional<Known> known) {
    return role == Role.FLOW
        && known.isPresent()
        && situation
            .flow()
            .protocol()
            .flatMap(situation.catalog()::protocol)
            .flatMap(protocol -> protocol.facts().get(property))
            .equals(known.map(Known::value));
  }

  /** Away from a stated protocol there are too many ways. */
  private List<Way> protocol(PropertyIn in, boolean wanted) {
    boolean stated = situation.flow().protocol().isPresent();
    return situation.catalog().protocols().keySet().stream()
        .filter(id -> in.values().contains(id) == wanted && (wanted || !stated))
        .map(id -> Way.of(new SetProtocol(situation.subject().id(), id)))
        .toList();
  }

  /**
   * A key of its own ends all sharing. Where a key group says that others hold the same, to say so
   * no longer would end nothing.
   */
  private List<Way> keySharers(Role role, boolean more) {
    String id = situation.id(role);
    Optional<Known> scope = situation.known(role, KeyGroups.KEY_SCOPE);
    boolean grouped = situation.element(role).properties().get(KeyGroups.GROUP).isPresent();
    return grouped && !more
        ? List.of()
        : situation.type(role, KeyGroups.KEY_SCOPE).stream()
            .flatMap(type -> new Values(type, scope.map(Known::value), better).others().stream())
            .filter(value -> OWN_KEY.contains(value.text()) != more)
            .map(value -> Way.of(new SetProperty(id, KeyGroups.KEY_SCOPE, value)))
            .toList();
  }
}
