package io.gridstride.report;

import java.util.List;
import java.util.Locale;

/** Numbers and lists as they stand in a sentence. */
final class Counted {
  private Counted() {}

  /** {@code no threats}, {@code 1 threat}, {@code 1,200 threats}. */
  static String of(long count, String noun) {
    return (count == 0 ? "no" : number(count)) + " " + noun + (count == 1 ? "" : "s");
  }

  static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
