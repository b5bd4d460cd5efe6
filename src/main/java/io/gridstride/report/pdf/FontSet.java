package io.gridstride.report.pdf;

import io.gridstride.font.Cut;
import io.gridstride.font.Typeface;
import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document. Text is set with glyph numbers at once; which characters were used is
 * noted, and only those are embedded at the end.
 */
final class FontSet {
  private record Entry(TrueTypeFont font, Typeface face, BitSet used) {}

  private final Map<Cut, Entry> entries = new EnumMap<>(Cut.class);

  FontSet() {
    for (Cut cut : Cut.values()) {
      TrueTypeFont font = cut.parse();
      entries.put(cut, new Entry(font, new Typeface(font), new BitSet()));
    }
  }

  Typeface face(Cut cut) {
    return entry(cut).face();
  }

  /** Notes that a character which the cut has stands in the document. */
  void use(Cut cut, int character) {
    entry(cut).used().set(character);
  }

  /** Embeds the used characters; {@code resources} is the font dictionary of the pages. */
  void embed(PDDocument document, COSDictionary resources) throws IOException {
    for (Cut cut : Cut.values()) {
      Entry entry = entry(cut);
      if (!entry.used().isEmpty()) {
        PDType0Font font = PDType0Font.load(document, entry.font(), true);
        entry.used().stream().forEach(font::addToSubset);
        font.subset();
        resources.setItem(COSName.getPDFName(cut.resource()), font.getCOSObject());
      }
    }
  }

  private Entry entry(Cut cut) {
    Entry entry = entries.get(cut);
    if (entry == null) {
      throw new IllegalStateException("no font for " + cut);
    }
    return entry;
  }
}
