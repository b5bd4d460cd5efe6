package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Step;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Highlight;
import io.gridstride.drawing.Highlight.Ring;
import io.gridstride.drawing.Highlight.Walk;
import io.gridstride.drawing.HighlightMarks;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Placements;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.Scene.Extent;
import io.gridstride.drawing.Scenes;
import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** A way of an attacker on the diagram that shows most of it; the rest of the diagram pales. */
record PathPicture(Dossier dossier, List<Diagram> diagrams, Overlay overlay) {
  private static final Highlight.Tag PASSED = new Highlight.Tag("", Ring.BOLD);
  private static final Highlight.Tag START = new Highlight.Tag("Start", Ring.BOLD);
  private static final Highlight.Tag TARGET = new Highlight.Tag("Target", Ring.BOLD);
  private static final int AROUND = 70;

  PathPicture(Dossier dossier) {
    this(
        dossier,
        Placements.complete(dossier.dfd(), dossier.model().diagrams()),
        DiagramOverlay.of(dossier.catalog(), dossier.register()).withBadges(new LinkedHashMap<>()));
  }

  Optional<Block> of(AttackPath path, int number) {
    return diagrams.stream()
        .max(Comparator.comparingLong(diagram -> shown(path, diagram)))
        .filter(diagram -> shown(path, diagram) > 1)
        .map(diagram -> picture(path, number, diagram));
  }

  private static long shown(AttackPath path, Diagram diagram) {
    return path.elements().stream().filter(diagram.places()::containsKey).count();
  }

  private Block picture(AttackPath path, int number, Diagram diagram) {
    Geometry geometry = Geometry.of(dossier.dfd(), diagram, overlay.protocols(), dossier.measure());
    Scene plain = Scenes.picture(dossier.dfd(), geometry, overlay, dossier.measure()).scene();
    Extent all = plain.extent();
    List<Mark> marks = new ArrayList<>(plain.marks());
    marks.addAll(
        HighlightMarks.of(
            highlight(path),
            geometry,
            plain.marks(),
            new Bounds((int) all.x(), (int) all.y(), (int) all.width(), (int) all.height()),
            1,
            dossier.measure()));
    return new Picture(
        new Scene(marks, all),
        around(path, diagram, all),
        "Way P" + number + " on diagram " + diagram.name() + ", each step with its number.",
        "The way "
            + path.elements().stream()
                .map(dossier.names()::part)
                .collect(Collectors.joining(" to "))
            + " on the data-flow diagram.");
  }

  private static Highlight highlight(AttackPath path) {
    SequencedMap<String, Highlight.Tag> tags = new LinkedHashMap<>();
    path.elements().forEach(element -> tags.put(element, PASSED));
    tags.put(path.entry().element(), START);
    tags.put(path.jewel().element(), TARGET);
    List<Walk> walks = new ArrayList<>();
    for (Step step : path.steps()) {
      walks.add(new Walk(step.flow(), step.to(), Integer.toString(walks.size() + 1)));
    }
    return new Highlight(walks, tags, new LinkedHashMap<>());
  }

  /** The elements of the way with some room around them, inside the diagram. */
  private static Extent around(AttackPath path, Diagram diagram, Extent all) {
    Bounds box =
        path.elements().stream()
            .flatMap(element -> Optional.ofNullable(diagram.places().get(element)).stream())
            .reduce(Bounds::union)
            .orElseThrow();
    double left = Math.max(all.x(), box.x() - AROUND);
    double top = Math.max(all.y(), box.y() - AROUND);
    double right = Math.min(all.x() + all.width(), box.x() + box.width() + AROUND);
    double bottom = Math.min(all.y() + all.height(), box.y() + box.height() + AROUND);
    return new Extent(left, top, right - left, bottom - top);
  }
}
