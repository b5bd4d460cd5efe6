package io.gridstride.report.parts;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way back through the standards trace: from rules, and from ids of controls. */
record StandardsBack(Dossier dossier) {
  /** Where the rules that raised a threat are listed. */
  static final String RULES = Anchor.HEADING.of("standard-back");

  /** What the ids of controls in these tables stand for. */
  void controls(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("standard-controls"), "Controls by their ids"));
    blocks.add(
        new Entries(
            dossier.catalog().controls().values().stream()
                .map(control -> Block.Entry.of(control.id(), control.title()))
                .toList()));
  }

  /** Whether the report has this table, so that nothing else need list these rules. */
  boolean isThere() {
    return dossier.brief().has(ReportPart.STANDARDS)
        && dossier.register().entries().stream()
            .flatMap(entry -> cited(entry.rule()).stream())
            .anyMatch(id -> Stream.of(Standard.values()).anyMatch(standard -> standard.has(id)));
  }

  void rules(List<Block> blocks) {
    SequencedMap<String, Rule> raised = new TreeMap<>();
    dossier.register().entries().forEach(entry -> raised.put(entry.rule().id(), entry.rule()));
    blocks.add(new Heading(RULES, "From rules to standards"));
    blocks.add(
        new Table(
            "Rules that raised a threat, what came of each and what standards say about it",
            List.of(
                new Column("Rule", 44),
                new Column("Threats", 20),
                new Column("Controls", 16),
                new Column("IEC 62443-3-3", 38),
                new Column("SP 800-53", 32),
                new Column("ATT&CK", 24)),
            raised.values().stream().map(this::back).toList()));
  }

  private List<String> cited(Rule rule) {
    return Stream.concat(
            rule.references().stream(),
            rule.controls().stream()
                .flatMap(id -> dossier.catalog().control(id).stream())
                .flatMap(control -> control.references().stream()))
        .distinct()
        .sorted(NaturalOrder.OF_IDS)
        .toList();
  }

  /** Such as {@code 1 open, 3 unknown}. */
  private String threats(Rule rule) {
    return Stream.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED)
        .map(outcome ->
            dossier.entries(outcome).filter(entry -> entry.rule().equals(rule)).count()
                + " "
                + Terms.outcome(outcome).toLowerCase(Locale.ROOT))
        .filter(words -> !words.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }

  private Row back(Rule rule) {
    List<String> cited = cited(rule);
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Words.of(rule.id() + " " + rule.title()),
                Words.of(threats(rule)),
                Words.of(String.join(", ", rule.controls()))));
    for (Standard standard : Standard.values()) {
      cells.add(
          Words.of(
              cited.stream()
                  .filter(standard::has)
                  .map(standard::number)
                  .collect(Collectors.joining(", "))));
    }
    return new Row(List.of(), cells);
  }
}
