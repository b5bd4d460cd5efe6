package io.gridstride.report.parts;

import io.gridstride.analysis.Threat;
import io.gridstride.model.Decision;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.DecisionNames;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** One line for each threat. */
final class RegisterPart {
  private RegisterPart() {}

  static List<Block> blocks(Dossier dossier) {
    List<Entry> entries = dossier.register().entries();
    if (entries.isEmpty() && dossier.register().unattached().isEmpty()) {
      return List.of();
    }
    boolean cards = dossier.brief().has(ReportPart.CARDS);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "Every threat that applies or may apply: the open ones first, then the unknown, then"
                + " the mitigated, each by falling risk. The id names the rule and what it is"
                + " about"
                + (cards ? ", and leads to the details" : "")
                + ". The risk is that before controls."));
    boolean decided = entries.stream().anyMatch(entry -> entry.decision().isPresent());
    SequencedSet<String> parts = new LinkedHashSet<>();
    blocks.add(
        new Table(
            "All threats with subject, STRIDE category, risk and outcome",
            columns(decided),
            entries.stream().map(entry -> row(entry, cards, decided, parts)).toList()));
    if (!dossier.register().unattached().isEmpty()) {
      blocks.add(unattached(dossier.register().unattached()));
    }
    return blocks;
  }

  private static List<Column> columns(boolean decided) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Id", 24),
                new Column("Threat", 46),
                new Column("About", 46),
                new Column("STRIDE", 20),
                new Column("Risk", 20),
                new Column("Outcome", 18)));
    if (decided) {
      columns.add(new Column("Decision", 24));
    }
    return columns;
  }

  /**
   * @param cards whether there is a card of each threat
   * @param parts ids of the elements and flows that had a line before
   */
  private static Row row(Entry entry, boolean cards, boolean decided, SequencedSet<String> parts) {
    Threat threat = entry.threat();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                cards
                    ? new Words(List.of(Run.link(threat.id(), Anchor.THREAT.of(threat.id()))))
                    : Words.of(threat.id()),
                Words.of(entry.rule().title()),
                Words.of(entry.subject()),
                Words.of(Terms.category(entry.rule().stride())),
                Terms.chip(threat.inherent()),
                Words.of(Terms.outcome(threat.outcome()))));
    if (decided) {
      cells.add(Words.of(entry.decision().map(d -> DecisionNames.of(d.status())).orElse("")));
    }
    List<String> ids = new ArrayList<>(List.of(Anchor.ROW.of(threat.id())));
    if (parts.add(threat.subject().id())) {
      ids.add(Anchor.PART.of(threat.subject().id()));
    }
    return new Row(ids, cells);
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
