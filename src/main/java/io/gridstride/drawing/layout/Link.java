package io.gridstride.drawing.layout;

import io.gridstride.drawing.FlowText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * The flows between two items, in whichever direction: they run side by side.
 *
 * @param flows how many there are
 * @param label width of the widest of what is written on them; 0 for nothing
 */
record Link(String from, String to, int flows, int label) {
  /** Lines side by side are so far apart. */
  private static final int APART = 20;

  /** Room for the labels of lines that run from left to right, one below the other. */
  int labelHeight() {
    return flows * (FlowText.HEIGHT + 5);
  }

  /** Room for the labels of lines side by side that run up or down, and for the lines. */
  int labelWidth() {
    return Math.max(APART, label) + APART * (flows - 1);
  }

  /** Links with other ends; those whose ends become the same item are gone, and equals are one. */
  static List<Link> between(List<Link> links, Function<String, Optional<String>> standsIn) {
    SequencedMap<List<String>, Link> merged = new LinkedHashMap<>();
    for (Link link : links) {
      Optional<String> from = standsIn.apply(link.from());
      Optional<String> to = standsIn.apply(link.to());
      if (from.isPresent() && to.isPresent() && !from.equals(to)) {
        var moved = new Link(from.get(), to.get(), link.flows(), link.label());
        boolean turned = merged.containsKey(List.of(to.get(), from.get()));
        merged.merge(
            turned ? List.of(to.get(), from.get()) : List.of(from.get(), to.get()),
            moved,
            Link::with);
      }
    }
    return new ArrayList<>(merged.values());
  }

  private Link with(Link other) {
    return new Link(from, to, flows + other.flows, Math.max(label, other.label));
  }
}
