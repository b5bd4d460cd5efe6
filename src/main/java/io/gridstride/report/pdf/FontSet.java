package io.gridstride.report.pdf;

import io.gridstride.font.ArabicForms;
import io.gridstride.font.Cut;
import io.gridstride.font.Typeface;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.brief.ReportTemplate.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, each read when it is first needed. Text is set with glyph numbers at
 * once; which characters were used is noted, and only those are embedded at the end.
 */
final class FontSet {
  private record Entry(TrueTypeFont font, Typeface face, BitSet used) {}

  private final Map<Cut, Entry> entries = new EnumMap<>(Cut.class);
  private final List<ReportTemplate.Typeface> own;

  /**
   * @param own fonts of a template, which stand in for bundled ones
   */
  FontSet(List<ReportTemplate.Typeface> own) {
    this.own = own;
  }

  Typeface face(Cut cut) {
    return entry(cut).face();
  }

  /** The cut that drawings use where text would use this one. */
  Cut drawn(Cut cut) {
    return own.isEmpty() ? cut : bundled(cut);
  }

  private static Cut bundled(Cut cut) {
    return switch (cut) {
      case REGULAR, DRAWN_REGULAR -> Cut.DRAWN_REGULAR;
      case MEDIUM, DRAWN_MEDIUM -> Cut.DRAWN_MEDIUM;
      case SEMIBOLD, BOLD, DRAWN_SEMIBOLD -> Cut.DRAWN_SEMIBOLD;
      case EMOJI, OTHER, EAST_ASIAN -> cut;
    };
  }

  /** The cut that has a character, the wanted one if it can be; empty when none has it. */
  Optional<Cut> having(int character, Cut wanted) {
    if (face(wanted).glyph(character) != 0) {
      return Optional.of(wanted);
    }
    return Stream.concat(
            own.isEmpty() ? Stream.empty() : Stream.of(bundled(wanted)),
            Cut.fallbacks(character).stream())
        .filter(cut -> face(cut).glyph(character) != 0)
        .findFirst();
  }

  /** Notes that a character which the cut has stands in the document. */
  void use(Cut cut, int character) {
    entry(cut).used().set(character);
  }

  /** Embeds the used characters; {@code resources} is the font dictionary of the pages. */
  void embed(PDDocument document, COSDictionary resources) throws IOException {
    for (Map.Entry<Cut, Entry> known : entries.entrySet()) {
      Entry entry = known.getValue();
      if (!entry.used().isEmpty()) {
        PDType0Font font = PDType0Font.load(document, entry.font(), true);
        entry.used().stream().forEach(font::addToSubset);
        font.subset();
        if (entry.used().stream().anyMatch(ArabicForms::isForm)) {
          font.getCOSObject().setItem(COSName.TO_UNICODE, meaning(entry).stream(document));
        }
        resources.setItem(COSName.getPDFName(known.getKey().resource()), font.getCOSObject());
      }
    }
  }

  /** PDFBox knows a glyph by one character, which of an Arabic form is the form, not the letter. */
  private static GlyphMeaning meaning(Entry entry) {
    return new GlyphMeaning(
        entry.used().stream()
            .boxed()
            .collect(
                Collectors.toMap(
                    entry.face()::glyph,
                    ArabicForms::letters,
                    (first, same) -> first,
                    TreeMap::new)));
  }

  private Entry entry(Cut cut) {
    return entries.computeIfAbsent(
        cut,
        missing -> {
          TrueTypeFont font = parsed(missing);
          return new Entry(font, new Typeface(font), new BitSet());
        });
  }

  /** Of the own fonts the one of this weight, or else the nearest lighter or bolder one. */
  private TrueTypeFont parsed(Cut cut) {
    return wishes(cut).stream()
        .flatMap(weight -> own.stream().filter(font -> font.weight() == weight))
        .findFirst()
        .map(font -> {
          try {
            return Cut.parse(font.data().copy());
          } catch (IOException e) {
            throw new UncheckedIOException("the font " + font.name() + " cannot be read", e);
          }
        })
        .orElseGet(cut::parse);
  }

  private static List<Weight> wishes(Cut cut) {
    return switch (cut) {
      case REGULAR -> List.of(Weight.REGULAR);
      case MEDIUM -> List.of(Weight.MEDIUM, Weight.REGULAR);
      case SEMIBOLD -> List.of(Weight.SEMIBOLD, Weight.BOLD);
      case BOLD -> List.of(Weight.BOLD, Weight.SEMIBOLD);
      case DRAWN_REGULAR, DRAWN_MEDIUM, DRAWN_SEMIBOLD, EMOJI, OTHER, EAST_ASIAN -> List.of();
    };
  }
}
