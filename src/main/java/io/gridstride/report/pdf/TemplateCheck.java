package io.gridstride.report.pdf;

import io.gridstride.font.Cut;
import io.gridstride.font.Typeface;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.brief.ReportTemplate.Logo;
import io.gridstride.report.brief.ReportTemplate.PngLogo;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Tries the fonts and the logo of a template out, so that no report fails half-way. */
public final class TemplateCheck {
  private static final String REGULAR_TEXT = "Aa0";

  private TemplateCheck() {}

  /** What cannot be used and why, in one sentence; empty when all can. */
  public static Optional<String> fault(ReportTemplate template) {
    return template.fonts().stream()
        .flatMap(font -> fault(font).stream())
        .findFirst()
        .or(() -> template.logo().flatMap(TemplateCheck::fault));
  }

  private static Optional<String> fault(ReportTemplate.Typeface font) {
    try (PDDocument document = new PDDocument()) {
      TrueTypeFont parsed = Cut.parse(font.data().copy());
      Typeface face = new Typeface(parsed);
      if (REGULAR_TEXT.chars().anyMatch(character -> face.glyph(character) == 0)) {
        return Optional.of("The font " + font.name() + " lacks Latin letters or digits.");
      }
      PDType0Font embedded = PDType0Font.load(document, parsed, true);
      REGULAR_TEXT.chars().forEach(embedded::addToSubset);
      embedded.subset();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          "The font "
              + font.name()
              + " cannot be put into a PDF ("
              + reason(e)
              + "); use a TrueType font that may be embedded.");
    }
  }

  private static Optional<String> fault(Logo logo) {
    if (!(logo instanceof PngLogo png)) {
      return Optional.empty();
    }
    try (PDDocument document = new PDDocument()) {
      PDImageXObject.createFromByteArray(document, png.data().copy(), "logo");
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.of("The logo cannot be read (" + reason(e) + "); save it as PNG again.");
    }
  }

  private static String reason(Exception e) {
    return Optional.ofNullable(e.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse("it is damaged");
  }
}
