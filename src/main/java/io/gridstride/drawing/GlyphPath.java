package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.CurveTo;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the path data of a glyph: absolute M, L, C and Z on a 24 by 24 grid. */
final class GlyphPath {
  /** Width and height of the grid that path data is drawn on. */
  static final double SIZE = 24;

  private static final Pattern TOKEN =
      Pattern.compile("\\G[\\s,]*([MLCZ]|-?(?:\\d+\\.?\\d*|\\.\\d+))");

  private final Matcher tokens;
  private final double x;
  private final double y;
  private final double scale;

  private GlyphPath(String path, double x, double y, double scale) {
    this.tokens = TOKEN.matcher(path.strip());
    this.x = x;
    this.y = y;
    this.scale = scale;
  }

  /**
   * The path drawn into a square with its top left corner at x, y.
   *
   * @throws IllegalArgumentException if the data has anything but absolute M, L, C and Z
   */
  static List<Segment> segments(String path, double x, double y, double size) {
    return new GlyphPath(path, x, y, size / SIZE).read(path.strip());
  }

  private List<Segment> read(String path) {
    List<Segment> segments = new ArrayList<>();
    String command = "";
    int end = 0;
    while (tokens.find()) {
      String token = tokens.group(1);
      boolean number = !"MLCZ".contains(token);
      // Numbers after a command's own repeat it; after a move they are lines (SVG 1.1, 8.3.2).
      if (!number) {
        command = token;
      } else if (command.equals("M")) {
        command = "L";
      } else if (command.equals("Z")) {
        throw new IllegalArgumentException("glyph path has a number after Z: " + path);
      }
      segments.add(segment(command, number ? token : ""));
      end = tokens.end();
    }
    if (end != path.length()) {
      throw new IllegalArgumentException(
          "glyph path has more than M, L, C and Z at character " + end + ": " + path);
    }
    return segments;
  }

  private Segment segment(String command, String first) {
    return switch (command) {
      case "M" -> new MoveTo(x(first), y());
      case "L" -> new LineTo(x(first), y());
      case "C" -> new CurveTo(x(first), y(), x(""), y(), x(""), y());
      case "Z" -> new Close();
      default -> throw new IllegalArgumentException("glyph path begins with a number");
    };
  }

  private double x(String read) {
    return x + scale * (read.isEmpty() ? number() : Double.parseDouble(read));
  }

  private double y() {
    return y + scale * number();
  }

  private double number() {
    if (!tokens.find() || "MLCZ".contains(tokens.group(1))) {
      throw new IllegalArgumentException("glyph path ends within a command");
    }
    return Double.parseDouble(tokens.group(1));
  }
}
