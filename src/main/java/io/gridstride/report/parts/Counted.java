package io.gridstride.report.parts;

import io.gridstride.catalog.Quantity;
import java.util.List;

/** Numbers and lists as they stand in a sentence. */
final class Counted {
  private Counted() {}

  /** {@code no threats}, {@code 1 threat}, {@code 1,200 threats}. */
  static String of(long count, String noun) {
    return of(count, noun, noun + "s");
  }

  /** The same of a noun with a plural of its own. */
  static String of(long count, String noun, String plural) {
    return (count == 0 ? "no" : number(count)) + " " + (count == 1 ? noun : plural);
  }

  /** The same at the beginning of a sentence. */
  static String sentence(long count, String noun) {
    return sentence(count, noun, noun + "s");
  }

  static String sentence(long count, String noun, String plural) {
    return count == 0 ? "No " + plural : of(count, noun, plural);
  }

  /** At most so many characters, an ellipsis in place of the rest. */
  static String cut(String text, int longest) {
    return text.length() <= longest
        ? text
        : text.substring(
                0, Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1)
            + "\u2026";
  }

  /** The first of these and how many there are besides. */
  static String some(List<String> words, int named) {
    return words.size() <= named
        ? list(words)
        : String.join(", ", words.subList(0, named)) + " and " + (words.size() - named) + " more";
  }

  static String number(long count) {
    return Quantity.number(count);
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  static String list(List<String> words) {
    return list(words, "and");
  }

  /** The same with another word before the last. */
  static String list(List<String> words, String join) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " " + join + " " + words.get(last);
  }
}
