package io.gridstride.overlay;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Glyph;
import io.gridstride.drawing.Overlay;
import java.util.LinkedHashMap;

/** What a catalogue says about how its types and protocols are shown on a diagram. */
public final class Symbols {
  private Symbols() {}

  /** An overlay with the symbols of all component types and the short names of all protocols. */
  public static Overlay overlay(Catalog catalog) {
    var symbols = new LinkedHashMap<String, Overlay.Symbol>();
    catalog
        .types()
        .forEach((id, type) -> {
          Glyph glyph = catalog.glyphs().get(type.glyph());
          symbols.put(id, new Overlay.Symbol(type.name(), glyph == null ? "" : glyph.path()));
        });
    var protocols = new LinkedHashMap<String, String>();
    catalog.protocols().forEach((id, protocol) -> protocols.put(id, protocol.name()));
    return new Overlay(symbols, protocols, Overlay.NONE.badges(), Overlay.NONE.selected());
  }
}
