package io.gridstride.report.parts;

import io.gridstride.model.Decision;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.review.DecisionNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was decided, newest first: who, when, why, and who acts until when. */
record DecisionsPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    List<Decision> decisions =
        dossier.model().decisions().stream()
            .sorted(
                Comparator.comparing(
                        (Decision decision) -> decision.at().orElse(LocalDate.MIN),
                        Comparator.reverseOrder())
                    .thenComparing(Decision::threat))
            .toList();
    DecisionsPart part = new DecisionsPart(dossier);
    return decisions.isEmpty()
        ? List.of(Paragraph.of("No decision has been taken on any threat yet."))
        : List.of(
            new Table(
                "Decisions, newest first",
                List.of(
                    new Column("Threat", 30),
                    new Column("Day", 20),
                    new Column("Decision", 26),
                    new Column("By", 24),
                    new Column("Reason", 50),
                    new Column("Owner, due, link", 34)),
                decisions.stream().map(part::row).toList()));
  }

  private Row row(Decision decision) {
    List<String> next = new ArrayList<>();
    if (!decision.owner().isBlank()) {
      next.add(decision.owner());
    }
    decision.due().ifPresent(day -> next.add("due " + day));
    if (!decision.link().isBlank()) {
      next.add(decision.link());
    }
    return Row.of(
        new Words(Ids.threats(List.of(decision.threat()))),
        Words.of(decision.at().map(LocalDate::toString).orElse("")),
        Words.of(DecisionNames.of(decision.status()) + state(decision)),
        Words.of(decision.by()),
        Words.of(decision.reason()),
        Words.of(String.join("\n", next)));
  }

  private String state(Decision decision) {
    return dossier.register().unattached().contains(decision) ? "\n(its threat is gone)" : "";
  }
}
