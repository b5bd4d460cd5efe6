package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads the path data of a glyph: absolute M, L, C and Z on a 24 by 24 grid, words apart. The
 * catalogue checks it on load, so anything else here is a programming error.
 */
final class GlyphPath {
  private static final double GRID = 24;

  private GlyphPath() {}

  /** The path drawn into a square with its top left corner at x, y. */
  static List<Segment> segments(String path, double x, double y, double size) {
    return placed(read(path), x, y, size);
  }

  /** The path on its grid. */
  static List<Segment> read(String path) {
    List<Segment> segments = new ArrayList<>();
    // Not a Scanner: a large model has many glyphs.
    var words = new StringTokenizer(path);
    while (words.hasMoreTokens()) {
      segments.add(segment(words.nextToken(), words));
    }
    return segments;
  }

  private static Segment segment(String command, StringTokenizer words) {
    return switch (command) {
      case "M" -> new MoveTo(number(words), number(words));
      case "L" -> new LineTo(number(words), number(words));
      case "C" ->
          new CurveTo(
              number(words),
              number(words),
              number(words),
              number(words),
              number(words),
              number(words));
      case "Z" -> new Close();
      default -> throw new IllegalArgumentException("no glyph path command: " + command);
    };
  }

  private static double number(StringTokenizer words) {
    return Double.parseDouble(words.nextToken());
  }

  /** What was read, drawn into a square with its top left corner at x, y. */
  static List<Segment> placed(List<Segment> read, double x, double y, double size) {
    double scale = size / GRID;
    List<Segment> placed = new ArrayList<>(read.size());
    for (Segment segment : read) {
      placed.add(
          switch (segment) {
            case MoveTo(double toX, double toY) -> new MoveTo(x + scale * toX, y + scale * toY);
            case LineTo(double toX, double toY) -> new LineTo(x + scale * toX, y + scale * toY);
            case CurveTo(double x1, double y1, double x2, double y2, double toX, double toY) ->
                new CurveTo(
                    x + scale * x1,
                    y + scale * y1,
                    x + scale * x2,
                    y + scale * y2,
                    x + scale * toX,
                    y + scale * toY);
            case Close close -> close;
          });
    }
    return placed;
  }
}
