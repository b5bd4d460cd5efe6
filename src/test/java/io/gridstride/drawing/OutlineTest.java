package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Point;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineTest {
  private static final Bounds BOX = new Bounds(0, 0, 180, 60);

  @Test
  void kindsThatLookAlikeInBlackAndWhiteDifferInTheirCorners() {
    Set<List<Mark.Segment>> shapes = new LinkedHashSet<>();
    EnumSet.complementOf(EnumSet.of(ElementKind.DATA_STORE))
        .forEach(kind -> shapes.add(new Outline(kind, BOX).path(0)));
    assertThat(shapes).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource
  void theMiddleIsInsideAndTheOutsideIsNot(ElementKind kind) {
    var outline = new Outline(kind, BOX);
    assertThat(outline.contains(90, 30)).isTrue();
    assertThat(outline.contains(-1, 30)).isFalse();
    assertThat(outline.contains(90, 61)).isFalse();
  }

  @Test
  void onlyARectangleReachesIntoItsCorner() {
    assertThat(new Outline(ElementKind.EXTERNAL_ENTITY, BOX).contains(1, 1)).isTrue();
    assertThat(new Outline(ElementKind.PROCESS, BOX).contains(1, 1)).isFalse();
    assertThat(new Outline(ElementKind.DEVICE, BOX).contains(4, 4)).isFalse();
    assertThat(new Outline(ElementKind.MEDIUM, BOX).contains(5, 5)).isFalse();
  }

  @Test
  void aLineEndsOnTheCurveOfACapsule() {
    var medium = new Outline(ElementKind.MEDIUM, BOX);
    assertThat(medium.end(Side.LEFT, 30)).isEqualTo(new Point(0, 30));
    assertThat(medium.end(Side.LEFT, 15)).isEqualTo(new Point(4, 15));
    assertThat(medium.end(Side.RIGHT, 15)).isEqualTo(new Point(176, 15));
  }

  @ParameterizedTest
  @EnumSource
  void theSmallestElementHasAShapeToo(ElementKind kind) {
    var outline = new Outline(kind, new Bounds(0, 0, 1, 1));
    assertThat(outline.path(0)).isNotEmpty();
    assertThat(outline.end(Side.TOP, 0).y()).isZero();
  }
}
