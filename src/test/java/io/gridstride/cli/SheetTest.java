package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetTest {
  /** As in the reasons of a rule whose conditions stand in each other many times over. */
  @Test
  void textThatIsIndentedPastTheRightEdgeIsStillThere() {
    assertThat(new Sheet().text(120, "+ ", "its lid is locked").text())
        .isEqualToIgnoringWhitespace("+ its lid is locked");
  }
}
