package io.gridstride.analysis.rules;

import io.gridstride.analysis.scope.ElementScope;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Role;
import io.gridstride.model.Ordered;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Decides conditions. A known answer stays what it is whatever is stated further, save that stating
 * one more member of a key group adds to the {@link Condition#KEY_SHARERS} of the others.
 *
 * @param catalog knows the scales on which properties are compared
 * @param byProtocol the flow properties that hold by specification of some protocol
 */
public record Conditions(Catalog catalog, SequencedSet<String> byProtocol) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");

  public Conditions {
    byProtocol = Ordered.set(byProtocol);
  }

  public static Conditions of(Catalog catalog) {
    SequencedSet<String> byProtocol = new TreeSet<>();
    catalog
        .protocols()
        .values()
        .forEach(protocol -> byProtocol.addAll(protocol.facts().values().keySet()));
    return new Conditions(catalog, byProtocol);
  }

  public Truth truth(Condition condition, Scope scope) {
    return switch (condition) {
      case All all -> all(all.terms(), scope);
      case Any any -> any(any.terms(), scope);
      case Not not -> truth(not.term(), scope).not();
      case PropertyIn in -> in(in, scope.property(in.role(), in.property()));
      case PropertyAtLeast least -> atLeast(least, scope.property(least.role(), least.property()));
      case TagsContain contain ->
          contain(contain, scope.property(contain.role(), contain.property()));
      case Is is -> Truth.of(scope.node(is.role()).is(is.names()));
      case InZone zone -> scope.node(zone.role()).inZone(zone.kinds());
      case Carries carries -> flow(scope).carries(carries.kinds());
      case CrossesBoundary crosses -> flow(scope).crossing().crosses();
      case Receives receives -> element(scope).in().anyOf(receives.kinds());
      case Sends sends -> element(scope).out().anyOf(sends.kinds());
      case ReachableFrom from -> scope.node(from.role()).reach().fromAny(from.zoneKinds());
    };
  }

  /** A condition about a flow is asked of a flow; anything else is a mistake in the rule. */
  public static FlowScope flow(Scope scope) {
    return switch (scope) {
      case FlowScope flow -> flow;
      case ElementScope _ -> throw Scope.absent(Role.FLOW, "an element");
    };
  }

  /** A condition about an element is asked of an element; anything else is a mistake. */
  public static ElementScope element(Scope scope) {
    return switch (scope) {
      case ElementScope element -> element;
      case FlowScope _ -> throw Scope.absent(Role.ELEMENT, "a flow");
    };
  }

  private Truth all(List<Condition> terms, Scope scope) {
    Truth result = Truth.TRUE;
    for (Condition term : terms) {
      Truth truth = truth(term, scope);
      if (truth == Truth.FALSE) {
        return Truth.FALSE;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  private Truth any(List<Condition> terms, Scope scope) {
    Truth result = Truth.FALSE;
    for (Condition term : terms) {
      Truth truth = truth(term, scope);
      if (truth == Truth.TRUE) {
        return Truth.TRUE;
      }
      if (truth == Truth.UNKNOWN) {
        result = Truth.UNKNOWN;
      }
    }
    return result;
  }

  private static Truth in(PropertyIn in, Optional<Known> known) {
    return known.isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(in.values().contains(known.get().value().text()));
  }

  private static Truth contain(TagsContain contain, Optional<Known> known) {
    if (known.isEmpty()) {
      return Truth.UNKNOWN;
    }
    List<String> tags =
        known.get().value() instanceof PropertyValue.Tags several
            ? several.values()
            : List.of(known.get().value().text());
    return Truth.of(contain.tags().stream().anyMatch(tags::contains));
  }

  private Truth atLeast(PropertyAtLeast least, Optional<Known> known) {
    if (known.isEmpty()) {
      return Truth.UNKNOWN;
    }
    String have = known.get().value().text();
    if (isNumber(least)) {
      return NUMBER.matcher(have).matches() && NUMBER.matcher(least.value()).matches()
          ? Truth.of(Long.parseLong(have) >= Long.parseLong(least.value()))
          : Truth.UNKNOWN;
    }
    List<String> scale =
        type(least.role(), least.property()).map(PropertyType::values).orElse(List.of());
    int at = scale.indexOf(have);
    int threshold = scale.indexOf(least.value());
    return at < 0 || threshold < 0 ? Truth.UNKNOWN : Truth.of(at >= threshold);
  }

  private boolean isNumber(PropertyAtLeast least) {
    return least.property().equals(Condition.COUNT)
        || least.property().equals(Condition.KEY_SHARERS)
        || type(least.role(), least.property())
            .filter(type -> type.kind() == PropertyType.Kind.COUNT)
            .isPresent();
  }

  private Optional<PropertyType> type(Role role, String property) {
    return catalog.property(
        role == Role.FLOW ? PropertyType.On.FLOW : PropertyType.On.ELEMENT, property);
  }
}
