package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Integrity;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damage done by chance never throws, and gives a sound model or none. */
class ModelFuzzTest {
  private static final byte[] GOOD = ModelFiles.bytes(RandomModels.of(7, 14));

  private static void check(byte[] damaged, String how) {
    switch (ModelFiles.parse(damaged, how)) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> _) -> {
        assertThat(Integrity.check(model)).as(how).isEmpty();
        assertThat(Readings.value(ModelFiles.parse(ModelFiles.bytes(model), how)))
            .as(how)
            .isEqualTo(model);
      }
      case Reading.Refused<ThreatModel>(List<Problem> problems) ->
          assertThat(problems)
              .as(how)
              .allSatisfy(problem -> assertThat(problem.sentence()).endsWith("."));
    }
  }

  @Test
  void aTruncatedFileIsNeverTakenForAWholeOne() {
    int whole = GOOD.length - "}\n".length();
    for (int length = 0; length <= whole; length += 7) {
      byte[] damaged = Arrays.copyOf(GOOD, length);
      assertThat(ModelFiles.parse(damaged, "cut at " + length)).isInstanceOf(Reading.Refused.class);
    }
  }

  @Test
  void flippedBitsGiveASoundModelOrNone() {
    for (int seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      byte[] damaged = GOOD.clone();
      for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      check(damaged, "bits, seed " + seed);
    }
  }

  @Test
  void movedPiecesGiveASoundModelOrNone() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      byte[] damaged = GOOD.clone();
      int length = 1 + random.nextInt(200);
      System.arraycopy(
          GOOD,
          random.nextInt(GOOD.length - length),
          damaged,
          random.nextInt(GOOD.length - length),
          length);
      check(damaged, "pieces, seed " + seed);
    }
  }

  @Test
  void anotherWordInPlaceOfAValueGivesASoundModelOrNone() {
    String good = new String(GOOD, StandardCharsets.UTF_8);
    List<String> words =
        List.of("null", "-1", "1e400", "[]", "{}", "\"\"", "\"e1\"", "\"z0\"", "true");
    List<String> lines = good.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int colon = lines.get(i).indexOf("\": ");
      if (colon < 0) {
        continue;
      }
      String word = words.get(i % words.size());
      String end = lines.get(i).endsWith(",") ? "," : "";
      List<String> damaged = new ArrayList<>(lines);
      damaged.set(i, lines.get(i).substring(0, colon) + "\": " + word + end);
      check(Readings.utf8(String.join("\n", damaged)), "line " + (i + 1) + " says " + word);
    }
  }
}
