package io.gridstride.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.TextMeasure.Face;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetailTest {
  private static final List<Paint> BADGES =
      List.of(
          Paint.BADGE_LOW,
          Paint.BADGE_MEDIUM,
          Paint.BADGE_HIGH,
          Paint.BADGE_CRITICAL,
          Paint.BADGE_UNKNOWN);

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.19, 0.35, 0.6, 1, 4})
  void badgesAndWhatIsSelectedAreShownFromEverywhere(double zoom) {
    for (boolean moving : List.of(false, true)) {
      var detail = new Detail(zoom, moving, false);
      assertThat(BADGES).allMatch(paint -> detail.shows(box(paint, Paint.CANVAS)));
      assertThat(detail.shows(box(Paint.FLOW_TEXT_BACK, Paint.SELECTION))).isTrue();
      assertThat(detail.shows(box(Paint.ZONE_1, Paint.SELECTION))).isTrue();
      assertThat(detail.shows(shape(Paint.NONE, Paint.SELECTION))).isTrue();
      assertThat(detail.shows(shape(Paint.PROCESS_FILL, Paint.ELEMENT_LINE))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.7, 1, 2})
  void fromNearbyNothingIsLeftOut(double zoom) {
    var detail = new Detail(zoom, false, false);
    assertThat(detail.shows(box(Paint.FLOW_TEXT_BACK, Paint.NONE))).isTrue();
    assertThat(detail.shows(text(Paint.FLOW_TEXT))).isTrue();
    assertThat(detail.shows(text(Paint.MUTED_TEXT))).isTrue();
    assertThat(detail.shows(shape(Paint.GLYPH, Paint.NONE))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.165, 0.2, 0.28})
  void fewElementsHaveTheirNamesFromFurtherAwayThanMany(double zoom) {
    assertThat(new Detail(zoom, false, true).shows(text(Paint.ELEMENT_TEXT))).isTrue();
    assertThat(new Detail(zoom, false, false).shows(text(Paint.ELEMENT_TEXT))).isFalse();
    assertThat(new Detail(zoom, true, true).shows(text(Paint.ELEMENT_TEXT))).isFalse();
  }

  private static Mark box(Paint fill, Paint line) {
    return new Mark.Box("p", 0, 0, 20, 16, 8, fill, line, 1, 0);
  }

  private static Mark text(Paint paint) {
    return new Mark.Text("p", 0, 0, Mark.Align.LEFT, "text", Face.REGULAR, 9.5, paint);
  }

  private static Mark shape(Paint fill, Paint line) {
    return new Mark.Shape(
        "p",
        List.of(
            new Mark.MoveTo(0, 0), new Mark.LineTo(9, 0), new Mark.LineTo(9, 9), new Mark.Close()),
        fill,
        line,
        1,
        0);
  }
}
