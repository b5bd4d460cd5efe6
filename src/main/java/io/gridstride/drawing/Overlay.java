package io.gridstride.drawing;

import io.gridstride.model.Ordered;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What is shown on a diagram besides the model itself.
 *
 * @param symbols component type id to how it is shown; a type that is absent is named as unknown
 * @param protocols protocol id to the short name written on a flow
 * @param badges part id to the badge on it
 */
public record Overlay(
    SequencedMap<String, Symbol> symbols,
    SequencedMap<String, String> protocols,
    SequencedMap<String, Badge> badges,
    SequencedSet<String> selected) {
  /**
   * How a component type is shown.
   *
   * @param title its name, written under an element's own name
   * @param glyphPath path data as {@code io.gridstride.catalog.Glyph} has it; may be empty
   */
  public record Symbol(String title, String glyphPath) {}

  /** A count of threats on a part, in the colour of the worst. */
  public record Badge(String text, Paint paint) {}

  public static final Overlay NONE =
      new Overlay(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          new LinkedHashSet<>());

  public Overlay {
    symbols = Ordered.map(symbols);
    protocols = Ordered.map(protocols);
    badges = Ordered.map(badges);
    selected = Ordered.set(selected);
  }

  public Overlay withBadges(SequencedMap<String, Badge> next) {
    return new Overlay(symbols, protocols, next, selected);
  }

  public Overlay withSelected(Collection<String> next) {
    return new Overlay(symbols, protocols, badges, Ordered.set(next));
  }
}
