package io.gridstride.analysis.rules;

import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules that the component types of a scope do not rule out. Most rules speak of few types, and
 * types are few: this is worked out once for each of them.
 */
final class Selection {
  private record Types(String one, String other) {}

  private final List<Rule> ofElements;
  private final List<Rule> ofFlows;
  private final Map<Types, List<Rule>> known = new LinkedHashMap<>();

  Selection(Catalog catalog) {
    ofElements = rules(catalog, Rule.On.ELEMENT);
    ofFlows = rules(catalog, Rule.On.FLOW);
  }

  private static List<Rule> rules(Catalog catalog, Rule.On on) {
    return catalog.rulesInUse().stream()
        .filter(rule -> rule.on() == on)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  /** Sorted by id. */
  List<Rule> of(Scope scope) {
    return switch (scope) {
      case ElementScope element ->
          known.computeIfAbsent(
              new Types(element.node().typeId(), ""), types -> possible(ofElements, scope));
      case FlowScope flow ->
          known.computeIfAbsent(
              new Types(flow.source().typeId(), flow.target().typeId()),
              types -> possible(ofFlows, scope));
    };
  }

  private static List<Rule> possible(List<Rule> rules, Scope scope) {
    return rules.stream()
        .filter(rule -> byTypes(rule.appliesWhen(), scope) != Truth.FALSE)
        .toList();
  }

  /** What the types alone decide of a condition. */
  private static Truth byTypes(Condition condition, Scope scope) {
    return switch (condition) {
      case Condition.All all ->
          all.terms().stream().anyMatch(term -> byTypes(term, scope) == Truth.FALSE)
              ? Truth.FALSE
              : Truth.UNKNOWN;
      case Condition.Any any ->
          any.terms().stream().allMatch(term -> byTypes(term, scope) == Truth.FALSE)
              ? Truth.FALSE
              : Truth.UNKNOWN;
      case Condition.Not(Condition.Is(Role role, List<String> names)) ->
          Truth.of(!scope.node(role).is(names));
      case Condition.Is(Role role, List<String> names) -> Truth.of(scope.node(role).is(names));
      case Condition.Not _, Condition.Simple _ -> Truth.UNKNOWN;
    };
  }
}
