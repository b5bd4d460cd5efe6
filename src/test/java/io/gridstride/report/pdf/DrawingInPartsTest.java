package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.report.document.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A drawing that needs several pages: boxes in rows, each row in a zone of its own. */
class DrawingInPartsTest {
  private static final int COLUMNS = 20;
  private static final int ROWS = 10;
  private static final int STEP = 200;

  /** The first page after cover and contents. */
  private static final int WHOLE = 3;

  /** A level or upright line, in points from the lower left corner. */
  private record Line(float x1, float y1, float x2, float y2) {
    boolean crosses(float left, float bottom, float right, float top) {
      return Math.max(x1, x2) > left
          && Math.min(x1, x2) < right
          && Math.max(y1, y2) > bottom
          && Math.min(y1, y2) < top;
    }
  }

  @Test
  void framesOnTheWholeDrawingRunThroughNoWords() throws IOException {
    try (Read pdf = drawn(List.of())) {
      PDPage page = pdf.document().getPage(WHOLE - 1);
      List<Line> lines = lines(page);
      assertThat(lines).hasSizeGreaterThan(4 * 6);
      float height = page.getMediaBox().getHeight();
      pdf.glyphs(
          WHOLE,
          glyph -> {
            float bottom = height - glyph.getY();
            float right = glyph.getX() + glyph.getWidth();
            float top = bottom + glyph.getFontSizeInPt() * .7f;
            // What names a part is larger and has a ground of its own.
            boolean ofDrawing = glyph.getFontSizeInPt() < Look.CHIP.size() - 1;
            assertThat(ofDrawing ? lines : List.<Line>of())
                .as("through %s at %s %s", glyph.getUnicode(), glyph.getX(), bottom)
                .noneMatch(line -> line.crosses(glyph.getX(), bottom, right, top));
          });
    }
  }

  @Test
  void aFlowIsNamedOnEveryPartThatShowsIt() throws IOException {
    List<Mark> flows = new ArrayList<>();
    flow(flows, "down", "Readings", 75, 100, new MoveTo(75, 60), new LineTo(75, 1_900));
    flow(flows, "across", "Orders", 500, 30, new MoveTo(0, 30), new LineTo(3_900, 30));
    try (Read pdf = drawn(flows)) {
      for (int page = WHOLE + 1; page <= pdf.pages(); page++) {
        String text = pdf.page(page);
        assertThat(text.contains("Readings")).as(text).isEqualTo(text.contains("column 1."));
        assertThat(text.contains("Orders")).as(text).isEqualTo(text.contains("row A"));
      }
    }
  }

  private static Read drawn(List<Mark> flows) throws IOException {
    Block figure = Samples.figure("f", "Drawing", scene(flows), "Caption", "Boxes");
    return Read.of(PdfReport.bytes(Samples.chapter(List.of(figure), 0)));
  }

  private static Scene scene(List<Mark> flows) {
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      zone(marks, row);
    }
    marks.addAll(flows);
    for (int i = 0; i < COLUMNS * ROWS; i++) {
      double x = i % COLUMNS * STEP;
      double y = i / COLUMNS * STEP;
      marks.add(new Box("b" + i, x, y, 150, 60, 8, Paint.PROCESS_FILL, Paint.ELEMENT_LINE, 1.5, 0));
      marks.add(text("b" + i, x + 10, y + 20, "#" + i + ".", Paint.ELEMENT_TEXT));
    }
    return new Scene(marks, new Scene.Extent(-20, -20, COLUMNS * STEP, ROWS * STEP));
  }

  /** Its name stands where the edge of a part is, a little below the boxes. */
  private static void zone(List<Mark> marks, int row) {
    String id = "z" + row;
    double y = row * STEP;
    marks.add(new Box(id, -10, y - 10, 3_950, 150, 10, Paint.ZONE_1, Paint.ZONE_LINE, 1, 4));
    marks.add(new Box(id, 200, y + 64, 100, 16, 2, Paint.ZONE_1, Paint.NONE, 0, 0));
    marks.add(text(id, 202, y + 76, "ZONE " + row, Paint.ZONE_TEXT));
  }

  private static void flow(
      List<Mark> marks, String id, String name, double x, double y, Mark.Segment... line) {
    marks.add(new Mark.Shape(id, List.of(line), Paint.NONE, Paint.FLOW_LINE, 1.2, 0));
    marks.add(new Box(id, x - 30, y - 8, 60, 15, 4, Paint.FLOW_TEXT_BACK, Paint.NONE, 0, 0));
    marks.add(text(id, x - 25, y + 4, name, Paint.FLOW_TEXT));
  }

  private static Mark text(String part, double x, double y, String words, Paint paint) {
    return new Text(part, x, y, Align.LEFT, words, Face.MEDIUM, 12, paint);
  }

  /** What is drawn from one point to another: the dashed frames, and a rule at the top. */
  private static List<Line> lines(PDPage page) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Float> numbers = new ArrayList<>();
    List<Float> path = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(page);
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof COSNumber number) {
        numbers.add(number.floatValue());
      } else if (token instanceof Operator operator) {
        switch (operator.getName()) {
          case "m", "l", "c" -> path.addAll(numbers);
          case "S" -> {
            if (path.size() == 4) {
              lines.add(new Line(path.get(0), path.get(1), path.get(2), path.get(3)));
            }
            path.clear();
          }
          case "f", "B", "n" -> path.clear();
          default -> {}
        }
        numbers.clear();
      }
    }
    return lines;
  }
}
