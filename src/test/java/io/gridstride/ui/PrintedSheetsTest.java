package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.PackSet;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.picture.Illustration;
import io.gridstride.picture.Look;
import io.gridstride.picture.Motif;
import io.gridstride.review.Register;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A diagram on paper can be read, on as few sheets as that takes. */
class PrintedSheetsTest {
  private static final double A4_LONG = 770;
  private static final double A4_SHORT = 480;
  private static final double A2_LONG = 1600;
  private static final double A2_SHORT = 1100;

  private static Illustration picture() {
    var read = (Reading.Read<ThreatModel>) ModelFiles.read(Path.of("models/us-rf-mesh.gridstride"));
    ThreatModel model = read.value();
    return Illustration.of(
        Motif.of(
            model,
            PackSet.builtIn().catalog(),
            model.diagrams().getFirst(),
            new Register(List.of(), List.of())),
        Look.LIGHT,
        new InterMeasure());
  }

  @Test
  void largePaperTakesTheWholeOnOneSheet() {
    assertThat(new PrintedSheets(picture(), A2_LONG, A2_SHORT).tooSmall()).isFalse();
  }

  @Test
  void onSmallPaperPartsFollowTheWholeLargeEnoughToRead() {
    Illustration picture = picture();
    var sheets = new PrintedSheets(picture, A4_LONG, A4_SHORT);
    assertThat(sheets.tooSmall()).isTrue();

    List<PrintedSheets.Sheet> all = sheets.spread();
    List<PrintedSheets.Sheet> parts = all.subList(1, all.size());
    assertThat(all.getFirst().part()).isEqualTo(picture);
    assertThat(all.getFirst().frames())
        .extracting(PrintedSheets.Frame::place)
        .containsExactlyElementsOf(
            parts.stream().map(part -> Window.whole(part.part().scene().extent())).toList());
    double smallest = SceneParts.smallestText(picture.scene()).orElseThrow();
    assertThat(parts)
        .hasSizeGreaterThan(1)
        .allSatisfy(part -> {
          var extent = part.part().scene().extent();
          assertThat(smallest * Math.min(A4_LONG / extent.width(), A4_SHORT / extent.height()))
              .isGreaterThan(6);
        });
  }

  @Test
  void eachPartSaysWhereTheDrawingGoesOn() {
    List<PrintedSheets.Sheet> all = new PrintedSheets(picture(), A4_LONG, A4_SHORT).spread();
    assertThat(all.get(1).caption())
        .isEqualTo("Part A1 of 4. It goes on in A2 on the right, B1 below.");
    assertThat(all.getLast().caption())
        .isEqualTo("Part B2 of 4. It goes on in B1 on the left, A2 above.");
  }
}
