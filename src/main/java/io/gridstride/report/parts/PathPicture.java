package io.gridstride.report.parts;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Step;
import io.gridstride.drawing.FlowText;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Highlight;
import io.gridstride.drawing.Highlight.Ring;
import io.gridstride.drawing.HighlightMarks;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.Scenes;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.overlay.Symbols;
import io.gridstride.report.document.Block.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A way of an attacker in rows from left to right, each element in its zone, drawn as on the
 * diagrams: those show a long way too small, or cut.
 */
record PathPicture(Dossier dossier, Overlay overlay) {
  static final String HOW_TO_READ =
      "Each way is drawn from left to right, row by row. An arrow bears the number of its step and"
          + " the name of the flow that is used, and leads where the attacker goes, be it along the"
          + " flow or against it. The first element and the last have a ring.";

  private static final Highlight.Tag RINGED = new Highlight.Tag("", Ring.BOLD);

  PathPicture(Dossier dossier) {
    this(dossier, Symbols.overlay(dossier.catalog()));
  }

  Picture of(AttackPath path, int number) {
    List<String> written = written(path.steps());
    FlowText text = new FlowText(overlay.protocols(), dossier.measure());
    PathRows rows =
        new PathRows(
            dossier.dfd(),
            path.elements().stream().map(this::element).toList(),
            written.stream()
                .mapToInt(words -> text.width(Flow.of("", "", "").withName(words)))
                .max()
                .orElse(0),
            dossier.measure());
    rows.start(element(path.entry().element()));
    for (int i = 0; i < written.size(); i++) {
      rows.step(written.get(i), element(path.steps().get(i).to()));
    }
    return new Picture(
        scene(rows.dfd(), rows.diagram(), rows.ends()),
        "Way P" + number + " in " + Counted.of(path.steps().size(), "step") + ".",
        "The way " + String.join(" to ", PathWords.elements(path, dossier)) + ".");
  }

  /** What stands on the arrows: the number of the step, and the flow as diagrams name it. */
  private List<String> written(List<Step> steps) {
    List<String> written = new ArrayList<>();
    for (Step step : steps) {
      Flow flow = dossier.dfd().flow(step.flow()).orElseThrow();
      String protocol =
          flow.protocol().map(id -> overlay.protocols().getOrDefault(id, id)).orElse("");
      written.add((written.size() + 1) + "  " + (flow.name().isBlank() ? protocol : flow.name()));
    }
    return written;
  }

  private Element element(String id) {
    return dossier.dfd().element(id).orElseThrow();
  }

  private Scene scene(Dfd dfd, Diagram diagram, List<String> ends) {
    Geometry geometry = Geometry.of(dfd, diagram, overlay.protocols(), dossier.measure());
    Scene plain = Scenes.picture(dfd, geometry, overlay, dossier.measure()).scene();
    SequencedMap<String, Highlight.Tag> tags = new LinkedHashMap<>();
    ends.forEach(end -> tags.put(end, RINGED));
    List<Mark> marks = new ArrayList<>();
    plain.marks().forEach(mark -> marks.add(coloured(mark)));
    HighlightMarks.of(
            new Highlight(List.of(), tags, new LinkedHashMap<>()),
            geometry,
            List.of(),
            new Bounds(0, 0, 1, 1),
            1,
            dossier.measure())
        .stream()
        .filter(mark -> mark instanceof Mark.Shape)
        .forEach(marks::add);
    return new Scene(marks, plain.extent());
  }

  /** Lines show where an attacker goes, not where data flow. */
  private static Mark coloured(Mark mark) {
    return mark instanceof Mark.Shape shape
            && Optional.of(Paint.FLOW_LINE)
                .filter(p -> p == shape.line() || p == shape.fill())
                .isPresent()
        ? new Mark.Shape(
            shape.part(),
            shape.segments(),
            shape.fill() == Paint.FLOW_LINE ? Paint.PATH : shape.fill(),
            shape.line() == Paint.FLOW_LINE ? Paint.PATH : shape.line(),
            shape.lineWidth(),
            shape.dash())
        : mark;
  }
}
