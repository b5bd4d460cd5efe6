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

  private final double x;
  private final double y;
  private final double scale;

  private GlyphPath(double x, double y, double size) {
    this.x = x;
    this.y = y;
    this.scale = size / GRID;
  }

  /** The path drawn into a square with its top left corner at x, y. */
  static List<Segment> segments(String path, double x, double y, double size) {
    var glyph = new GlyphPath(x, y, size);
    List<Segment> segments = new ArrayList<>();
    // Not a Scanner: a large model has thousands of glyphs.
    var words = new StringTokenizer(path);
    while (words.hasMoreTokens()) {
      segments.add(glyph.segment(words.nextToken(), words));
    }
    return segments;
  }

  private Segment segment(String command, StringTokenizer words) {
    return switch (command) {
      case "M" -> new MoveTo(x(words), y(words));
      case "L" -> new LineTo(x(words), y(words));
      case "C" -> new CurveTo(x(words), y(words), x(words), y(words), x(words), y(words));
      case "Z" -> new Close();
      default -> throw new IllegalArgumentException("no glyph path command: " + command);
    };
  }

  private double x(StringTokenizer words) {
    return x + scale * Double.parseDouble(words.nextToken());
  }

  private double y(StringTokenizer words) {
    return y + scale * Double.parseDouble(words.nextToken());
  }
}
