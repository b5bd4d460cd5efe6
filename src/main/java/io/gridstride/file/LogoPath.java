package io.gridstride.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Checks the path data of a logo. */
final class LogoPath {
  private static final Pattern WORD = Pattern.compile("[^\\s,]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,6}(\\.[0-9]{1,6})?");

  private LogoPath() {}

  /** Why the path cannot be drawn; empty when it can. */
  static Optional<String> fault(String path) {
    List<String> words = WORD.matcher(path).results().map(MatchResult::group).toList();
    if (words.isEmpty() || !words.getFirst().equals("M") || !words.getLast().equals("Z")) {
      return Optional.of(
          "A logo's path begins with M and ends with Z, its words apart, and has at most 20,000"
              + " characters.");
    }
    int expected = 0;
    for (String word : words) {
      if (List.of("M", "L", "C", "Z").contains(word)) {
        if (expected != 0) {
          return Optional.of("Before \"" + word + "\" the path lacks a number.");
        }
        expected = numbers(word);
      } else if (expected-- == 0 || !NUMBER.matcher(word).matches()) {
        return Optional.of(
            "\"" + word + "\" is neither M, L, C, Z (absolute) nor a number that belongs there.");
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
}
