package io.gridstride.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatchesTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFewPatchesHoldAllThatChanges(long seed) {
    var random = new Random(seed);
    List<Area> all = Stream.generate(() -> area(random)).limit(1 + random.nextInt(60)).toList();

    List<Area> few = Patches.covering(all);

    assertThat(few).hasSizeBetween(1, 6);
    assertThat(all)
        .allMatch(area -> few.stream().anyMatch(patch -> patch.in(area).equals(Optional.of(area))));
  }

  @Test
  void aLineWithACornerIsNotCoveredByItsBox() {
    List<Area> legs = List.of(new Area(0, 0, 800, 17), new Area(783, 0, 800, 500));

    assertThat(Patches.covering(legs)).containsExactlyInAnyOrderElementsOf(legs);
  }

  private static Area area(Random random) {
    int left = random.nextInt(1200);
    int top = random.nextInt(800);
    return new Area(left, top, left + 1 + random.nextInt(300), top + 1 + random.nextInt(200));
  }
}
