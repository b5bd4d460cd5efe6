package io.gridstride.report.pdf;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;

/** A large model: a small one several times over, each with diagrams of its own. */
final class Copies {
  private Copies() {}

  static ThreatModel of(ThreatModel model, int copies) {
    Dfd dfd = model.dfd();
    List<Element> elements = new ArrayList<>();
    List<io.gridstride.model.Flow> flows = new ArrayList<>();
    List<Boundary> zones = new ArrayList<>();
    List<ControlUse> uses = new ArrayList<>();
    List<Diagram> diagrams = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      String end = i == 0 ? "" : "-" + i;
      dfd.elements()
          .values()
          .forEach(one ->
              elements.add(
                  one.withId(one.id() + end).withBoundary(one.boundary().map(id -> id + end))));
      dfd.flows()
          .values()
          .forEach(one ->
              flows.add(
                  one.withId(one.id() + end).withEnds(one.source() + end, one.target() + end)));
      dfd.boundaries()
          .values()
          .forEach(one ->
              zones.add(one.withId(one.id() + end).withParent(one.parent().map(id -> id + end))));
      dfd.controls()
          .values()
          .forEach(
              one -> uses.add(one.withId(one.id() + end).withOn(one.on().map(id -> id + end))));
      model.diagrams().forEach(diagram -> diagrams.add(copy(diagram, end)));
    }
    return model
        .withDfd(Dfd.of(elements, flows, zones, List.copyOf(dfd.assets().values()), uses))
        .withDiagrams(diagrams);
  }

  private static Diagram copy(Diagram diagram, String end) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    diagram.places().forEach((id, place) -> places.put(id + end, place));
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    diagram.bends().forEach((id, points) -> bends.put(id + end, points));
    return new Diagram(
        diagram.id() + end,
        diagram.name() + end,
        places,
        bends,
        new LinkedHashSet<>(),
        diagram.extras());
  }
}
