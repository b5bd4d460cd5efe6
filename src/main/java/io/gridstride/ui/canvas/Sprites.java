package io.gridstride.ui.canvas;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Paint;
import io.gridstride.ui.canvas.Outlined.Box;
import io.gridstride.ui.canvas.Outlined.Polygon;
import io.gridstride.ui.look.Colours;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/**
 * Paints small paths that are not made of straight lines along the axes as little pictures, each
 * made once: by software a picture is put down ten times as fast as a path is filled, and a diagram
 * shows the same few shapes again and again.
 */
final class Sprites {
  /** Larger ones are rare and would fill the memory. */
  static final int MOST_PIXELS = 60_000;

  private static final int KEPT = 800;

  private record Key(long shape, Paint fill, Paint line, int pen) {}

  private record Sprite(Image image, int margin) {}

  private final Map<Key, Sprite> sprites =
      new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sprite> eldest) {
          return size() > KEPT;
        }
      };
  private Colours colours;

  Sprites(Colours colours) {
    this.colours = colours;
  }

  void wear(Colours next) {
    colours = next;
    sprites.clear();
  }

  static boolean fits(Box box) {
    return (long) box.width() * box.height() <= MOST_PIXELS;
  }

  /** Paints a path; {@code pen} is the width of its line in pixels. */
  void paint(
      GraphicsContext g, List<Segment> segments, Box box, Paint fill, Paint line, double pen) {
    int width = line == Paint.NONE ? 0 : (int) pen;
    Sprite sprite =
        sprites.computeIfAbsent(
            new Key(shape(segments, box), fill, line, width), key -> drawn(segments, box, key));
    g.drawImage(sprite.image(), box.left() - sprite.margin(), box.top() - sprite.margin());
  }

  /** The same for all paths that look the same, wherever they are. */
  private static long shape(List<Segment> segments, Box box) {
    long hash = box.width() * 100_003L + box.height();
    for (Segment segment : segments) {
      hash =
          switch (segment) {
            case Mark.MoveTo(double x, double y) -> mixed(mixed(hash, 1, box.x(x)), 2, box.y(y));
            case Mark.LineTo(double x, double y) -> mixed(mixed(hash, 3, box.x(x)), 4, box.y(y));
            case Mark.CurveTo(double x1, double y1, double x2, double y2, double x, double y) -> {
              long first = mixed(mixed(hash, 5, box.x(x1)), 6, box.y(y1));
              long second = mixed(mixed(first, 7, box.x(x2)), 8, box.y(y2));
              yield mixed(mixed(second, 9, box.x(x)), 10, box.y(y));
            }
            case Mark.Close() -> mixed(hash, 11, 0);
          };
    }
    return hash;
  }

  private static long mixed(long hash, int what, double pixels) {
    long next = (hash ^ (Math.round(pixels * 16) * 31 + what)) * 0x9E3779B97F4A7C15L;
    return next ^ (next >>> 29);
  }

  private Sprite drawn(List<Segment> segments, Box box, Key key) {
    int margin = key.pen() + 1;
    int width = box.width() + 2 * margin + 1;
    int height = box.height() + 2 * margin + 1;
    double offset = margin + (key.pen() % 2) / 2.0;
    boolean closed = segments.getLast() instanceof Mark.Close;
    List<Polygon> polygons = Outlined.of(segments, box, offset, offset);
    int[] pixels = new int[width * height];
    if (key.fill() != Paint.NONE) {
      var coverage = new Coverage(width, height);
      polygons.forEach(polygon -> coverage.add(polygon.xs(), polygon.ys()));
      lay(pixels, coverage.pixels(), colours.of(key.fill()));
    }
    if (key.pen() > 0) {
      var coverage = new Coverage(width, height);
      polygons.forEach(polygon -> {
        Polygon outer = polygon.aside(key.pen() / 2.0, closed);
        Polygon inner = polygon.aside(-key.pen() / 2.0, closed);
        if (closed) {
          coverage.add(outer.xs(), outer.ys());
          Polygon back = inner.reversed();
          coverage.add(back.xs(), back.ys());
        } else {
          Polygon both = outer.around(inner);
          coverage.add(both.xs(), both.ys());
        }
      });
      lay(pixels, coverage.pixels(), colours.of(key.line()));
    }
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    return new Sprite(image, margin);
  }

  /** Puts a colour over what is there. */
  private static void lay(int[] pixels, double[] coverage, Color colour) {
    for (int i = 0; i < pixels.length; i++) {
      double alpha = coverage[i] * colour.getOpacity();
      if (alpha > 0.002) {
        int under = pixels[i];
        int a = blended(alpha, 1, under >>> 24);
        int r = blended(alpha, colour.getRed(), under >> 16 & 0xff);
        int gr = blended(alpha, colour.getGreen(), under >> 8 & 0xff);
        int b = blended(alpha, colour.getBlue(), under & 0xff);
        pixels[i] = a << 24 | r << 16 | gr << 8 | b;
      }
    }
  }

  private static int blended(double alpha, double over, int under) {
    return (int) Math.round(255 * alpha * over + (1 - alpha) * under);
  }
}
