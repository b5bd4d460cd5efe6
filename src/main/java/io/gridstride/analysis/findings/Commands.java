package io.gridstride.analysis.findings;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.scope.Known;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import java.util.List;
import java.util.Optional;

/** The flows that carry commands, and what such a command can switch off. */
final class Commands {
  private static final String GUARD = "commandGuard";

  private static final List<String> GUARDS =
      List.of("dual", "rate+mw", "dual+rate", "anomaly-threshold");

  static final List<String> KINDS = List.of("control", "disconnect", "valve");

  /** By what an element says that it can cut off a supply. */
  private static final List<String> SWITCHES = List.of("hasRemoteDisconnect", "valve");

  private Commands() {}

  /** Whether a command can switch something off there; one that nobody denies may be there. */
  static boolean canSwitch(Placed placed) {
    return placed.is("actuator") || switchable(placed) != Truth.FALSE;
  }

  private static Truth switchable(Placed placed) {
    Truth truth = Truth.FALSE;
    for (String property : SWITCHES) {
      Optional<Known> known = placed.property(property);
      if (Survey.is(known, "true")) {
        return Truth.TRUE;
      }
      if (known.isEmpty() && asked(placed, property)) {
        truth = Truth.UNKNOWN;
      }
    }
    return truth;
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

  /** How many units a command can switch off at each element. */
  static long[] switches(Survey survey) {
    return survey.network().elements().stream()
        .mapToLong(placed -> canSwitch(placed) ? placed.element().count() : 0)
        .toArray();
  }
}
