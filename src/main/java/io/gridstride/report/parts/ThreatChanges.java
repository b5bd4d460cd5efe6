package io.gridstride.report.parts;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.review.Comparison;
import io.gridstride.review.Comparison.Closed;
import io.gridstride.review.Comparison.Fate;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of threats between two models. */
record ThreatChanges(Dossier dossier, Reviewed before, Comparison comparison) {
  private static final String BEFORE = "Risk before";

  /**
   * Threats under one heading.
   *
   * @param risk what the column with the risk before controls is called
   * @param linked whether they stand in this report; another flow may have the id of one that is
   *     gone, and with it threats of the same ids
   */
  private record Listing(
      String id, String title, List<Entry> entries, String risk, boolean linked) {}

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!comparison.closed().isEmpty()) {
      blocks.add(Paragraph.of(fates()));
    }
    raised("opened", "Threats opened", comparison.opened(), blocks);
    undecided(blocks);
    raised("asked", "Threats that are unknown and were not", comparison.asked(), blocks);
    changed(blocks);
    mitigated(blocks);
    closed("inapplicable", "Threats that apply no longer", Fate.INAPPLICABLE, blocks);
    closed("removed", "Threats whose part is gone", Fate.REMOVED, blocks);
    return blocks;
  }

  /** Such as {@code Of 79 threats that were open, 40 are mitigated and 5 are unknown now.} */
  private String fates() {
    List<String> clauses =
        Stream.of(
                clause(Fate.MITIGATED, "is mitigated", "are mitigated"),
                clause(Fate.INAPPLICABLE, "applies no longer", "apply no longer"),
                clause(Fate.REMOVED, "is gone with its part", "are gone with their parts"),
                clause(Fate.UNDECIDED, "is unknown now", "are unknown now"))
            .filter(text -> !text.isEmpty())
            .toList();
    return "Of "
        + Counted.of(comparison.closed().size(), "threat that was", "threats that were")
        + " open and "
        + (comparison.closed().size() == 1 ? "is" : "are")
        + " not any more, "
        + Counted.list(clauses)
        + ".";
  }

  private String clause(Fate fate, String one, String many) {
    int count = of(fate).size();
    return count == 0 ? "" : Counted.number(count) + " " + (count == 1 ? one : many);
  }

  private List<Entry> of(Fate fate) {
    return comparison.closed().stream()
        .filter(closed -> closed.fate() == fate)
        .map(Closed::before)
        .toList();
  }

  private void mitigated(List<Block> blocks) {
    table(
        new Listing("closed", "Threats mitigated", of(Fate.MITIGATED), BEFORE, true),
        List.of(new Column("Risk left", 24)),
        now(Threat::residual),
        blocks);
  }

  private void undecided(List<Block> blocks) {
    table(
        new Listing(
            "undecided",
            "Threats that are unknown now and were open",
            of(Fate.UNDECIDED),
            BEFORE,
            true),
        List.of(new Column("Risk now", 24)),
        now(Threat::inherent),
        blocks);
  }

  private void closed(String id, String title, Fate fate, List<Block> blocks) {
    table(
        new Listing(id, title, of(fate), BEFORE, fate != Fate.REMOVED),
        List.of(),
        _ -> List.of(),
        blocks);
  }

  /** A risk that a threat has in this model. */
  private Function<Entry, List<Cell>> now(Function<Threat, Risk> risk) {
    Map<String, Threat> threats = byId(dossier.now());
    return entry ->
        List.of(
            Terms.chip(
                risk.apply(Optional.ofNullable(threats.get(entry.threat().id())).orElseThrow())));
  }

  private static Map<String, Threat> byId(Reviewed reviewed) {
    Map<String, Threat> threats = new LinkedHashMap<>();
    reviewed.analysis().threats().forEach(threat -> threats.put(threat.id(), threat));
    return threats;
  }

  private void raised(String id, String title, List<Entry> entries, List<Block> blocks) {
    Map<String, Threat> threats = byId(before);
    table(
        new Listing(id, title, entries, "Risk", true),
        List.of(new Column("Outcome before", 30)),
        entry -> List.of(Words.of(outcomeBefore(entry, threats))),
        blocks);
  }

  private String outcomeBefore(Entry entry, Map<String, Threat> threats) {
    boolean there =
        comparison.parts().stream().noneMatch(part -> part.isNew(entry.threat().subject().id()));
    return there
        ? Optional.ofNullable(threats.get(entry.threat().id()))
            .map(threat -> Terms.outcome(threat.outcome()))
            .orElse(Terms.outcome(Outcome.NOT_APPLICABLE))
        : "No such part";
  }

  private static void table(
      Listing listing, List<Column> more, Function<Entry, List<Cell>> cells, List<Block> blocks) {
    if (!listing.entries().isEmpty()) {
      List<Column> columns =
          new ArrayList<>(
              List.of(
                  new Column("Id", 30),
                  new Column("Threat", 58),
                  new Column("About", 40),
                  new Column(listing.risk(), 24)));
      columns.addAll(more);
      blocks.add(
          new Heading(
              Anchor.HEADING.of(listing.id()),
              listing.title() + " (" + listing.entries().size() + ")"));
      blocks.add(
          new Table(
              listing.title() + ", with what they are about and their risk before controls",
              columns,
              listing.entries().stream()
                  .map(entry -> {
                    List<Cell> row = new ArrayList<>(about(entry, listing.linked()));
                    row.add(Terms.chip(entry.threat().inherent()));
                    row.addAll(cells.apply(entry));
                    return Row.of(row.toArray(Cell[]::new));
                  })
                  .toList()));
    }
  }

  private static List<Cell> about(Entry entry, boolean linked) {
    String id = entry.threat().id();
    return List.of(
        linked ? new Words(Ids.threats(List.of(id))) : Words.of(id),
        Words.of(entry.rule().title()),
        Words.of(entry.subject()));
  }

  private void changed(List<Block> blocks) {
    if (!comparison.changed().isEmpty()) {
      blocks.add(
          new Heading(
              Anchor.HEADING.of("changed"), "Risks changed (" + comparison.changed().size() + ")"));
      blocks.add(
          new Table(
              "Threats raised in both, not mitigated, with another risk before controls",
              List.of(
                  new Column("Id", 26),
                  new Column("Threat", 48),
                  new Column("About", 34),
                  new Column("Risk before", 24),
                  new Column("Risk now", 24),
                  new Column("Outcome now", 26)),
              comparison.changed().stream()
                  .map(change -> {
                    List<Cell> row = new ArrayList<>(about(change.after(), true));
                    row.add(Terms.chip(change.before().threat().inherent()));
                    row.add(Terms.chip(change.after().threat().inherent()));
                    row.add(Words.of(Terms.outcome(change.after().threat().outcome())));
                    return Row.of(row.toArray(Cell[]::new));
                  })
                  .toList()));
    }
  }
}
