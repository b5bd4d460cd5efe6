package io.gridstride.ui.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that must all occur.
 *
 * @param words in lower case
 */
record Query(List<String> words) {
  Query {
    words = List.copyOf(words);
  }

  static Query of(String typed) {
    return new Query(
        Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /**
   * Whether every word occurs in one of the texts, and where the last of them was first found.
   *
   * @return the index of that text; empty when a word is missing
   */
  Optional<Integer> in(List<String> texts) {
    List<String> lower = texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    int furthest = 0;
    for (String word : words) {
      int at = first(lower, word);
      if (at < 0) {
        return Optional.empty();
      }
      furthest = Math.max(furthest, at);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(furthest);
  }

  private static int first(List<String> texts, String word) {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).contains(word)) {
        return i;
      }
    }
    return -1;
  }
}
