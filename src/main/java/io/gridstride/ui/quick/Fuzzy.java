package io.gridstride.ui.quick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a text by a few of its letters: every word of the query is either part of the text, or its
 * letters begin words of the text one after another, as {@code saf} does in "Show all flows".
 */
final class Fuzzy {
  private static final int WHOLE = 120;
  private static final int WORD_START = 80;
  private static final int INSIDE = 40;
  private static final int INITIALS = 60;
  private static final int FIRST = 20;

  /**
   * How well a text fits.
   *
   * @param score more is better
   * @param at indexes of the letters that were asked for, ascending
   */
  record Match(int score, List<Integer> at) {
    Match {
      at = List.copyOf(at);
    }
  }

  private final String text;

  private Fuzzy(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  /** Empty when the text does not fit. Everything fits a query without words. */
  static Optional<Match> match(String query, String text) {
    var fuzzy = new Fuzzy(text);
    var at = new ArrayList<Integer>();
    int score = 0;
    for (String word : words(query)) {
      Optional<Match> match = fuzzy.within(word).or(() -> fuzzy.initials(word));
      if (match.isEmpty()) {
        return Optional.empty();
      }
      score += match.get().score();
      at.addAll(match.get().at());
    }
    // Of two that fit alike the shorter is the likelier.
    return Optional.of(
        new Match(
            score - Math.min(text.length() / 4, 15), at.stream().distinct().sorted().toList()));
  }

  static List<String> words(String query) {
    return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private Optional<Match> within(String word) {
    int inside = text.indexOf(word);
    if (inside < 0) {
      return Optional.empty();
    }
    int from = inside;
    while (from >= 0 && !startsWord(from)) {
      from = text.indexOf(word, from + 1);
    }
    if (from < 0) {
      return Optional.of(new Match(INSIDE, range(inside, word.length())));
    }
    boolean whole =
        from + word.length() == text.length()
            || !Character.isLetterOrDigit(text.charAt(from + word.length()));
    return Optional.of(
        new Match(
            (whole ? WHOLE : WORD_START) + (from == 0 ? FIRST : 0), range(from, word.length())));
  }

  private Optional<Match> initials(String word) {
    var at = new ArrayList<Integer>();
    return word.length() > 1 && follow(word, 0, 0, at)
        ? Optional.of(new Match(INITIALS - at.size(), at))
        : Optional.empty();
  }

  /**
   * Finds the letters from {@code letter} on, each at the start of a word or right after another.
   */
  private boolean follow(String word, int letter, int from, List<Integer> at) {
    if (letter == word.length()) {
      return true;
    }
    for (int i = from; i < text.length(); i++) {
      boolean allowed = startsWord(i) || (letter > 0 && i == from);
      if (allowed && text.charAt(i) == word.charAt(letter)) {
        at.add(i);
        if (follow(word, letter + 1, i + 1, at)) {
          return true;
        }
        at.removeLast();
      }
    }
    return false;
  }

  private boolean startsWord(int index) {
    return index == 0
        || (Character.isLetterOrDigit(text.charAt(index))
            && !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  private static List<Integer> range(int from, int length) {
    return java.util.stream.IntStream.range(from, from + length).boxed().toList();
  }
}
