package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/** Selects by what the parts on the diagram are and where they stand. */
final class Selecting {
  private Selecting() {}

  /** What the diagram shows: elements and boundaries, then the flows between its elements. */
  static SequencedSet<String> shown(EditorState state) {
    var places = state.diagram().places();
    var ids = new LinkedHashSet<>(places.keySet());
    state.model().dfd().flows().values().stream()
        .filter(flow -> places.containsKey(flow.source()) && places.containsKey(flow.target()))
        .forEach(flow -> ids.add(flow.id()));
    return Ordered.set(ids);
  }

  /** All elements of the types, boundaries of the kinds and flows of the protocols selected. */
  static EditorState sameType(EditorState state) {
    var sorts =
        state.selection().stream()
            .flatMap(id -> state.model().dfd().part(id).stream())
            .map(Selecting::sort)
            .toList();
    return state.withSelection(
        shown(state).stream()
            .filter(id ->
                state
                    .model()
                    .dfd()
                    .part(id)
                    .map(Selecting::sort)
                    .filter(sorts::contains)
                    .isPresent())
            .toList());
  }

  private record Sort(Class<? extends Part> of, Optional<String> type) {}

  private static Sort sort(Part part) {
    return switch (part) {
      case Element element -> new Sort(Element.class, Optional.of(element.type()));
      case Flow flow -> new Sort(Flow.class, flow.protocol());
      case Boundary boundary -> new Sort(Boundary.class, boundary.kind());
      case DataAsset asset -> new Sort(asset.getClass(), Optional.of(asset.kind()));
      case ControlUse use -> new Sort(use.getClass(), Optional.of(use.control()));
    };
  }

  /** All that stands in the selected zones, or in those around what is selected. */
  static EditorState inZone(EditorState state) {
    Zones zones = state.zones();
    var around = new LinkedHashSet<String>();
    for (String id : state.selection()) {
      if (zones.isZone(id)) {
        around.add(id);
      } else {
        zones.shownAround(id).ifPresent(around::add);
      }
    }
    var inside = new LinkedHashSet<>(zones.inside(around).toList());
    state.model().dfd().flows().values().stream()
        .filter(flow -> inside.contains(flow.source()) && inside.contains(flow.target()))
        .map(Flow::id)
        .toList()
        .forEach(inside::add);
    return inside.isEmpty() ? state : state.withSelection(inside);
  }

  static EditorState inverted(EditorState state) {
    var rest = new LinkedHashSet<>(shown(state));
    rest.removeAll(state.selection());
    return state.withSelection(rest);
  }
}
