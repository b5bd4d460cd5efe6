package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GlyphPathTest {
  @Test
  void aGlyphIsScaledAndMovedIntoItsSquare() {
    assertThat(GlyphPath.segments("M 0 0 L 24 12 C 0 0 12 12 24 24 Z", 100, 50, 48))
        .containsExactly(
            new Mark.MoveTo(100, 50),
            new Mark.LineTo(148, 74),
            new Mark.CurveTo(100, 50, 124, 74, 148, 98),
            new Mark.Close());
  }

  @Test
  void aPathThatTheCatalogueCannotHavePassedFailsLoudly() {
    assertThatThrownBy(() -> GlyphPath.segments("M 0 0 A 1 1", 0, 0, 24))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("A");
  }
}
