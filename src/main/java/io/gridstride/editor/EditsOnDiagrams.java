package io.gridstride.editor;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
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
      case Edit.MoveDiagram(var id, var to) -> moved(diagrams, id, to);
      case Edit.RemoveDiagram(var id) ->
          Placements.complete(
              model.dfd(), diagrams.stream().filter(one -> !one.id().equals(id)).toList());
      case Edit.Unplace(var id, var ids) ->
          changed(diagrams, id, one -> without(one, model.dfd(), ids));
      case Edit.Stack(var id, var ids, var front) ->
          changed(diagrams, id, one -> stacked(one, ids, front));
      case Edit.Lock(var id, var ids, var locked) ->
          changed(diagrams, id, one -> locked(one, ids, locked));
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

  private static Diagram without(Diagram diagram, Dfd dfd, Set<String> ids) {
    var places = new LinkedHashMap<>(diagram.places());
    places.keySet().removeAll(ids);
    var bends = new LinkedHashMap<>(diagram.bends());
    bends
        .keySet()
        .removeIf(
            id -> dfd.flow(id).filter(flow -> ids.stream().anyMatch(flow::touches)).isPresent());
    return locked(diagram.withPlaces(places).withBends(bends), ids, false);
  }

  private static Diagram stacked(Diagram diagram, Set<String> ids, boolean front) {
    var moved = new LinkedHashMap<>(diagram.places());
    var rest = new LinkedHashMap<>(diagram.places());
    moved.keySet().retainAll(ids);
    rest.keySet().removeAll(ids);
    var next = new LinkedHashMap<>(front ? rest : moved);
    next.putAll(front ? moved : rest);
    return diagram.withPlaces(next);
  }

  private static Diagram locked(Diagram diagram, Set<String> ids, boolean locked) {
    var next = new LinkedHashSet<>(diagram.locked());
    if (locked) {
      next.addAll(ids);
      next.retainAll(diagram.places().keySet());
    } else {
      next.removeAll(ids);
    }
    return diagram.withLocked(next);
  }

  private static List<Diagram> added(List<Diagram> diagrams, Diagram diagram) {
    if (diagrams.stream().anyMatch(other -> other.id().equals(diagram.id()))) {
      throw new IllegalArgumentException("the diagram id " + diagram.id() + " is taken");
    }
    List<Diagram> next = new ArrayList<>(diagrams);
    next.add(diagram);
    return next;
  }

  private static List<Diagram> moved(List<Diagram> diagrams, String id, int to) {
    Diagram one =
        diagrams.stream()
            .filter(diagram -> diagram.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no diagram " + id));
    List<Diagram> next = new ArrayList<>(diagrams);
    next.remove(one);
    next.add(Math.clamp(to, 0, next.size()), one);
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
