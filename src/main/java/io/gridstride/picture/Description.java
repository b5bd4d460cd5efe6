package io.gridstride.picture;

import io.gridstride.catalog.Quantity;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Scene;
import io.gridstride.model.Dfd;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/** Says in words what a picture shows. */
final class Description {
  private Description() {}

  static String of(Motif motif, Scene scene, Look look) {
    Dfd dfd = motif.model().dfd();
    SequencedSet<String> shown =
        scene.marks().stream().map(Mark::part).collect(Collectors.toCollection(LinkedHashSet::new));
    String parts =
        "Data-flow diagram with "
            + String.join(
                ", ",
                List.of(
                    count(shown, dfd.elements().sequencedKeySet(), "element", "elements"),
                    count(shown, dfd.flows().sequencedKeySet(), "data flow", "data flows"),
                    count(
                        shown,
                        dfd.boundaries().sequencedKeySet(),
                        "trust boundary",
                        "trust boundaries")))
            + ".";
    return motif.register().entries().isEmpty() ? parts : parts + " " + legend(look);
  }

  /** What the numbers mean. */
  static String legend(Look look) {
    String numbers =
        "Numbers count open threats; a question mark stands where a fact is not stated.";
    return look == Look.BLACK_AND_WHITE
        ? numbers + " Letters tell the worst: C critical, H high, M medium, L low."
        : numbers;
  }

  private static String count(
      SequencedSet<String> shown, SequencedSet<String> all, String one, String many) {
    long number = all.stream().filter(shown::contains).count();
    return Quantity.of(number, one, many);
  }
}
