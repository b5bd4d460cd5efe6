package io.gridstride.report;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.Decision;
import io.gridstride.report.Block.Cell;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Note;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import io.gridstride.report.Document.Chapter;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line for each threat. */
final class RegisterChapter {
  static final String ID = Anchors.chapter("register");

  private RegisterChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    List<Entry> entries = dossier.register().entries();
    if (entries.isEmpty() && dossier.register().unattached().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "Every threat that applies or may apply: the open ones first, then the unknown, then"
                + " the mitigated, each by falling risk. The id names the rule and what it is"
                + " about, and leads to the details."));
    boolean decided = entries.stream().anyMatch(entry -> entry.decision().isPresent());
    blocks.add(
        new Table(
            "All threats with subject, STRIDE category, risk and outcome",
            columns(decided),
            entries.stream().map(entry -> row(entry, decided)).toList()));
    if (!dossier.register().unattached().isEmpty()) {
      blocks.add(unattached(dossier.register().unattached()));
    }
    return Optional.of(new Chapter(ID, "Threat register", blocks));
  }

  private static List<Column> columns(boolean decided) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Id", 27),
                new Column("Threat", 46),
                new Column("About", 38),
                new Column("STRIDE", 24),
                new Column("Risk", 23),
                new Column("Outcome", 20)));
    if (decided) {
      columns.add(new Column("Decision", 24));
    }
    return columns;
  }

  private static Row row(Entry entry, boolean decided) {
    Threat threat = entry.threat();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                new Words(List.of(Run.link(threat.id(), target(threat)))),
                Words.of(entry.rule().title()),
                Words.of(entry.subject()),
                Words.of(entry.rule().stride().title()),
                Terms.chip(threat.inherent()),
                Words.of(Terms.outcome(threat.outcome()))));
    if (decided) {
      cells.add(Words.of(entry.decision().map(d -> Terms.decision(d.status())).orElse("")));
    }
    return new Row(List.of(), cells);
  }

  /** An unknown threat is told where the question is asked that decides it. */
  private static String target(Threat threat) {
    return threat.outcome() == Outcome.UNKNOWN
        ? Anchors.question(threat.id())
        : Anchors.threat(threat.id());
  }

  private static Note unattached(List<Decision> decisions) {
    return new Note(
        "Decisions without a threat.",
        Run.line(
            "These were taken on threats that the model no longer raises: "
                + Counted.list(decisions.stream().map(Decision::threat).toList())
                + "."));
  }
}
