package io.gridstride.report.parts;

import io.gridstride.drawing.Legend;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Overlay.Badge;
import io.gridstride.drawing.Placements;
import io.gridstride.drawing.Scenes;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.ThreatModel;
import io.gridstride.overlay.Badges;
import io.gridstride.overlay.Symbols;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Every diagram, whole and as vectors. */
record ArchitecturePart(Dossier dossier) {
  private static final String UNDER_NAMES =
      " Under a name stand how many there are and, where it says more and has room, the type.";

  private static final String CLICK =
      " A click on an element or on the words at a flow leads to the first of its threats in the"
          + " register.";

  static List<Block> blocks(Dossier dossier) {
    return new ArchitecturePart(dossier).all();
  }

  private List<Block> all() {
    boolean compared = dossier.brief().profile() == Profile.DELTA && dossier.before().isPresent();
    List<Block> earlier =
        compared ? figures(dossier.before().orElseThrow(), "before:", 1) : List.of();
    List<Block> figures = figures(dossier.now(), "", 1 + earlier.size());
    if (dossier.brief().profile().isBrief()) {
      return figures.stream().limit(1).toList();
    }
    List<Block> blocks = new ArrayList<>(earlier);
    blocks.addAll(figures);
    return blocks;
  }

  /**
   * All diagrams of a model.
   *
   * @param prefix of the ids of earlier ones
   * @param first number of the first figure
   */
  private List<Block> figures(Reviewed reviewed, String prefix, int first) {
    ThreatModel model = reviewed.model();
    Overlay overlay =
        Symbols.overlay(reviewed.catalog()).withBadges(Badges.of(reviewed.register()));
    List<Diagram> drawn =
        Placements.complete(model.dfd(), model.diagrams()).stream()
            .filter(diagram -> !diagram.places().isEmpty())
            .toList();
    List<Block> figures = new ArrayList<>();
    for (Diagram diagram : drawn) {
      String name = Terms.diagram(diagram, model.diagrams().size());
      boolean now = prefix.isEmpty();
      String title = now ? name : name + ", before";
      Overlay shown = overlay.withBadges(shown(overlay.badges(), diagram, model.dfd()));
      figures.add(
          new Figure(
              Anchor.DIAGRAM.of(prefix + diagram.id()),
              title,
              Scenes.of(model.dfd(), diagram, overlay, dossier.measure()),
              "Figure "
                  + (first + figures.size())
                  + ". "
                  + name
                  + " of "
                  + model.info().name()
                  + (now ? "." : ", as it was before.")
                  + (figures.isEmpty() ? UNDER_NAMES : "")
                  + (now && dossier.brief().has(ReportPart.REGISTER) ? CLICK : ""),
              alt(model.dfd(), diagram),
              Legend.of(model.dfd(), diagram, shown, dossier.measure()),
              dossier.brief().profile().isBrief(),
              now ? targets() : new LinkedHashMap<>()));
    }
    return figures;
  }

  /** The badges of what a diagram places. */
  private static SequencedMap<String, Badge> shown(
      SequencedMap<String, Badge> badges, Diagram diagram, Dfd dfd) {
    SequencedMap<String, Badge> shown = new LinkedHashMap<>(badges);
    shown
        .keySet()
        .removeIf(id ->
            !diagram.places().containsKey(id)
                && dfd.flow(id)
                    .filter(flow -> diagram.places().containsKey(flow.source()))
                    .isEmpty());
    return shown;
  }

  private SequencedMap<String, String> targets() {
    SequencedMap<String, String> targets = new LinkedHashMap<>();
    dossier
        .register()
        .entries()
        .forEach(entry -> {
          String id = entry.threat().subject().id();
          targets.putIfAbsent(id, Anchor.PART.of(id));
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
