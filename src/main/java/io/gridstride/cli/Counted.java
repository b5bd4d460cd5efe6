package io.gridstride.cli;

import java.util.Locale;

/** A number with the thing it counts. */
final class Counted {
  private Counted() {}

  static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
