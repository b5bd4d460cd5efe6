package io.gridstride.export;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.review.Register;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is counted and named in more than one export. */
final class Summary {
  private Summary() {}

  /** From the gravest. */
  static List<Severity> severities() {
    return List.of(Severity.values()).reversed();
  }

  /** Open threats that nobody has closed by a decision, worst first. */
  static List<Register.Entry> work(Reviewed reviewed) {
    return reviewed.register().entries().stream().filter(Register.Entry::needsWork).toList();
  }

  static Stream<Register.Entry> with(Reviewed reviewed, Outcome outcome) {
    return reviewed.register().entries().stream()
        .filter(entry -> entry.threat().outcome() == outcome);
  }

  static String packs(Reviewed reviewed) {
    return reviewed.catalog().packs().stream()
        .map(pack -> pack.name() + " " + pack.version())
        .collect(Collectors.joining(", "));
  }
}
