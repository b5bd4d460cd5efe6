package io.gridstride.analysis.scope;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a flow crosses a trust boundary: its ends stand in zones of which neither encloses the
 * other, or in nested zones whose trust differs by more than {@value #TRUST_GAP}, or it crosses a
 * line. Being in no zone is being outside every zone.
 *
 * @param boundaries ids of the zones that it leaves, then of those that it enters, then of the
 *     lines
 * @param unstated ids of the zones whose kind must be stated to know
 */
public record Crossing(Truth crosses, List<String> boundaries, List<String> unstated) {
  private static final int TRUST_GAP = 15;

  public Crossing {
    boundaries = List.copyOf(boundaries);
    unstated = List.copyOf(unstated);
  }

  /**
   * The crossing of a flow between two ends, each given by the zones around it, innermost first.
   *
   * @param lines ids of the lines that the flow crosses
   */
  public static Crossing between(
      List<Boundary> source, List<Boundary> target, List<String> lines, Catalog catalog) {
    if (lines.isEmpty() && innermost(source).equals(innermost(target))) {
      return new Crossing(Truth.FALSE, List.of(), List.of());
    }
    List<String> passed = new ArrayList<>();
    source.stream().filter(zone -> !target.contains(zone)).map(Boundary::id).forEach(passed::add);
    target.reversed().stream()
        .filter(zone -> !source.contains(zone))
        .map(Boundary::id)
        .forEach(passed::add);
    passed.addAll(lines);
    if (!lines.isEmpty() || !nested(source, target)) {
      return new Crossing(Truth.TRUE, passed, List.of());
    }
    return byTrust(source.getFirst(), target.getFirst(), passed, catalog);
  }

  /** Flow id to the ids of the lines that the flow crosses, sorted. */
  public static Map<String, List<String>> lines(Dfd dfd) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    dfd.boundaries().values().stream()
        .filter(boundary -> boundary.form() == Boundary.Form.LINE)
        .sorted(Comparator.comparing(Boundary::id))
        .forEach(line ->
            line.crossedBy()
                .forEach(
                    flow -> lines.computeIfAbsent(flow, id -> new ArrayList<>()).add(line.id())));
    return lines;
  }

  private static Optional<String> innermost(List<Boundary> zones) {
    return zones.stream().findFirst().map(Boundary::id);
  }

  private static boolean nested(List<Boundary> source, List<Boundary> target) {
    return !source.isEmpty()
        && !target.isEmpty()
        && (source.contains(target.getFirst()) || target.contains(source.getFirst()));
  }

  private static Crossing byTrust(
      Boundary source, Boundary target, List<String> passed, Catalog catalog) {
    Optional<Integer> from = trust(source, catalog);
    Optional<Integer> to = trust(target, catalog);
    if (from.isPresent() && to.isPresent()) {
      boolean gap = Math.abs(from.get() - to.get()) > TRUST_GAP;
      return new Crossing(Truth.of(gap), passed, List.of());
    }
    List<String> unstated = new ArrayList<>();
    if (from.isEmpty()) {
      unstated.add(source.id());
    }
    if (to.isEmpty()) {
      unstated.add(target.id());
    }
    return new Crossing(Truth.UNKNOWN, passed, unstated);
  }

  private static Optional<Integer> trust(Boundary zone, Catalog catalog) {
    return zone.kind().flatMap(catalog::zone).map(ZoneKind::trust);
  }
}
