package io.gridstride.report.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The points of all paths of a page, and how many of them are painted. */
final class Paths {
  /** Rounding to hundredths of a point. */
  private static final float TOLERANCE = .02f;

  private final PDRectangle box;
  private final List<String> outside = new ArrayList<>();
  private final Deque<Boolean> clipped = new ArrayDeque<>(List.of(false));
  private List<float[]> points = new ArrayList<>();
  private int painted;
  private int clips;

  private Paths(PDRectangle box) {
    this.box = box;
  }

  static Paths of(PDPage page) throws IOException {
    Paths paths = new Paths(page.getCropBox());
    List<Float> numbers = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof COSNumber number) {
        numbers.add(number.floatValue());
      } else if (token instanceof Operator operator) {
        paths.operator(operator.getName(), numbers);
        numbers.clear();
      }
    }
    return paths;
  }

  int painted() {
    return painted;
  }

  /** How often what is painted is cut off at a frame. */
  int clips() {
    return clips;
  }

  /** What would be painted beyond the page if it were larger. */
  List<String> outside() {
    return outside;
  }

  private void operator(String name, List<Float> numbers) {
    switch (name) {
      case "m", "l", "c" -> {
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
          points.add(new float[] {numbers.get(i), numbers.get(i + 1)});
        }
      }
      case "re" -> {
        points.add(new float[] {numbers.get(0), numbers.get(1)});
        points.add(new float[] {numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3)});
      }
      case "q" -> clipped.push(clipped.getFirst());
      case "Q" -> clipped.pop();
      case "W" -> {
        // The clip itself stands on the page; what it cuts off is not seen.
        check();
        clipped.pop();
        clipped.push(true);
        clips++;
      }
      case "f", "S", "B", "n" -> {
        painted += name.equals("n") ? 0 : 1;
        check();
      }
      default -> {}
    }
  }

  private void check() {
    if (!clipped.getFirst()) {
      for (float[] point : points) {
        if (point[0] < -TOLERANCE
            || point[0] > box.getWidth() + TOLERANCE
            || point[1] < -TOLERANCE
            || point[1] > box.getHeight() + TOLERANCE) {
          outside.add(point[0] + " " + point[1]);
        }
      }
    }
    points = new ArrayList<>();
  }
}
