package io.gridstride.report.parts;

import io.gridstride.analysis.Fact;
import io.gridstride.report.document.Run;
import io.gridstride.review.FactWords;
import java.util.List;

/** One fact as a line: what it says, and who says so. */
final class FactLine {
  private FactLine() {}

  static List<Run> of(FactWords words, Fact fact, String subject) {
    Run said = Run.plain(words.statement(fact, subject));
    return FactWords.isUnstated(fact)
        ? List.of(said)
        : List.of(said, Run.muted(" (" + FactWords.origin(fact.origin()) + ")"));
  }
}
