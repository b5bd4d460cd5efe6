package io.gridstride.report.parts;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of ids in which numbers inside them count as numbers: CWE-120 before CWE-1125. */
final class NaturalOrder {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int DIGITS = 6;

  static final Comparator<String> OF_IDS = Comparator.comparing(NaturalOrder::key);

  private NaturalOrder() {}

  /** What sorts as text the way the id sorts. */
  static String key(String id) {
    return NUMBER
        .matcher(id)
        .replaceAll(
            number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
  }
}
