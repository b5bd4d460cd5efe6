package io.gridstride.report.parts;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.catalog.Foundation;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.SecurityLevels;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.RequirementWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones, what passes between them, and how far both are from the security level they need. */
record ZonesPart(Dossier dossier) {
  private static final int FACTS_SHOWN = 2;

  private static final String HOW_TO_READ =
      "Reached (SL-A) and needed (SL-T). \u201c0\u20133/3\u201d reaches 0 if all that is not stated"
          + " were unsafe and 3 if all of it were safe, and needs 3. The last column says by how many"
          + " levels the foundation that falls shortest misses its target, from what is stated to"
          + " the worst that it leaves open. An empty cell: nothing of that foundation is asked here. "
          + Stream.of(Foundation.values())
              .map(f -> f.name() + " " + f.title().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "))
          + ".";

  static List<Block> blocks(Dossier dossier) {
    List<Boundary> zones = List.copyOf(dossier.dfd().boundaries().values());
    if (dossier.dfd().elements().isEmpty() && zones.isEmpty()) {
      return List.of();
    }
    if (zones.isEmpty()) {
      return List.of(
          Paragraph.of(
              "The model draws no trust boundary: everything in it can reach everything else."));
    }
    List<Block> blocks = new ArrayList<>();
    new ZonesPart(dossier).add(zones, blocks);
    return blocks;
  }

  private void add(List<Boundary> zones, List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("zones"), "Zones"));
    blocks.add(
        new Table(
            "Zones with kind, target security level and content",
            List.of(
                new Column("Zone", 35),
                new Column("Kind", 32),
                new Column("Inside", 26),
                new Column("SL-T", 13),
                new Column("Elements", 68)),
            zones.stream().map(this::zone).toList()));
    blocks.add(
        new Caption(
            "SL-T is the target security level of IEC 62443: 0 asks for no protection, 4 for"
                + " protection against a skilled attacker with the means of a state. The highest of"
                + " its seven requirements is shown; a dash where none is stated."));
    Levels levels = Levels.of(dossier.dfd(), dossier.catalog(), dossier.analysis().threats());
    levels("zone-levels", "Levels of the zones", "Zone", levels.zones(), blocks);
    if (!levels.zones().isEmpty()) {
      blocks.add(new Caption(HOW_TO_READ));
    }
    unjudged(levels.unjudged(), blocks);
    if (!levels.zones().isEmpty()) {
      empty(zones, blocks);
    }
    levels("conduit-levels", "Levels of the conduits", "Conduit", levels.conduits(), blocks);
    if (levels.zones().isEmpty() && !levels.conduits().isEmpty()) {
      blocks.add(new Caption(HOW_TO_READ));
    }
    gaps(Stream.concat(levels.zones().stream(), levels.conduits().stream()).toList(), blocks);
    if (!levels.byHand().isEmpty()) {
      blocks.add(
          new Caption(
              "No rule pack can judge these, so people have to: "
                  + new RequirementWords(dossier.names()).numbers(levels.byHand())
                  + "."));
    }
  }

  private Row zone(Boundary zone) {
    Optional<ZoneKind> kind = zone.kind().flatMap(dossier.catalog()::zone);
    Optional<SecurityLevels> target = zone.target().or(() -> kind.flatMap(ZoneKind::target));
    String inside =
        switch (zone.form()) {
          case ZONE -> String.join(", ", members(zone));
          case LINE -> "A line; it encloses nothing";
        };
    return Row.of(
        Words.of(zone.name()),
        Words.of(zone.kind().map(dossier.names()::zoneKind).orElse("Not stated")),
        Words.of(zone.parent().map(dossier.names()::part).orElse("")),
        Words.of(target.map(levels -> Integer.toString(levels.overall())).orElse("\u2013")),
        Words.of(inside));
  }

  private void levels(
      String id, String title, String what, List<Assessment> places, List<Block> blocks) {
    if (places.isEmpty()) {
      return;
    }
    blocks.add(new Heading(Anchor.HEADING.of(id), title));
    List<Column> columns = new ArrayList<>(List.of(new Column(what, 59)));
    for (Foundation foundation : Foundation.values()) {
      columns.add(new Column(foundation.name(), 14));
    }
    columns.add(new Column("Short by", 17));
    blocks.add(
        new Table(
            title + ": reached and needed for each foundation",
            columns,
            places.stream().map(this::reached).toList()));
  }

  private Row reached(Assessment place) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Words.of(name(place)));
    for (Foundation foundation : Foundation.values()) {
      cells.add(
          Words.of(
              place.foundations().stream()
                  .filter(level -> level.foundation() == foundation)
                  .map(ZonesPart::level)
                  .collect(Collectors.joining())));
    }
    cells.add(
        new Words(
            List.of(
                place.shortfall() == 0
                    ? Run.plain(RequirementWords.shortfall(place))
                    : Run.strong(RequirementWords.shortfall(place)))));
    return new Row(List.of(), cells);
  }

  private static String level(FoundationLevel level) {
    int least = Math.min(level.proven(), level.target());
    int most = Math.min(level.possible(), level.target());
    return (least == most ? Integer.toString(least) : least + "\u2013" + most)
        + "/"
        + level.target();
  }

  private String name(Assessment place) {
    return place.zones().stream()
        .map(dossier.names()::zone)
        .collect(Collectors.joining(" \u2013 "));
  }

  private void gaps(List<Assessment> places, List<Block> blocks) {
    List<Row> rows = places.stream().filter(place -> place.shortfall() > 0).map(this::gap).toList();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("level-gaps"), "What is missing"));
      blocks.add(
          new Table(
              "Places short of their level, the requirements not met and what to do first",
              List.of(
                  new Column("Zone or conduit", 40),
                  new Column("Requirements not met", 80),
                  new Column("Do first", 54)),
              rows));
    }
  }

  private Row gap(Assessment place) {
    RequirementWords words = new RequirementWords(dossier.names());
    return Row.of(
        Words.of(name(place)),
        Words.of(String.join("\n", words.missing(place, FACTS_SHOWN))),
        Words.of(String.join("\n", words.todo(place))));
  }

  /** A zone of which nobody has said what it needs is not thereby good enough. */
  private void unjudged(List<String> zones, List<Block> blocks) {
    if (!zones.isEmpty()) {
      blocks.add(
          new Note(
              "Not judged:",
              Run.line(
                  Counted.list(zones.stream().map(dossier.names()::zone).toList())
                      + ", since no SL-T is stated "
                      + (zones.size() == 1 ? "there." : "for them."))));
    }
  }

  /** Why a zone of the first table is in none of the others. */
  private void empty(List<Boundary> zones, List<Block> blocks) {
    List<String> empty =
        zones.stream()
            .filter(zone -> zone.form() == Boundary.Form.ZONE && members(zone).isEmpty())
            .map(zone -> dossier.names().zone(zone.id()))
            .toList();
    if (!empty.isEmpty()) {
      blocks.add(
          new Caption(
              "No element stands directly in "
                  + Counted.list(empty)
                  + ", so there is nothing to judge "
                  + (empty.size() == 1 ? "there." : "in them.")));
    }
  }

  private List<String> members(Boundary zone) {
    return dossier.dfd().elements().values().stream()
        .filter(element -> element.boundary().equals(Optional.of(zone.id())))
        .map(Element::name)
        .toList();
  }
}
