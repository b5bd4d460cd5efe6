package io.gridstride.ui.inspector;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Quantity;
import io.gridstride.model.Limits;
import java.util.Optional;

/** Fleet counts as people write them. */
final class Counts {
  private Counts() {}

  static boolean isCount(String text) {
    String digits = text.replace(",", "");
    return digits.matches("[0-9]{1,12}")
        && Long.parseLong(digits) >= 1
        && Long.parseLong(digits) <= Limits.COUNT;
  }

  static long read(String text) {
    return Long.parseLong(text.replace(",", ""));
  }

  static String words(long count) {
    return Quantity.number(count);
  }

  /** What a count means, and a rule of thumb for its type. */
  static String help(Optional<ComponentType> type) {
    return "How many real units this symbol stands for."
        + type.map(ComponentType::typicalCount)
            .filter(usual -> !usual.isBlank())
            .map(usual -> "\nAs a rule of thumb " + usual + ".")
            .orElse("");
  }
}
