package io.gridstride.report.parts;

import io.gridstride.model.ControlUse;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Entry;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.Comparison;
import io.gridstride.review.PartChange;
import io.gridstride.review.PartChange.Difference;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which parts and controls are new, gone or stated otherwise. */
record PartChanges(Reviewed before, Reviewed now, Comparison comparison) {
  /** Of a long note the beginning shows that it is another. */
  private static final int LONGEST_VALUE = 120;

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    parts(blocks);
    controls(blocks);
    return blocks;
  }

  private void parts(List<Block> blocks) {
    if (!comparison.parts().isEmpty()) {
      blocks.add(
          new Heading(Anchor.HEADING.of("changed-parts"), "Elements, flows, zones and data"));
      changed(blocks);
      whole(PartChange.Kind.NEW, "New", blocks);
      whole(PartChange.Kind.GONE, "Gone", blocks);
    }
  }

  private Stream<PartChange> parts(PartChange.Kind kind) {
    return comparison.parts().stream().filter(change -> change.kind() == kind);
  }

  private void changed(List<Block> blocks) {
    List<Row> rows = parts(PartChange.Kind.CHANGED).map(PartChanges::row).toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Table(
              "Elements, flows, zones and data of which something is stated otherwise",
              List.of(
                  new Column("Changed", 18),
                  new Column("Name", 50),
                  new Column("What is stated otherwise", 106)),
              rows));
    }
  }

  private static Row row(PartChange change) {
    return Row.of(
        Words.of(change.sort()),
        new Words(List.of(Run.plain(change.name() + " "), Run.muted(change.id()))),
        new Words(differences(change.differences())));
  }

  /** What is there as a whole or no longer needs no more than a name. */
  private void whole(PartChange.Kind kind, String word, List<Block> blocks) {
    List<Entry> entries = parts(kind).map(PartChanges::entry).toList();
    if (!entries.isEmpty()) {
      blocks.add(new Paragraph(List.of(Run.strong(word), Run.plain(" (" + entries.size() + ")"))));
      blocks.add(new Entries(entries));
    }
  }

  private static Entry entry(PartChange change) {
    return new Entry(
        Optional.empty(),
        List.of(
            Run.muted(change.sort() + " "),
            Run.plain(change.name()),
            Run.muted(" " + change.id())));
  }

  private static List<Run> differences(List<Difference> differences) {
    List<Run> runs = new ArrayList<>();
    for (Difference difference : differences) {
      runs.add(
          Run.plain(
              (runs.isEmpty() ? "" : "; ")
                  + difference.what()
                  + ": "
                  + value(difference.before())
                  + " \u2192 "
                  + value(difference.after())));
    }
    return runs;
  }

  private static String value(String text) {
    return text.isEmpty() ? "not stated" : Counted.cut(text, LONGEST_VALUE);
  }

  private void controls(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    comparison.controlsAdded().forEach(use -> rows.add(control("New", now, use)));
    comparison.controlsRemoved().forEach(use -> rows.add(control("Gone", before, use)));
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("changed-controls"), "Controls"));
      blocks.add(
          new Table(
              "Controls that are new or have come further, and those that are gone or fell back",
              List.of(
                  new Column("Change", 24),
                  new Column("Control", 70),
                  new Column("On", 54),
                  new Column("Status", 26)),
              rows));
    }
  }

  private static Row control(String word, Reviewed of, ControlUse use) {
    PartNames names = new PartNames(of.model().dfd(), of.catalog());
    return Row.of(
        Words.of(word),
        Words.of(names.control(use.control())),
        Words.of(use.on().map(names::part).orElse("The whole system")),
        Words.of(Terms.status(use.status())));
  }
}
