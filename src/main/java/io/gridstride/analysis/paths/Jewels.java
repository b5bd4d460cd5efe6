package io.gridstride.analysis.paths;

import io.gridstride.analysis.risk.Supply;
import io.gridstride.analysis.scope.Placed;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.model.Flow;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The crown jewels of a metering system (AMI domain reference, section 6, G19): what can be
 * switched from afar; where the keys are; where personal data are gathered. To switch counts only
 * who gets a command to the device by the ways of commands: opening one meter switches one supply.
 */
final class Jewels {
  private static final List<String> KEYS = List.of("kms", "pki");
  private static final List<String> PERSONAL_STORES = List.of("mdms", "db.meter", "lake");
  private static final List<String> PERSONAL_DATA = List.of("personal", "readings", "billing");

  private final Ground ground;
  private final Twins twins;
  private final boolean[] gathers;

  Jewels(Ground ground, Twins twins) {
    this.ground = ground;
    this.twins = twins;
    this.gathers = new boolean[ground.network().elements().size()];
    for (Flow flow : ground.network().flows()) {
      if (ground.carries(flow, PERSONAL_DATA) == Truth.TRUE) {
        gathers[ground.network().number(flow.target())] = true;
      }
    }
  }

  /** All jewels that stand for themselves and their twins, by the number of their element. */
  SortedMap<Integer, Jewel> all() {
    SortedMap<Integer, Jewel> jewels = new TreeMap<>();
    for (int number = 0; number < gathers.length; number++) {
      if (twins.stands(number)) {
        int element = number;
        jewel(element).ifPresent(jewel -> jewels.put(element, jewel));
      }
    }
    return jewels;
  }

  Optional<Jewel> jewel(int number) {
    Placed placed = ground.network().element(number);
    Truth switching = Supply.canSwitch(placed);
    if (switching != Truth.FALSE) {
      return of(number, Jewel.Goal.SWITCHING, switching == Truth.UNKNOWN);
    }
    if (placed.is(KEYS)) {
      return of(number, Jewel.Goal.KEYS, false);
    }
    return placed.is(PERSONAL_STORES) || (placed.is("store") && gathers[number])
        ? of(number, Jewel.Goal.PERSONAL_DATA, false)
        : Optional.empty();
  }

  private Optional<Jewel> of(int number, Jewel.Goal goal, boolean assumed) {
    return Optional.of(
        new Jewel(ground.network().element(number).id(), goal, twins.units(number), assumed));
  }
}
