package io.gridstride.report.parts;

import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Placements;
import io.gridstride.drawing.Scenes;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Every diagram, whole and as vectors. */
record ArchitecturePart(Dossier dossier) {
  private static final String LEGEND =
      "The data-flow diagram shows who exchanges data with whom. A heavy rectangle is a person or"
          + " system outside our control, a rounded box a process, a box with cut corners a device in"
          + " the field, a box with round ends a medium that many share, and two parallel lines a data"
          + " store; a stack stands for many alike. An arrow is a data flow, a dashed frame a zone,"
          + " inside which trust is the same. The number in a disc counts open threats: a click on an"
          + " element or a label leads to the first of them in the register.";

  static List<Block> blocks(Dossier dossier) {
    return new ArchitecturePart(dossier).all();
  }

  private List<Block> all() {
    List<Block> figures = figures(dossier.now(), "");
    if (dossier.brief().profile().isBrief()) {
      return figures.stream().limit(1).toList();
    }
    List<Block> blocks = new ArrayList<>();
    if (dossier.brief().profile() == Profile.DELTA) {
      dossier.before().ifPresent(before -> blocks.addAll(figures(before, "before:")));
    }
    blocks.addAll(figures);
    return blocks;
  }

  /**
   * All diagrams of a model.
   *
   * @param prefix of their ids, and a word for the caption
   */
  private List<Block> figures(Reviewed reviewed, String prefix) {
    ThreatModel model = reviewed.model();
    Overlay overlay = DiagramOverlay.of(reviewed.catalog(), reviewed.register());
    List<Diagram> drawn =
        Placements.complete(model.dfd(), model.diagrams()).stream()
            .filter(diagram -> !diagram.places().isEmpty())
            .toList();
    List<Block> figures = new ArrayList<>();
    for (Diagram diagram : drawn) {
      String title = drawn.size() == 1 ? "Data-flow diagram" : "Diagram: " + diagram.name();
      figures.add(
          new Figure(
              Anchors.diagram(prefix + diagram.id()),
              prefix.isEmpty() ? title : title + ", before",
              Scenes.of(model.dfd(), diagram, overlay, dossier.measure()),
              "Figure "
                  + (figures.size() + 1)
                  + ". "
                  + model.info().name()
                  + ", "
                  + diagram.name()
                  + (prefix.isEmpty() ? ". " : ", before. ")
                  + (figures.isEmpty() ? LEGEND : ""),
              alt(model.dfd(), diagram),
              dossier.brief().profile().isBrief(),
              prefix.isEmpty() ? targets() : new LinkedHashMap<>()));
    }
    return figures;
  }

  private SequencedMap<String, String> targets() {
    SequencedMap<String, String> targets = new LinkedHashMap<>();
    dossier
        .register()
        .entries()
        .forEach(entry -> {
          String id = entry.threat().subject().id();
          targets.putIfAbsent(id, Anchors.part(id));
        });
    return targets;
  }

  private static String alt(Dfd dfd, Diagram diagram) {
    long elements = diagram.places().keySet().stream().filter(dfd.elements()::containsKey).count();
    long zones = diagram.places().keySet().stream().filter(dfd.boundaries()::containsKey).count();
    return "Data-flow diagram with "
        + Counted.list(List.of(Counted.of(elements, "element"), Counted.of(zones, "zone")))
        + ". All elements and flows are listed in the tables of this report.";
  }
}
