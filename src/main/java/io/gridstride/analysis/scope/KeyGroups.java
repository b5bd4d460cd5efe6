package io.gridstride.analysis.scope;

import io.gridstride.model.Ordered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * How many units hold the same secret.
 *
 * @param units name of a key group to the fleet counts of its members
 * @param all the fleet counts of all elements that may hold a key
 */
public record KeyGroups(SequencedMap<String, Long> units, long all) {
  /** Who shares an element's key, from one fleet to one device. */
  public static final String KEY_SCOPE = "keyScope";

  /** The name that an element shares with all that hold the same secret. */
  public static final String GROUP = "keyGroup";

  /** The properties that decide who shares a key. */
  static final List<String> READS = List.of(GROUP, KEY_SCOPE);

  private static final double TENTH = 10;

  private static final List<String> NOT_SHARED = List.of("device", "none");

  public KeyGroups {
    units = Ordered.map(units);
  }

  public static KeyGroups of(List<Placed> elements) {
    SequencedMap<String, Long> units = new LinkedHashMap<>();
    long all = 0;
    for (Placed placed : elements) {
      group(placed).ifPresent(name -> units.merge(name, placed.element().count(), Long::sum));
      all += mayHoldKey(placed) ? placed.element().count() : 0;
    }
    return new KeyGroups(units, all);
  }

  /**
   * The units that share the element's secret: those of its key group; without one its own fleet
   * count, or 1 when each device has its own key or holds none; empty when nothing of this is
   * known.
   */
  public Optional<Long> sharers(Placed placed) {
    return group(placed)
        .map(units::get)
        .or(() ->
            placed
                .property(KEY_SCOPE)
                .map(scope ->
                    NOT_SHARED.contains(scope.value().text()) ? 1L : placed.element().count()));
  }

  /**
   * Whether the element's secret is shared, and by at least a tenth of all units that may hold one:
   * then whoever takes it has hit the fleet and not a device (AMI domain reference, section 9).
   */
  public boolean wide(Placed placed) {
    return sharers(placed).filter(units -> units > 1 && units >= all / TENTH).isPresent();
  }

  private static boolean mayHoldKey(Placed placed) {
    return READS.stream()
        .anyMatch(property ->
            placed.property(property).isPresent()
                || placed.type().filter(type -> type.properties().contains(property)).isPresent());
  }

  private static Optional<String> group(Placed placed) {
    return placed.property(GROUP).map(group -> group.value().text());
  }
}
