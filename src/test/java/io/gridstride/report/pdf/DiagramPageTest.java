package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagram of each shipped model, on the third page of its executive report. */
class DiagramPageTest {
  static List<String> names() {
    return Shipped.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void itHasAllElementsAndFlowsAndNothingBeyondThePage(String name) throws IOException {
    ThreatModel model = Shipped.model(name);
    try (Read read = Read.of(Shipped.pdf(name, Profile.EXECUTIVE))) {
      String letters = read.page(3).replaceAll("\\s", "");
      assertThat(model.dfd().elements().values())
          .allSatisfy(
              element -> assertThat(letters).contains(element.name().replaceAll("\\s", "")));
      Paths paths = new Paths();
      paths.read(read.document().getPage(2));
      // A shape for each element, a line and a head for each flow.
      assertThat(paths.painted)
          .isGreaterThanOrEqualTo(model.dfd().elements().size() + 2 * model.dfd().flows().size());
      PDRectangle box = read.document().getPage(2).getCropBox();
      assertThat(paths.outside(box)).isEmpty();
      read.glyphs(
          3,
          glyph -> {
            assertThat(glyph.getX()).isBetween(0f, box.getWidth());
            assertThat(glyph.getY()).isBetween(0f, box.getHeight());
          });
    }
  }

  /** The points of all paths of a page, and how many of them are painted. */
  private static final class Paths {
    private final List<float[]> points = new ArrayList<>();
    private int painted;

    void read(PDPage page) throws IOException {
      List<Float> numbers = new ArrayList<>();
      PDFStreamParser parser = new PDFStreamParser(page);
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (token instanceof COSNumber number) {
          numbers.add(number.floatValue());
        } else if (token instanceof Operator operator) {
          operator(operator.getName(), numbers);
          numbers.clear();
        }
      }
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
          points.add(
              new float[] {numbers.get(0) + numbers.get(2), numbers.get(1) + numbers.get(3)});
        }
        case "f", "S", "B" -> painted++;
        default -> {}
      }
    }

    List<float[]> outside(PDRectangle box) {
      return points.stream()
          .filter(point ->
              point[0] < 0
                  || point[0] > box.getWidth()
                  || point[1] < 0
                  || point[1] > box.getHeight())
          .toList();
    }
  }
}
