package io.gridstride.report;

import io.gridstride.catalog.ZoneKind;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Placements;
import io.gridstride.drawing.Scenes;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.SecurityLevels;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Figure;
import io.gridstride.report.Block.Heading;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import io.gridstride.report.Document.Chapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was looked at: zones, data, and every diagram. */
record SystemChapter(Dossier dossier, TextMeasure measure) {
  static final String ID = Anchors.chapter("system");

  Optional<Chapter> chapter() {
    Dfd dfd = dossier.model().dfd();
    if (dfd.elements().isEmpty() && dfd.boundaries().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "The data-flow diagram shows who exchanges data with whom. A heavy rectangle is a person"
                + " or system outside our control, a rounded box a process, a box with cut corners a"
                + " device in the field, a box with round ends a medium that many share, and two"
                + " parallel lines a data store; a stack stands for many alike. An arrow is a data"
                + " flow, a dashed frame a zone, inside which trust is the same. The number in a"
                + " disc counts open threats."));
    zones(blocks);
    assets(blocks);
    diagrams(blocks);
    return Optional.of(new Chapter(ID, "The system", blocks));
  }

  private void zones(List<Block> blocks) {
    List<Boundary> zones = List.copyOf(dossier.model().dfd().boundaries().values());
    if (zones.isEmpty()) {
      blocks.add(
          Paragraph.of(
              "The model draws no trust boundary: everything in it can reach everything else."));
      return;
    }
    blocks.add(new Heading(Anchors.heading("zones"), "Zones"));
    blocks.add(
        Paragraph.of(
            "SL-T is the target security level of IEC 62443: 0 asks for no protection, 4 for"
                + " protection against a skilled attacker with the means of a state. The highest of"
                + " its seven requirements is shown."));
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
  }

  private Row zone(Boundary zone) {
    Optional<ZoneKind> kind = zone.kind().flatMap(dossier.catalog()::zone);
    Optional<SecurityLevels> target = zone.target().or(() -> kind.flatMap(ZoneKind::target));
    List<String> members =
        dossier.model().dfd().elements().values().stream()
            .filter(element -> element.boundary().equals(Optional.of(zone.id())))
            .map(Element::name)
            .toList();
    String inside =
        switch (zone.form()) {
          case ZONE -> String.join(", ", members);
          case LINE -> "A line; it encloses nothing";
        };
    return Row.of(
        Words.of(zone.name()),
        Words.of(zone.kind().map(dossier.names()::zoneKind).orElse("Not stated")),
        Words.of(zone.parent().map(dossier.names()::part).orElse("")),
        Words.of(target.map(levels -> Integer.toString(levels.overall())).orElse("")),
        Words.of(inside));
  }

  private void assets(List<Block> blocks) {
    List<DataAsset> assets = List.copyOf(dossier.model().dfd().assets().values());
    if (assets.isEmpty()) {
      return;
    }
    blocks.add(new Heading(Anchors.heading("assets"), "Data assets"));
    blocks.add(
        Paragraph.of(
            "How much confidentiality (C), integrity (I) and availability (A) of each matter, from"
                + " 1 to 5, and what is hurt when it is lost."));
    blocks.add(
        new Table(
            "Data assets with their protection needs",
            List.of(
                new Column("Data", 56),
                new Column("Kind", 50),
                new Column("C", 10),
                new Column("I", 10),
                new Column("A", 10),
                new Column("Hurts", 38)),
            assets.stream().map(this::asset).toList()));
  }

  private Row asset(DataAsset asset) {
    var kind = dossier.catalog().dataKind(asset.kind());
    var needs = asset.needs().or(() -> kind.map(k -> k.needs()));
    var consequence = asset.consequence().or(() -> kind.map(k -> k.consequence()));
    return Row.of(
        Words.of(asset.name()),
        Words.of(dossier.names().dataKind(asset.kind())),
        Words.of(needs.map(n -> Integer.toString(n.confidentiality())).orElse("")),
        Words.of(needs.map(n -> Integer.toString(n.integrity())).orElse("")),
        Words.of(needs.map(n -> Integer.toString(n.availability())).orElse("")),
        Words.of(consequence.map(Terms::consequence).orElse("")));
  }

  private void diagrams(List<Block> blocks) {
    Overlay overlay = DiagramOverlay.of(dossier.catalog(), dossier.register());
    List<Diagram> drawn =
        Placements.complete(dossier.model().dfd(), dossier.model().diagrams()).stream()
            .filter(d -> !d.places().isEmpty())
            .toList();
    for (int i = 0; i < drawn.size(); i++) {
      Diagram diagram = drawn.get(i);
      blocks.add(
          new Figure(
              Anchors.diagram(diagram.id()),
              drawn.size() == 1 ? "Data-flow diagram" : "Diagram: " + diagram.name(),
              Scenes.of(dossier.model().dfd(), diagram, overlay, measure),
              "Figure "
                  + (i + 1)
                  + ". "
                  + dossier.model().info().name()
                  + ", "
                  + diagram.name()
                  + ".",
              alt(diagram)));
    }
  }

  private String alt(Diagram diagram) {
    Dfd dfd = dossier.model().dfd();
    long elements = diagram.places().keySet().stream().filter(dfd.elements()::containsKey).count();
    long zones = diagram.places().keySet().stream().filter(dfd.boundaries()::containsKey).count();
    return "Data-flow diagram with "
        + Counted.list(List.of(Counted.of(elements, "element"), Counted.of(zones, "zone")))
        + ". All elements and flows are listed in the tables of this report.";
  }
}
