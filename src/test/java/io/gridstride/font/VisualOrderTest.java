package io.gridstride.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisualOrderTest {
  @Test
  void hebrewStandsFromRightToLeft() {
    assertThat(VisualOrder.of("a \u05d0\u05d1\u05d2 b".codePoints().toArray(), 0, 7))
        .containsExactly(0, 1, ~4, ~3, ~2, 5, 6);
  }

  @Test
  void aMarkStandsWhereItsLetterBegins() {
    assertThat(VisualOrder.of("\u05d1\u05b7\u05d0".codePoints().toArray(), 0, 3))
        .containsExactly(~2, ~1, ~0);
  }

  @Test
  void aLineHasItsBracketsTurnedAndItsNumbersWhole() {
    assertThat(VisualOrder.line("\u05d0 (12) \u05d1")).isEqualTo("\u05d1 (12) \u05d0");
    assertThat(VisualOrder.line("\u05d2(\u05d0\u05d1)")).isEqualTo("(\u05d1\u05d0)\u05d2");
  }

  @Test
  void anArabicLineIsJoined() {
    assertThat(VisualOrder.line("a \u0633\u0644\u0627\u0645")).isEqualTo("a \ufee1\ufefc\ufeb3");
  }

  @Test
  void anArrowPointsFromWhatStandsBeforeIt() {
    assertThat(VisualOrder.line("\u05d0\u05d1 \u2192 \u05d2\u05d3"))
        .isEqualTo("\u05d1\u05d0 \u2192 \u05d3\u05d2");
    assertThat(VisualOrder.line("\u05d0 (\u05d1 \u2192 \u05d2)"))
        .isEqualTo("\u05d0 (\u05d1 \u2192 \u05d2)");
  }

  @Test
  void directionMarksDoNotTurnALine() {
    assertThat(VisualOrder.line("\u202eab \u05d0\u05d1")).isEqualTo("ab \u05d1\u05d0");
  }
}
