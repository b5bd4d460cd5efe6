package io.gridstride.picture;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene.Extent;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.font.CleanText;
import io.gridstride.font.InterMeasure;
import io.gridstride.font.Subset;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * Writes a picture as SVG 1.1. Each part is a group with its id and name; words are text in the
 * bundled font, of which the file carries the letters it needs, and are held to their width where
 * another font has to stand in.
 */
public final class Svg {
  private static final String FALLBACKS =
      "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
  private static final int LONGEST = 500;

  private final Illustration picture;
  private final InterMeasure measure;
  private final StringBuilder out = new StringBuilder();
  private final SequencedSet<String> met = new LinkedHashSet<>();

  private Svg(Illustration picture, InterMeasure measure) {
    this.picture = picture;
    this.measure = measure;
  }

  /** The whole file, in UTF-8 when it is written. */
  public static String text(Illustration picture, InterMeasure measure) {
    return new Svg(picture, measure).text();
  }

  private String text() {
    Extent all = picture.scene().extent();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\"");
    number("width", all.width());
    number("height", all.height());
    attribute(
        "viewBox",
        String.join(
            " ", Stream.of(all.x(), all.y(), all.width(), all.height()).map(Svg::number).toList()));
    attribute("role", "graphics-document document");
    attribute("aria-labelledby", "picture-title");
    attribute("aria-describedby", "picture-description");
    attribute("font-family", FALLBACKS);
    out.append(">\n<title id=\"picture-title\">")
        .append(escaped(picture.title()))
        .append("</title>\n<desc id=\"picture-description\">")
        .append(escaped(picture.description()))
        .append("</desc>\n");
    fonts();
    box(
        new Mark.Box(
            "", all.x(), all.y(), all.width(), all.height(), 0, Paint.CANVAS, Paint.NONE, 0, 0));
    marks();
    return out.append("</svg>\n").toString();
  }

  private void fonts() {
    out.append("<style>\n");
    for (Face face : Face.values()) {
      List<String> texts =
          picture.scene().marks().stream()
              .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text) : Stream.of())
              .filter(text -> text.face() == face)
              .map(Mark.Text::text)
              .toList();
      if (!texts.isEmpty()) {
        out.append("@font-face{font-family:Inter;font-weight:")
            .append(weight(face))
            .append(";src:url(data:font/ttf;base64,")
            .append(Base64.getEncoder().encodeToString(Subset.of(face, texts)))
            .append(") format('truetype')}\n");
      }
    }
    out.append("</style>\n");
  }

  private static String weight(Face face) {
    return switch (face) {
      case REGULAR -> "400";
      case MEDIUM -> "500";
      case SEMIBOLD -> "600";
    };
  }

  /** Marks of one part that follow each other are a group; the first such group has the id. */
  private void marks() {
    String part = "";
    for (Mark mark : picture.scene().marks()) {
      if (!mark.part().equals(part)) {
        end(part);
        part = mark.part();
        begin(part);
      }
      mark(mark);
    }
    end(part);
  }

  private void mark(Mark mark) {
    switch (mark) {
      case Mark.Box box -> box(box);
      case Mark.Shape shape -> shape(shape);
      case Mark.Text text -> words(text);
    }
  }

  private void end(String part) {
    if (!part.isEmpty()) {
      out.append("</g>\n");
    }
  }

  private void begin(String part) {
    if (part.isEmpty()) {
      return;
    }
    out.append("<g");
    attribute("data-part", part);
    if (met.add(part)) {
      attribute("id", "part-" + part);
      attribute("role", "graphics-symbol img");
      out.append(">\n<title>")
          .append(escaped(picture.names().getOrDefault(part, part)))
          .append("</title>\n");
    } else {
      out.append(">\n");
    }
  }

  private void box(Mark.Box box) {
    out.append("<rect");
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
    if (box.radius() > 0) {
      number("rx", box.radius());
    }
    ink(box.fill(), box.line(), box.lineWidth(), box.dash());
  }

  private void shape(Mark.Shape shape) {
    out.append("<path d=\"");
    String separator = "";
    for (Mark.Segment segment : shape.segments()) {
      out.append(separator)
          .append(
              switch (segment) {
                case Mark.MoveTo(double x, double y) -> "M" + points(x, y);
                case Mark.LineTo(double x, double y) -> "L" + points(x, y);
                case Mark.CurveTo(double x1, double y1, double x2, double y2, double x, double y) ->
                    "C" + points(x1, y1) + " " + points(x2, y2) + " " + points(x, y);
                case Mark.Close() -> "Z";
              });
      separator = " ";
    }
    out.append('"');
    ink(shape.fill(), shape.line(), shape.lineWidth(), shape.dash());
  }

  private void ink(Paint fill, Paint line, double lineWidth, double dash) {
    colour("fill", fill);
    if (line != Paint.NONE && lineWidth > 0) {
      colour("stroke", line);
      number("stroke-width", lineWidth);
      attribute("stroke-linejoin", "round");
      if (dash > 0) {
        attribute("stroke-dasharray", number(dash));
      }
    }
    out.append("/>\n");
  }

  private void words(Mark.Text mark) {
    String words = CleanText.line(mark.text(), LONGEST);
    if (words.isEmpty()) {
      return;
    }
    out.append("<text");
    number("x", mark.x());
    number("y", mark.y());
    attribute(
        "text-anchor",
        switch (mark.align()) {
          case LEFT -> "start";
          case CENTRE -> "middle";
          case RIGHT -> "end";
        });
    number("font-size", mark.size());
    attribute("font-weight", weight(mark.face()));
    if (measure.has(words, mark.face())) {
      number("textLength", measure.width(words, mark.face(), mark.size()));
      attribute("lengthAdjust", "spacingAndGlyphs");
    }
    colour("fill", mark.paint());
    out.append('>').append(escaped(words)).append("</text>\n");
  }

  private void colour(String name, Paint paint) {
    int argb = picture.look().argb(paint);
    int alpha = argb >>> 24;
    attribute(name, alpha == 0 ? "none" : picture.look().colour(paint).substring(0, 7));
    if (alpha > 0 && alpha < 0xff) {
      number(name + "-opacity", alpha / 255.0);
    }
  }

  private void number(String name, double value) {
    attribute(name, number(value));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String points(double x, double y) {
    return number(x) + " " + number(y);
  }

  /** To a hundredth of a unit, in as few characters as that takes. */
  private static String number(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? Long.toString(hundredths / 100)
        : Double.toString(hundredths / 100.0);
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    CleanText.forEach(
        text,
        character -> {
          switch (character) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(character);
          }
        });
    return escaped.toString();
  }
}
