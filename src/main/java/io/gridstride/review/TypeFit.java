package io.gridstride.review;

import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Ordered;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Whether a rule can speak of components of some types at all, whatever else is true of them.
 *
 * @param types the type in each role, empty when no pack knows it; of other roles any type may be
 */
record TypeFit(SequencedMap<Role, Optional<ComponentType>> types) {
  TypeFit {
    types = Ordered.map(types);
  }

  static TypeFit of(Role role, Optional<ComponentType> type) {
    return new TypeFit(new TreeMap<>()).and(role, type);
  }

  TypeFit and(Role role, Optional<ComponentType> type) {
    var next = new TreeMap<>(types);
    next.put(role, type);
    return new TypeFit(next);
  }

  boolean covers(Rule rule) {
    return truth(rule.appliesWhen()) != Truth.FALSE;
  }

  /** Like {@link #covers}, where one of the types is even asked for. */
  boolean names(Rule rule) {
    return covers(rule) && asksFor(rule.appliesWhen());
  }

  private Truth truth(Condition condition) {
    return switch (condition) {
      case Condition.All(var terms) ->
          terms.stream().map(this::truth).min(Truth::compareTo).orElse(Truth.TRUE);
      case Condition.Any(var terms) ->
          terms.stream().map(this::truth).max(Truth::compareTo).orElse(Truth.FALSE);
      case Condition.Not(var term) -> truth(term).not();
      case Condition.Is is -> types.containsKey(is.role()) ? Truth.of(isOne(is)) : Truth.UNKNOWN;
      case Condition.Simple _ -> Truth.UNKNOWN;
    };
  }

  private boolean asksFor(Condition condition) {
    return switch (condition) {
      case Condition.All(var terms) -> terms.stream().anyMatch(this::asksFor);
      case Condition.Any(var terms) -> terms.stream().anyMatch(this::asksFor);
      case Condition.Is is -> isOne(is);
      case Condition.Not _, Condition.Simple _ -> false;
    };
  }

  private boolean isOne(Condition.Is is) {
    return types
        .getOrDefault(is.role(), Optional.empty())
        .filter(type -> is.names().stream().anyMatch(type::is))
        .isPresent();
  }
}
