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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which controls protect what. Elements of one zone mostly have the same ones, and so have the
 * flows between two zones: those lists are made once, and go by their number.
 */
final class Protection {
  private record Ends(int source, int target) {}

  private final List<ControlUse> everywhere;
  private final Map<String, List<ControlUse>> on;
  private final Numbers<List<ControlUse>> lists = new Numbers<>();
  private final Map<Optional<String>, Integer> inZone = new LinkedHashMap<>();
  private final Map<Ends, Integer> between = new LinkedHashMap<>();

  private Protection(List<ControlUse> everywhere, Map<String, List<ControlUse>> on) {
    this.everywhere = everywhere;
    this.on = on;
  }

  static Protection of(Dfd dfd) {
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

  /** The list with this number, sorted by id. */
  List<ControlUse> list(int number) {
    return lists.value(number);
  }

  /** The controls on an element, on the zones around it and on the whole model. */
  int of(Placed element) {
    Optional<String> zone = element.zones().stream().findFirst().map(Boundary::id);
    int around = inZone.computeIfAbsent(zone, id -> number(around(element)));
    List<ControlUse> direct = direct(element.id());
    return direct.isEmpty() ? around : number(Stream.of(list(around), direct));
  }

  /**
   * The controls on a flow, on and around both its ends and on the whole model.
   *
   * @param source number of the list of its source
   * @param target number of the list of its target
   */
  int of(Flow flow, int source, int target) {
    int ends =
        source == target
            ? source
            : between.computeIfAbsent(
                new Ends(source, target), pair -> number(Stream.of(list(source), list(target))));
    List<ControlUse> direct = direct(flow.id());
    return direct.isEmpty() ? ends : number(Stream.of(list(ends), direct));
  }

  private Stream<List<ControlUse>> around(Placed element) {
    return Stream.concat(
        Stream.of(everywhere), element.zones().stream().map(zone -> direct(zone.id())));
  }

  private List<ControlUse> direct(String part) {
    return on.getOrDefault(part, List.of());
  }

  private int number(Stream<List<ControlUse>> uses) {
    return lists.of(
        uses.flatMap(List::stream)
            .distinct()
            .sorted(Comparator.comparing(ControlUse::id))
            .toList());
  }
}
