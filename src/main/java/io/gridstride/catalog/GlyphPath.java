package io.gridstride.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks a glyph's path data. */
final class GlyphPath {
  private static final int GRID = 24;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private GlyphPath() {}

  /** Why the path cannot be drawn; empty when it can. */
  static Optional<String> fault(String path) {
    List<String> words = WORD.matcher(path).results().map(MatchResult::group).toList();
    if (words.isEmpty() || !words.getFirst().equals("M") || !words.getLast().equals("Z")) {
      return Optional.of("A glyph's path begins with M and ends with Z, its words apart.");
    }
    int expected = 0;
    for (String word : words) {
      if (List.of("M", "L", "C", "Z").contains(word)) {
        if (expected != 0) {
          return Optional.of("Before \"" + word + "\" a glyph's path lacks a number.");
        }
        expected = numbers(word);
      } else if (expected-- == 0 || !onGrid(word)) {
        return Optional.of(
            "In a glyph's path \"" + word + "\" is neither M, L, C, Z nor a number from 0 to 24.");
      }
    }
    return Optional.empty();
  }

  private static int numbers(String command) {
    return switch (command) {
      case "C" -> 6;
      case "Z" -> 0;
      default -> 2;
    };
  }

  private static boolean onGrid(String word) {
    return word.matches("[0-9]{1,2}(\\.[0-9]{1,3})?") && Double.parseDouble(word) <= GRID;
  }
}
