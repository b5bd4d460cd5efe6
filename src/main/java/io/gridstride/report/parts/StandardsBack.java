package io.gridstride.report.parts;

import io.gridstride.catalog.Rule;
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
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way back through the standards trace: from rules, and from ids of controls. */
record StandardsBack(Dossier dossier) {
  /** What the ids of controls in these tables stand for. */
  void controls(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("standard-controls"), "Controls by their ids"));
    blocks.add(
        new Entries(
            dossier.catalog().controls().values().stream()
                .map(control -> Block.Entry.of(control.id(), control.title()))
                .toList()));
  }

  void rules(List<Block> blocks) {
    SequencedMap<String, Rule> raised = new TreeMap<>();
    dossier.register().entries().forEach(entry -> raised.put(entry.rule().id(), entry.rule()));
    blocks.add(new Heading(Anchor.HEADING.of("standard-back"), "From rules to standards"));
    blocks.add(
        new Table(
            "Rules that raised a threat, with what standards say about them",
            List.of(
                new Column("Rule", 56),
                new Column("Controls", 24),
                new Column("IEC 62443-3-3", 38),
                new Column("SP 800-53", 34),
                new Column("ATT&CK", 22)),
            raised.values().stream().map(this::back).toList()));
  }

  private Row back(Rule rule) {
    List<String> cited =
        Stream.concat(
                rule.references().stream(),
                rule.controls().stream()
                    .flatMap(id -> dossier.catalog().control(id).stream())
                    .flatMap(control -> control.references().stream()))
            .distinct()
            .sorted(NaturalOrder.OF_IDS)
            .toList();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Words.of(rule.id() + " " + rule.title()),
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
