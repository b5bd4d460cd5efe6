package io.gridstride.analysis.scope;

import io.gridstride.analysis.Fact;
import io.gridstride.catalog.ComponentType;
import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.Properties;
import java.util.List;
import java.util.Optional;

/** An element where it stands. */
public record Placed(Element element, Optional<ComponentType> type, List<Boundary> zones)
    implements Described {
  private static final String METER = "meterLike";

  public Placed {
    zones = List.copyOf(zones);
  }

  public String id() {
    return element.id();
  }

  @Override
  public Properties properties() {
    return element.properties();
  }

  public Fact typeFact() {
    return new Fact(id(), "type", element.type(), Fact.Origin.MODEL);
  }

  /** How many metering points it stands for. */
  public long meters() {
    return is(METER) ? element.count() : 0;
  }
}
