package io.gridstride.report.parts;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Overlay.Badge;
import io.gridstride.drawing.Overlay.Symbol;
import io.gridstride.drawing.Paint;
import io.gridstride.review.Register;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What a diagram shows besides the model: symbols, protocol names, and the number of threats. */
public final class DiagramOverlay {
  private DiagramOverlay() {}

  /** The number of open threats on each part, in the colour of the worst. */
  public static Overlay of(Catalog catalog, Register register) {
    SequencedMap<String, Symbol> symbols = new LinkedHashMap<>();
    catalog
        .types()
        .forEach((id, type) ->
            symbols.put(
                id,
                new Symbol(
                    type.name(),
                    Optional.ofNullable(catalog.glyphs().get(type.glyph()))
                        .map(Glyph::path)
                        .orElse(""))));
    SequencedMap<String, String> protocols = new LinkedHashMap<>();
    catalog.protocols().forEach((id, protocol) -> protocols.put(id, protocol.name()));
    return new Overlay(symbols, protocols, badges(register), new LinkedHashSet<>());
  }

  private static SequencedMap<String, Badge> badges(Register register) {
    SequencedMap<String, List<Entry>> open = new LinkedHashMap<>();
    register.entries().stream()
        .filter(entry -> entry.threat().outcome() == Outcome.OPEN)
        .forEach(entry ->
            open.computeIfAbsent(entry.threat().subject().id(), id -> new ArrayList<>())
                .add(entry));
    SequencedMap<String, Badge> badges = new LinkedHashMap<>();
    open.forEach((id, entries) ->
        badges.put(id, new Badge(Integer.toString(entries.size()), paint(worst(entries)))));
    return badges;
  }

  /** The register lists the worst first. */
  private static Severity worst(List<Entry> entries) {
    return entries.getFirst().threat().inherent().severity();
  }

  private static Paint paint(Severity severity) {
    return switch (severity) {
      case LOW -> Paint.BADGE_LOW;
      case MEDIUM -> Paint.BADGE_MEDIUM;
      case HIGH -> Paint.BADGE_HIGH;
      case CRITICAL -> Paint.BADGE_CRITICAL;
    };
  }
}
