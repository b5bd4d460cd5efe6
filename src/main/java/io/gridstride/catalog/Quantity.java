package io.gridstride.catalog;

import java.util.Locale;

/** Numbers as they stand in a sentence: a large one is read by its thousands. */
public final class Quantity {
  /** More digits than this are no number that anybody counts. */
  private static final String DIGITS = "[0-9]{1,18}";

  private Quantity() {}

  /** {@code 1,200}. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The same of what is written in digits; anything else stays as it is written. */
  public static String number(String written) {
    return written.matches(DIGITS) ? number(Long.parseLong(written)) : written;
  }

  /** {@code 0 zones}, {@code 1 zone}, {@code 1,200 zones}. */
  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  /** The same of a noun with a plural of its own. */
  public static String of(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }
}
