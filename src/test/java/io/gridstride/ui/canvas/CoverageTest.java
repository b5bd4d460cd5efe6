package io.gridstride.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {
  @Test
  void aRectangleCoversWholePixelsAndPartsOfPixels() {
    var coverage = new Coverage(4, 3);
    coverage.add(new double[] {1, 3.5, 3.5, 1}, new double[] {0.5, 0.5, 2, 2});
    assertThat(coverage.pixels())
        .containsExactly(new double[] {0, 0.5, 0.5, 0.25, 0, 1, 1, 0.5, 0, 0, 0, 0}, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aTriangleCoversItsArea(long seed) {
    var random = new Random(seed);
    double[] xs = {random.nextDouble(20), random.nextDouble(20), random.nextDouble(20)};
    double[] ys = {random.nextDouble(20), random.nextDouble(20), random.nextDouble(20)};
    var coverage = new Coverage(20, 20);
    coverage.add(xs, ys);
    double area =
        Math.abs((xs[1] - xs[0]) * (ys[2] - ys[0]) - (xs[2] - xs[0]) * (ys[1] - ys[0])) / 2;
    assertThat(DoubleStream.of(coverage.pixels()).sum()).isCloseTo(area, within(1e-6));
    assertThat(DoubleStream.of(coverage.pixels()).max().orElseThrow()).isLessThan(1 + 1e-9);
  }

  @Test
  void whatRunsTheOtherWayIsTakenAway() {
    var coverage = new Coverage(4, 4);
    coverage.add(new double[] {0, 4, 4, 0}, new double[] {0, 0, 4, 4});
    coverage.add(new double[] {1, 1, 3, 3}, new double[] {1, 3, 3, 1});
    assertThat(DoubleStream.of(coverage.pixels()).sum()).isCloseTo(12, within(1e-9));
    assertThat(coverage.pixels()[5]).isZero();
  }
}
