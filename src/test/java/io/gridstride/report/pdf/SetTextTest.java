package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.TextMeasure;
import io.gridstride.font.Cut;
import io.gridstride.font.InterMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetTextTest {
  private static final FontSet FONTS = new FontSet(List.of());

  @Test
  void aLineBreaksBetweenWords() {
    check("one two three", 40, "one two |three");
  }

  @Test
  void aNumberStaysWithTheAbbreviationThatItFollows() {
    check("see SR 3.1", 40, "see |SR 3.1");
    check("Meter 3.1", 40, "Meter |3.1");
  }

  @Test
  void twoNumbersStayOnEitherSideOfTheArrowBetweenThem() {
    check("from 25 \u2192 10, high", 45, "from |25 \u2192 10, |high");
    check("Meter 2 \u2192 hub", 40, "Meter 2 |\u2192 hub");
  }

  @Test
  void aLongWordBreaksAfterASeparatorElseAnywhere() {
    check("example.org/reading", 60, "example.org/|reading");
    check("mmmmmmmmmm", 40, "mmmmm|mmmmm");
    check(" mmmmmm", 40, " |mmmmm|m");
  }

  @Test
  void lineEndsStayAndManyBlankLinesBecomeOne() {
    check("a\nb", 100, "a|b");
    assertThat(set("a\n\n\n\n\nb", 100).lines()).hasSize(3);
  }

  @Test
  void spacesAtTheEndOfALineTakeNoRoom() {
    check("meter" + " ".repeat(300) + "data", 40, "meter |data");
  }

  @Test
  void aCharacterComesFromTheFirstFontThatHasIt() {
    assertThat(FONTS.having('\u03a9', Cut.BOLD)).contains(Cut.BOLD);
    assertThat(FONTS.having('\u05d0', Cut.BOLD)).contains(Cut.OTHER);
    assertThat(FONTS.having(0x1F600, Cut.REGULAR)).contains(Cut.EMOJI);
    assertThat(FONTS.having(0x1F512, Cut.REGULAR)).contains(Cut.EMOJI);
    assertThat(FONTS.having(0x2708, Cut.REGULAR)).contains(Cut.OTHER);
    assertThat(FONTS.having(0x4E2D, Cut.REGULAR)).contains(Cut.EAST_ASIAN);
    assertThat(FONTS.having(0xACC4, Cut.REGULAR)).contains(Cut.EAST_ASIAN);
    assertThat(FONTS.having(0x0E01, Cut.REGULAR)).isEmpty();
  }

  @Test
  void hebrewStandsFromRightToLeftAndIsReadInItsOwnOrder() {
    SetText set = set("a \u05d0\u05d1\u05d2 b", 200);

    assertThat(set.logical()).contains("a \u05d0\u05d1\u05d2 b");
    assertThat(set("a b", 200).logical()).isEmpty();
  }

  @Test
  void arabicIsReadInItsOwnLettersWhateverFormsItIsSetIn() {
    String salam = "\u0633\u0644\u0627\u0645";

    assertThat(set(salam, 200).logical()).contains(salam);
    assertThat(set(salam, 200).lines().getFirst().to()).as("lam and alef are one").isEqualTo(3);
  }

  @Test
  void aCharacterThatNoFontHasShowsItsNumber() {
    assertThat(set("\u0e01", 200).lines().getFirst().to()).isEqualTo("[U+0E01]".length());
  }

  @Test
  void theMeasureForDrawingsAgreesWithTheSetText() {
    String text = "Head-end \u2192 \u4e2d \u03a9 office\u200b \u0633\u0644\u0627\u0645 [\u05d0]";
    double width = new InterMeasure().width(text, TextMeasure.Face.REGULAR, Look.BODY.size());

    assertThat(width).isCloseTo(set(text, Float.MAX_VALUE).widest(), within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(.01);
  }

  private static void check(String text, float measure, String expected) {
    SetText set = set(text, measure);
    StringBuilder lines = new StringBuilder();
    for (SetText.Line line : set.lines()) {
      lines.append(lines.isEmpty() ? "" : "|").append(text, line.from(), line.to());
    }
    assertThat(lines.toString()).isEqualTo(expected);
  }

  private static SetText set(String text, float measure) {
    return new SetText(FONTS, measure, List.of(new Span(text, Look.BODY)));
  }
}
