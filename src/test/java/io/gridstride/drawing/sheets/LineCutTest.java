package io.gridstride.drawing.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.drawing.sheets.LineCut.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineCutTest {
  /** From the left, in the middle of which its words stand, and then down. */
  private static final Scene SCENE =
      new Scene(
          List.of(
              new Mark.Shape(
                  "f",
                  List.of(new MoveTo(0, 50), new LineTo(300, 50), new LineTo(300, 400)),
                  Paint.NONE,
                  Paint.FLOW_LINE,
                  1.2,
                  0),
              new Mark.Box("f", 100, 42, 60, 15, 4, Paint.FLOW_TEXT_BACK, Paint.NONE, 0, 0),
              new Mark.Text(
                  "f", 130, 53, Mark.Align.CENTRE, "Readings", Face.MEDIUM, 10, Paint.FLOW_TEXT)),
          new Scene.Extent(0, 0, 400, 400));

  @Test
  void aLineWhoseWordsAreShownNeedsNoName() {
    check(new Window(50, 0, 200, 200));
    check(new Window(0, 0, 400, 400));
  }

  @Test
  void aLineIsNamedWhereAnEdgeCutsItAwayFromItsWords() {
    check(new Window(200, 0, 200, 200), cut(Edge.LEFT, 50), cut(Edge.BOTTOM, 300));
    check(new Window(250, 100, 100, 100), cut(Edge.TOP, 300), cut(Edge.BOTTOM, 300));
    check(new Window(0, 0, 80, 100), cut(Edge.RIGHT, 50));
  }

  @Test
  void wordsThatAreCutThemselvesCountAsNotShown() {
    check(new Window(0, 0, 130, 100), cut(Edge.RIGHT, 50));
  }

  @Test
  void aLineBesideThePartIsNotCut() {
    check(new Window(0, 100, 200, 200));
    check(new Window(0, 50, 90, 200));
  }

  private static LineCut cut(Edge edge, double at) {
    return new LineCut("Readings", edge, at);
  }

  private static void check(Window window, LineCut... cuts) {
    assertThat(LineCut.of(SCENE, new SceneParts(SCENE), window)).containsExactlyInAnyOrder(cuts);
  }
}
