package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.ComponentType;
import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import java.util.List;
import java.util.Optional;

/**
 * An element where it stands.
 *
 * @param type empty when no loaded pack knows the element's type; then it is of no category
 * @param zones the zones around it, innermost first
 */
public record Placed(Element element, Optional<ComponentType> type, List<Boundary> zones) {
  private static final String METER = "meterLike";

  public Placed {
    zones = List.copyOf(zones);
  }

  public String id() {
    return element.id();
  }

  /** Whether its type, or a category of its type, is one of {@code names}. */
  public boolean is(List<String> names) {
    if (type.isPresent()) {
      for (String name : names) {
        if (type.get().is(name)) {
          return true;
        }
      }
    }
    return false;
  }

  public boolean is(String name) {
    return type.isPresent() && type.get().is(name);
  }

  /** How many metering points it stands for. */
  public long meters() {
    return is(METER) ? element.count() : 0;
  }

  /** What the model states of a property, or else what holds for its type. */
  public Optional<Known> property(String property) {
    return element
        .properties()
        .get(property)
        .map(value -> new Known(value, Fact.Origin.MODEL))
        .or(() ->
            type.flatMap(known -> known.facts().get(property))
                .map(value -> new Known(value, Fact.Origin.COMPONENT_TYPE)));
  }

  /** The kind of an enclosing zone is one of these; unknown if one of them states no kind. */
  public Truth inZone(List<String> kinds) {
    boolean unstated = false;
    for (Boundary zone : zones) {
      if (zone.kind().isEmpty()) {
        unstated = true;
      } else if (kinds.contains(zone.kind().get())) {
        return Truth.TRUE;
      }
    }
    return unstated ? Truth.UNKNOWN : Truth.FALSE;
  }

  public Fact typeFact() {
    return new Fact(id(), "type", element.type(), Fact.Origin.MODEL);
  }
}
