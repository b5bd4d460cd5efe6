package io.gridstride.cli;

import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Ids of elements that a person typed. */
final class ElementIds {
  /** Words that differ in more than one letter of three are different words. */
  private static final int LETTERS_PER_SLIP = 3;

  private ElementIds() {}

  /** Refuses what is the id of no element. */
  static void check(String typed, Dfd dfd, String model) {
    if (dfd.element(typed).isEmpty()) {
      throw new Refusal(
          model + ": There is no element with the id \"" + typed + "\".",
          near(typed, dfd)
              .map(element -> "Did you mean " + element.id() + " (" + element.name() + ")?")
              .orElse("gridstride paths " + model + " names the elements that matter."));
    }
  }

  /** The element whose id or name is most like what was typed, if any is like it at all. */
  private static Optional<Element> near(String typed, Dfd dfd) {
    return dfd.elements().values().stream()
        .filter(element -> slips(typed, element) <= 1 + typed.length() / LETTERS_PER_SLIP)
        .min(
            Comparator.comparingInt((Element element) -> slips(typed, element))
                .thenComparing(Element::id));
  }

  private static int slips(String typed, Element element) {
    return Math.min(slips(typed, element.id()), slips(typed, element.name()));
  }

  /** How many letters have to be put in, left out or changed (Levenshtein, 1966). */
  private static int slips(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
