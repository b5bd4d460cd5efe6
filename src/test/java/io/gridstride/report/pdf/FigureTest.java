package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.report.document.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Each drawing gets the page it needs. Boxes stand every 200 units, each with its name. */
class FigureTest {
  private static final int STEP = 200;
  private static final float MILLIMETRE = PageFormat.MILLIMETRE;

  @Test
  void aWideDrawingLiesOnItsSide() throws IOException {
    check(4, 2, "297 x 210");
  }

  @Test
  void aTallDrawingStandsUpright() throws IOException {
    check(2, 4, "210 x 297");
  }

  @Test
  void aLargeDrawingTakesALargerSheet() throws IOException {
    check(8, 5, "420 x 297");
  }

  @Test
  void aVeryLargeDrawingIsShownWholeAndThenInParts() throws IOException {
    check(
        20,
        10,
        "420 x 271",
        "420 x 297",
        "420 x 297",
        "420 x 297",
        "420 x 297",
        "420 x 297",
        "420 x 297");
  }

  @Test
  void aDrawingThatWouldTakeTooManySheetsIsOnlyShownWhole() throws IOException {
    check(90, 60, "420 x 297");
  }

  @Test
  void aDrawingInPartsConforms() throws Exception {
    Block figure = Samples.figure("f", "Drawing", scene(20, 10), "Caption", "Boxes");
    assertThat(Vera.violations(PdfReport.bytes(Samples.chapter(List.of(figure), 0)))).isEmpty();
  }

  private static void check(int columns, int rows, String... sheets) throws IOException {
    Block figure = Samples.figure("f", "Drawing", scene(columns, rows), "Caption", "Boxes");
    try (Read pdf = Read.of(PdfReport.bytes(Samples.chapter(List.of(figure), 0)))) {
      List<String> found = new ArrayList<>();
      String first = "";
      String parts = "";
      for (int page = 1; page <= pdf.pages(); page++) {
        if (pdf.page(page).contains("Caption") || pdf.page(page).contains("Part ")) {
          found.add(size(pdf.document().getPage(page - 1).getMediaBox()));
          first = first.isEmpty() ? pdf.page(page) : first;
          parts += pdf.page(page);
        }
      }
      assertThat(found).containsExactly(sheets);
      for (int box = 0; box < columns * rows; box++) {
        assertThat(first).contains("#" + box + ".");
        assertThat(parts.substring(first.length()))
            .contains(sheets.length > 1 ? "#" + box + "." : "");
      }
    }
  }

  private static String size(PDRectangle sheet) {
    return Math.round(sheet.getWidth() / MILLIMETRE)
        + " x "
        + Math.round(sheet.getHeight() / MILLIMETRE);
  }

  private static Scene scene(int columns, int rows) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < columns * rows; i++) {
      double x = i % columns * STEP;
      double y = i / columns * STEP;
      marks.add(
          new Mark.Box("b" + i, x, y, 150, 60, 8, Paint.PROCESS_FILL, Paint.ELEMENT_LINE, 1.5, 0));
      marks.add(
          new Mark.Text(
              "b" + i,
              x + 10,
              y + 30,
              Mark.Align.LEFT,
              "#" + i + ".",
              TextMeasure.Face.MEDIUM,
              12,
              Paint.ELEMENT_TEXT));
    }
    return new Scene(marks, new Scene.Extent(-20, -20, columns * STEP, rows * STEP));
  }
}
