package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.ComponentType;
import io.gridstride.model.Boundary;
import io.gridstride.model.Properties;
import java.util.List;
import java.util.Optional;

/** What conditions and findings alike ask of an element. */
public interface Described {
  /** Empty when no loaded pack knows the element's type; then it is of no category. */
  Optional<ComponentType> type();

  Properties properties();

  /** The zones around it, innermost first. */
  List<Boundary> zones();

  /** Whether its type, or a category of its type, is one of {@code names}. */
  default boolean is(List<String> names) {
    if (type().isPresent()) {
      for (String name : names) {
        if (type().get().is(name)) {
          return true;
        }
      }
    }
    return false;
  }

  default boolean is(String name) {
    return type().isPresent() && type().get().is(name);
  }

  /** What the model states of a property, or else what holds for its type. */
  default Optional<Known> property(String property) {
    return properties()
        .get(property)
        .map(value -> new Known(value, Fact.Origin.MODEL))
        .or(() ->
            type()
                .flatMap(known -> known.facts().get(property))
                .map(value -> new Known(value, Fact.Origin.COMPONENT_TYPE)));
  }

  /** The kind of an enclosing zone is one of these; unknown if one of them states no kind. */
  default Truth inZone(List<String> kinds) {
    boolean unstated = false;
    for (Boundary zone : zones()) {
      if (zone.kind().isEmpty()) {
        unstated = true;
      } else if (kinds.contains(zone.kind().get())) {
        return Truth.TRUE;
      }
    }
    return unstated ? Truth.UNKNOWN : Truth.FALSE;
  }
}
