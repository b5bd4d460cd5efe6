package io.gridstride.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Going back to earlier places, and forward again. */
class BackAndForthTest {
  @Test
  void leadsBackInTheOrderOfLeavingAndForwardAgain() {
    var atC = BackAndForth.<String>none().leaving("a").leaving("b");
    var atB = atC.back("c");

    assertThat(atC.behind()).containsExactly("b", "a");
    assertThat(atB.behind()).containsExactly("a");
    assertThat(atB.ahead()).containsExactly("c");
    assertThat(atB.forth("b")).isEqualTo(atC);
  }

  @Test
  void forgetsWhatWasAheadWhenAnotherWayIsTaken() {
    var back = BackAndForth.<String>none().leaving("a").back("b");

    assertThat(back.leaving("a").ahead()).isEmpty();
  }

  @Test
  void keepsNoMoreThanAPersonGoesBack() {
    BackAndForth<Integer> been = BackAndForth.none();
    for (int i = 0; i < 3 * BackAndForth.KEPT; i++) {
      been = been.leaving(i);
    }

    assertThat(been.behind()).hasSize(BackAndForth.KEPT).startsWith(3 * BackAndForth.KEPT - 1);
  }
}
