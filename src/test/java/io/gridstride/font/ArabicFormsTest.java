package io.gridstride.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFormsTest {
  @Test
  void aLetterTakesTheFormOfItsPlace() {
    // beh alone; beh beh beh
    check("\u0628", "\ufe8f");
    check("\u0628\u0628\u0628", "\ufe91\ufe92\ufe90");
  }

  @Test
  void whatJoinsOnlyBackwardsPartsTheWord() {
    // dar: dal and alef do not reach on, nor does reh
    check("\u062f\u0627\u0631", "\ufea9\ufe8d\ufead");
    // badr
    check("\u0628\u062f\u0631", "\ufe91\ufeaa\ufead");
  }

  @Test
  void lamAndAlefAreOneCharacter() {
    check("\u0644\u0627", "\ufefb");
    // salam
    check("\u0633\u0644\u0627\u0645", "\ufeb3\ufefc\ufee1");
    // with hamza written as a mark of its own
    check("\u0644\u0627\u0654", "\ufef7");
  }

  @Test
  void marksStayOnTheirLetterAndPartNothing() {
    check("\u0628\u064e\u0628", "\ufe91\u064e\ufe90");
    check("\u0644\u064e\u0627", "\ufefb\u064e");
  }

  @Test
  void theNonJoinerPartsAndTheBridgesJoin() {
    check("\u0628\u200c\u0628", "\ufe8f\ufe8f");
    check("\u0628\u200d", "\ufe91");
    check("\u0628\u0640\u0628", "\ufe91\u0640\ufe90");
  }

  @Test
  void otherTextStandsBetween() {
    check("\u0628 x\u0628", "\ufe8f x\ufe8f");
    assertThat(ArabicForms.joined("meter 7")).isEqualTo("meter 7");
  }

  @Test
  void lettersOfPersianJoin() {
    // gaf, peh, farsi yeh
    check("\u06af\u067e\u06cc", "\ufb94\ufb59\ufbfd");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theLettersAreFoundAgain(long seed) {
    Random random = new Random(seed);
    String letters =
        IntStream.range(0, 2_000)
            .map(any -> random.nextInt(12) == 0 ? ' ' : 0x620 + random.nextInt(0x2B))
            .filter(letter -> Character.isLetter(letter) || letter == ' ')
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    String joined = ArabicForms.joined(letters);

    assertThat(joined).isNotEqualTo(letters);
    assertThat(joined.codePoints().mapToObj(ArabicForms::letters).collect(Collectors.joining()))
        .isEqualTo(Normalizer.normalize(letters, Normalizer.Form.NFC));
  }

  @Test
  void theBundledFontHasTheFormsOfArabicAndPersian() {
    Typeface face = new Typeface(Cut.OTHER.parse());
    String alphabet =
        IntStream.concat(
                IntStream.rangeClosed(0x621, 0x64A),
                IntStream.of(0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC))
            .filter(letter -> Character.getType(letter) == Character.OTHER_LETTER)
            .filter(letter -> letter < 0x63B || letter > 0x63F)
            .mapToObj(
                letter -> "\u0640%1$c\u0640 \u0640%1$c %1$c\u0640 %1$c ".formatted((char) letter))
            .collect(Collectors.joining());

    String joined = ArabicForms.joined(alphabet);

    assertThat(joined.codePoints().filter(c -> face.glyph(c) == 0)).isEmpty();
    assertThat(joined.codePoints().filter(c -> c > 0x640 && c < 0x700)).isEmpty();
  }

  private static void check(String text, String expected) {
    assertThat(hex(ArabicForms.joined(text))).isEqualTo(hex(expected));
  }

  private static String hex(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }
}
