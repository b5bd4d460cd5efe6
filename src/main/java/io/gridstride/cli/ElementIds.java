package io.gridstride.cli;

import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import java.util.Comparator;
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
    return Math.min(Distance.between(typed, element.id()), Distance.between(typed, element.name()));
  }
}
