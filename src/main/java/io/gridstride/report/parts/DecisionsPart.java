package io.gridstride.report.parts;

import io.gridstride.model.Decision;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
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
                    new Column("Threat", 44),
                    new Column("Day", 19),
                    new Column("Decision", 24),
                    new Column("By", 20),
                    new Column("Reason", 50),
                    new Column("Owner, due, link", 30)),
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
        new Words(threat(decision.threat())),
        Words.of(decision.at().map(LocalDate::toString).orElse("")),
        Words.of(DecisionNames.of(decision.status()) + state(decision)),
        Words.of(decision.by()),
        Words.of(decision.reason()),
        Words.of(String.join("\n", next)));
  }

  /** With the title: an id alone says nothing to who reads of decisions only. */
  private List<Run> threat(String id) {
    List<Run> runs = new ArrayList<>(Ids.threats(List.of(id)));
    String rule = id.replaceFirst("@.*", "");
    dossier.catalog().rule(rule).ifPresent(known -> runs.add(Run.plain(" " + known.title())));
    return runs;
  }

  private String state(Decision decision) {
    return dossier.register().unattached().contains(decision) ? "\n(its threat is gone)" : "";
  }
}
