package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/** Takes parts out of a model as a small model of their own, which is what a clipboard holds. */
public final class Excerpts {
  private final Dfd dfd;
  private final Zones zones;
  private final SequencedSet<String> placed;

  private Excerpts(EditorState state, SequencedSet<String> placed) {
    dfd = state.model().dfd();
    zones = state.zones();
    this.placed = placed;
  }

  /**
   * The selected elements and boundaries with the members of these, the flows among them, the data
   * those carry, and the controls on all of them. Empty when no element or boundary is selected.
   */
  public static Optional<ThreatModel> of(EditorState state) {
    Cargo cargo =
        Cargo.of(state.model().dfd(), state.diagram().withLocked(List.of()), state.selection());
    SequencedSet<String> placed = Ordered.set(cargo.moving().keySet());
    return placed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excerpts(state, placed).model(state));
  }

  private ThreatModel model(EditorState state) {
    List<Flow> flows =
        dfd.flows().values().stream()
            .filter(flow -> placed.contains(flow.source()) && placed.contains(flow.target()))
            .toList();
    SequencedSet<String> flowIds = Ordered.set(flows.stream().map(Flow::id).toList());
    List<Part> parts = new ArrayList<>(boundaries(flowIds));
    parts.addAll(elements());
    parts.addAll(assets(flows));
    parts.addAll(flows);
    parts.addAll(controls(flowIds));
    ThreatModel empty = ThreatModel.empty("Copy");
    String diagram = empty.diagrams().getFirst().id();
    return Edits.apply(
        empty,
        new Edit.Composite(
            "Copy",
            List.of(
                new Edit.AddAll(parts),
                new Edit.Place(diagram, only(state.diagram().places(), placed)),
                new Edit.Bend(diagram, only(state.diagram().bends(), flowIds)))));
  }

  private List<Element> elements() {
    return only(dfd.elements(), placed).values().stream()
        .map(element -> element.withBoundary(around(element)))
        .toList();
  }

  private List<Boundary> boundaries(Set<String> flows) {
    return only(dfd.boundaries(), placed).values().stream()
        .map(boundary ->
            boundary
                .withParent(around(boundary))
                .withCrossedBy(boundary.crossedBy().stream().filter(flows::contains).toList()))
        .toList();
  }

  private Optional<String> around(Part part) {
    return zones.enclosing(part.id()).stream().filter(placed::contains).findFirst();
  }

  private List<DataAsset> assets(List<Flow> flows) {
    SequencedSet<String> carried =
        Ordered.set(flows.stream().flatMap(flow -> flow.data().stream()).toList());
    return List.copyOf(only(dfd.assets(), carried).values());
  }

  private List<ControlUse> controls(Set<String> flows) {
    return dfd.controls().values().stream()
        .filter(use -> use.on().filter(on -> placed.contains(on) || flows.contains(on)).isPresent())
        .toList();
  }

  private static <V> SequencedMap<String, V> only(Map<String, V> map, Collection<String> keys) {
    var next = new LinkedHashMap<>(map);
    next.keySet().retainAll(keys);
    return next;
  }
}
