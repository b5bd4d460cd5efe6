package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Edits of drawings. The list stays the same instance when nothing is different. */
final class EditsOnDiagrams {
  private EditsOnDiagrams() {}

  static List<Diagram> apply(ThreatModel model, Edit.OfDiagrams edit) {
    List<Diagram> diagrams = model.diagrams();
    return switch (edit) {
      case Edit.Place(var id, var places) -> changed(diagrams, id, one -> placed(one, places));
      case Edit.Bend(var id, var bends) -> changed(diagrams, id, one -> bent(one, bends));
      case Edit.RenameDiagram(var id, var to) -> changed(diagrams, id, one -> one.withName(to));
      case Edit.AddDiagram(var diagram) -> added(diagrams, diagram);
    };
  }

  private static Diagram placed(Diagram diagram, SequencedMap<String, Bounds> places) {
    var next = new LinkedHashMap<>(diagram.places());
    next.putAll(places);
    return diagram.withPlaces(next);
  }

  private static Diagram bent(Diagram diagram, SequencedMap<String, List<Point>> bends) {
    var next = new LinkedHashMap<>(diagram.bends());
    next.putAll(bends);
    next.values().removeIf(List::isEmpty);
    return diagram.withBends(next);
  }

  private static List<Diagram> added(List<Diagram> diagrams, Diagram diagram) {
    if (diagrams.stream().anyMatch(other -> other.id().equals(diagram.id()))) {
      throw new IllegalArgumentException("the diagram id " + diagram.id() + " is taken");
    }
    List<Diagram> next = new ArrayList<>(diagrams);
    next.add(diagram);
    return next;
  }

  private static List<Diagram> changed(
      List<Diagram> diagrams, String id, UnaryOperator<Diagram> change) {
    Diagram old =
        diagrams.stream()
            .filter(diagram -> diagram.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no diagram " + id));
    Diagram changed = change.apply(old);
    return changed.equals(old)
        ? diagrams
        : diagrams.stream().map(diagram -> diagram.id().equals(id) ? changed : diagram).toList();
  }
}
