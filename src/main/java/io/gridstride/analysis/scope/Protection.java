package io.gridstride.analysis.scope;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which controls protect what. */
public final class Protection {
  private final List<ControlUse> everywhere;
  private final Map<String, List<ControlUse>> on;

  private Protection(List<ControlUse> everywhere, Map<String, List<ControlUse>> on) {
    this.everywhere = everywhere;
    this.on = on;
  }

  public static Protection of(Dfd dfd) {
    List<ControlUse> everywhere = new ArrayList<>();
    Map<String, List<ControlUse>> on = new LinkedHashMap<>();
    for (ControlUse use : dfd.controls().values()) {
      use.on()
          .map(part -> on.computeIfAbsent(part, id -> new ArrayList<>()))
          .orElse(everywhere)
          .add(use);
    }
    return new Protection(everywhere, on);
  }

  /** The controls on an element, on the zones around it and on the whole model, sorted by id. */
  public List<ControlUse> of(Placed element) {
    return on.isEmpty() && everywhere.isEmpty() ? List.of() : sorted(around(element));
  }

  /** The controls on a flow, on and around both its ends and on the whole model, sorted by id. */
  public List<ControlUse> of(Flow flow, Placed source, Placed target) {
    return on.isEmpty() && everywhere.isEmpty()
        ? List.of()
        : sorted(
            Stream.of(direct(flow.id()), around(source), around(target)).flatMap(uses -> uses));
  }

  private Stream<ControlUse> around(Placed element) {
    return Stream.concat(
        direct(element.id()), element.zones().stream().map(Boundary::id).flatMap(this::direct));
  }

  private Stream<ControlUse> direct(String part) {
    return on.getOrDefault(part, List.of()).stream();
  }

  private List<ControlUse> sorted(Stream<ControlUse> uses) {
    return Stream.concat(everywhere.stream(), uses)
        .distinct()
        .sorted(Comparator.comparing(ControlUse::id))
        .toList();
  }
}
