package io.gridstride.analysis.explain;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.explain.Change.ClearProperty;
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
 * @param better whether the least improvement is the least change, else the least for the worse
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
    boolean fixed =
        fixedByType
            && known.filter(fact -> fact.origin() == Fact.Origin.COMPONENT_TYPE).isPresent();
    return situation.type(role, property).filter(_ -> !fixed).stream()
        .flatMap(type -> choice.apply(new Values(type, known.map(Known::value), better)).stream())
        .map(value -> Way.of(new SetProperty(situation.id(role), property, value)))
        .toList();
  }

  /** Away from a stated protocol there are too many ways. */
  private List<Way> protocol(PropertyIn in, boolean wanted) {
    boolean stated = situation.flow().protocol().isPresent();
    return situation.catalog().protocols().keySet().stream()
        .filter(id -> in.values().contains(id) == wanted && (wanted || !stated))
        .map(id -> Way.of(new SetProtocol(situation.subject().id(), id)))
        .toList();
  }

  /** A key of its own ends all sharing, if no key group says otherwise. */
  private List<Way> keySharers(Role role, boolean more) {
    String id = situation.id(role);
    Optional<Known> scope = situation.known(role, KeyGroups.KEY_SCOPE);
    boolean grouped = situation.element(role).properties().get(KeyGroups.GROUP).isPresent();
    boolean own = scope.filter(known -> OWN_KEY.contains(known.value().text())).isPresent();
    Way apart = grouped && !more ? Way.of(new ClearProperty(id, KeyGroups.GROUP)) : Way.NOTHING;
    if (own && !more) {
      return List.of(apart);
    }
    return situation.type(role, KeyGroups.KEY_SCOPE).stream()
        .flatMap(type -> new Values(type, scope.map(Known::value), better).all().stream())
        .filter(value -> OWN_KEY.contains(value.text()) != more)
        .flatMap(
            value -> apart.and(Way.of(new SetProperty(id, KeyGroups.KEY_SCOPE, value))).stream())
        .toList();
  }
}
