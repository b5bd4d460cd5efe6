package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApartTest {
  @Test
  void whatIsApartStaysWhereItIs() {
    assertThat(Apart.place(new double[] {10, 40, 90}, 20, 0, 100)).containsExactly(10, 40, 90);
  }

  @Test
  void whatIsTooCloseIsSpreadAroundItsMiddle() {
    assertThat(Apart.place(new double[] {50, 50}, 20, 0, 100)).containsExactly(40, 60);
  }

  @Test
  void nothingLeavesTheLine() {
    assertThat(Apart.place(new double[] {-30, 95, 130}, 20, 0, 100)).containsExactly(0, 80, 100);
  }
}
