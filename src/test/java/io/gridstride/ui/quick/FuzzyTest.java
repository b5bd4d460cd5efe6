package io.gridstride.ui.quick;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Finding by a few letters. */
class FuzzyTest {
  @Test
  void findsAPartOfAWordAndSaysWhere() {
    assertThat(Fuzzy.match("flow", "Draw a data flow").orElseThrow().at())
        .containsExactly(12, 13, 14, 15);
  }

  @Test
  void findsWordsInAnyOrder() {
    assertThat(Fuzzy.match("firewall inner", "Inner firewall")).isPresent();
  }

  @Test
  void findsTheFirstLettersOfWords() {
    assertThat(Fuzzy.match("shtab", "Show tables").orElseThrow().at())
        .containsExactly(0, 1, 5, 6, 7);
  }

  @Test
  void takesNoLettersFromTheMiddleOfWords() {
    assertThat(Fuzzy.match("otb", "Show tables")).isEmpty();
  }

  @Test
  void ranksTheStartOfAWordAboveItsMiddle() {
    int start = Fuzzy.match("meter", "Residential meters").orElseThrow().score();
    int middle = Fuzzy.match("meter", "Perimeter firewall").orElseThrow().score();

    assertThat(start).isGreaterThan(middle);
  }

  @Test
  void missesWhenOneWordIsMissing() {
    assertThat(Fuzzy.match("inner outer", "Inner firewall")).isEmpty();
  }
}
