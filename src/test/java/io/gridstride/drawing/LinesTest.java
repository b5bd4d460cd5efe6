package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.TextMeasure.Face;
import org.junit.jupiter.api.Test;

/** Every character is 5 units wide. */
class LinesTest {
  private final Lines lines = new Lines(ScenesTest.HALF, Face.REGULAR, 10);

  @Test
  void textThatFitsStaysWhole() {
    assertThat(lines.fit("Head-end", 40)).isEqualTo("Head-end");
  }

  @Test
  void textThatIsTooLongEndsWithAnEllipsis() {
    assertThat(lines.fit("Head-end system", 40)).isEqualTo("Head-en…");
    assertThat(lines.fit("Head-end", 2)).isEmpty();
  }

  @Test
  void wordsGoToTheNextLineAndOnlyTheLastIsCut() {
    assertThat(lines.wrap("Head-end system of the north", 60, 2))
        .containsExactly("Head-end", "system of t…");
  }

  @Test
  void aLongWordIsBroken() {
    assertThat(lines.wrap("Netzleitstelle", 40, 2)).containsExactly("Netzleit", "stelle");
  }

  @Test
  void aCharacterOfTwoHalvesIsNeverCutInTwo() {
    String smileys = "😀".repeat(8);
    assertThat(lines.fit(smileys, 40)).isEqualTo("😀😀😀…");
    assertThat(lines.wrap(smileys, 1, 2).getFirst()).isEmpty();
    assertThat(lines.wrap(smileys, 35, 2).getFirst()).isEqualTo("😀😀😀");
  }

  @Test
  void blankTextHasNoLines() {
    assertThat(lines.wrap("  ", 100, 2)).isEmpty();
  }
}
