package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The flows that carry commands, and what such a command can switch off. */
final class Commands {
  private static final String GUARD = "commandGuard";

  private static final List<String> GUARDS =
      List.of("dual", "rate+mw", "dual+rate", "anomaly-threshold");

  /** By what an element says that it can cut off a supply. */
  private static final List<String> SWITCHES = List.of("hasRemoteDisconnect", "valve");

  private Commands() {}

  /** Whether a command can switch something off there; one that nobody denies may be there. */
  static boolean canSwitch(Placed placed) {
    return Supply.canSwitch(placed) != Truth.FALSE;
  }

  /** Why {@link #canSwitch} holds. */
  static Fact switchFact(Placed placed) {
    return SWITCHES.stream()
        .filter(property -> Survey.is(placed.property(property), "true"))
        .findFirst()
        .or(() ->
            SWITCHES.stream()
                .filter(property -> !placed.is("actuator") && asked(placed, property))
                .findFirst())
        .map(property -> Survey.fact(placed, property))
        .orElseGet(placed::typeFact);
  }

  /** Stands between one account and mass switching: a second approver, or a limit on the load. */
  static boolean guarded(Placed placed) {
    return placed
        .property(GUARD)
        .filter(guard -> GUARDS.contains(guard.value().text()))
        .isPresent();
  }

  /** Whether a guard would have its place there. */
  static boolean mayGuard(Placed placed) {
    return asked(placed, GUARD) || placed.property(GUARD).isPresent();
  }

  static Fact guardFact(Placed placed) {
    return Survey.fact(placed, GUARD);
  }

  private static boolean asked(Placed placed, String property) {
    return placed.type().filter(type -> type.properties().contains(property)).isPresent();
  }

  /** What a command can switch off at each element, as a load. */
  static long[] loads(Survey survey) {
    return survey.network().elements().stream()
        .mapToLong(placed -> canSwitch(placed) ? Supply.load(placed) : 0)
        .toArray();
  }

  /** A sum of loads in megawatts, where it is any; a gas valve switches no power. */
  static Stream<Fact> megawatts(Placed placed, long load) {
    return load == 0
        ? Stream.empty()
        : Stream.of(
            new Fact(
                placed.id(),
                "megawatts",
                String.format(Locale.ROOT, "%,.1f", Supply.megawatts(load)),
                Fact.Origin.DERIVED));
  }

  /** Whether a loss of this load is more than a regional grid is secured for. */
  static boolean concernsTheGrid(long load) {
    return Supply.megawatts(load) >= Supply.REGIONAL_MEGAWATTS;
  }

  /** How many units a command can switch off at each element. */
  static long[] switches(Survey survey) {
    return survey.network().elements().stream()
        .mapToLong(placed -> canSwitch(placed) ? placed.element().count() : 0)
        .toArray();
  }
}
