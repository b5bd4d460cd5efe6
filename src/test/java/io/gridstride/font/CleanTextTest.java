package io.gridstride.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {
  @Test
  void controlsAndInvisibleCharactersAreDropped() {
    assertThat(CleanText.line("a\u0000b\u001b[c\u200bd\ufeffe\u00adf", 50)).isEqualTo("ab[cdef");
  }

  @Test
  void nothingCanTurnTheReadingDirection() {
    assertThat(CleanText.line("\u202egpj.exe\u202c \u2066x\u2069", 50)).isEqualTo("gpj.exe x");
  }

  @Test
  void theNonJoinerStaysBetweenArabicLettersOnly() {
    assertThat(CleanText.line("\u0645\u06cc\u200c\u062e\u0648 a\u200cb \u0645\u200c", 50))
        .isEqualTo("\u0645\u06cc\u200c\u062e\u0648 ab \u0645");
  }

  @Test
  void loneSurrogatesVanishAndPrivateCharactersAreReplaced() {
    assertThat(CleanText.line("a\ud800b\udc00c\ue000", 50)).isEqualTo("abc\ufffd");
  }

  @Test
  void everySortOfSpaceIsASpace() {
    assertThat(CleanText.line("a\tb\u00a0c\u3000d\u2028e", 50)).isEqualTo("a b c d e");
  }

  @Test
  void lettersAndTheirAccentsBecomeOneCharacter() {
    assertThat(CleanText.line("e\u0301", 50)).isEqualTo("\u00e9");
  }

  @Test
  void longTextEndsWithAnEllipsisAndKeepsPairsWhole() {
    assertThat(CleanText.cut("abcdef", 4)).isEqualTo("abc\u2026");
    assertThat(CleanText.cut("a\ud83d\ude00bcd", 3)).isEqualTo("a\u2026");
  }
}
