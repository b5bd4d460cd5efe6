package io.gridstride.editor;

import io.gridstride.editor.Input.Direction;
import io.gridstride.model.Bounds;
import io.gridstride.model.Flow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is next to something on the diagram, in a direction or along a flow. */
final class Around {
  /** A step aside counts as so many steps ahead. */
  private static final int ASIDE = 2;

  private final EditorState state;

  private Around(EditorState state) {
    this.state = state;
  }

  /** Selects the element that lies next in a direction, or another flow of the same source. */
  static EditorState towards(EditorState state, Direction direction) {
    var around = new Around(state);
    if (state.selection().isEmpty()) {
      return around.first().map(id -> state.withSelection(List.of(id))).orElse(state);
    }
    String from = state.selection().getLast();
    return state
        .model()
        .dfd()
        .flow(from)
        .map(flow -> around.sibling(flow, direction.dx + direction.dy))
        .or(() -> next(state, from, direction, _ -> true))
        .map(id -> state.withSelection(List.of(id)))
        .orElse(state);
  }

  /** The element that comes first in reading order. */
  private Optional<String> first() {
    return elements()
        .min(
            Comparator.comparingInt((String id) -> place(id).y())
                .thenComparingInt(id -> place(id).x()));
  }

  private Stream<String> elements() {
    return state.diagram().places().keySet().stream()
        .filter(id -> state.model().dfd().element(id).isPresent());
  }

  private Bounds place(String id) {
    return state.zones().place(id).orElseThrow();
  }

  /** The nearest element in a direction, as an eye would go. */
  static Optional<String> next(
      EditorState state, String from, Direction direction, Predicate<String> allowed) {
    var around = new Around(state);
    Zones zones = state.zones();
    return zones
        .place(from)
        .flatMap(start ->
            around
                .elements()
                .filter(id -> !id.equals(from) && allowed.test(id))
                .filter(id -> ahead(start, zones.place(id).orElseThrow(), direction) > 0)
                .min(
                    Comparator.comparingLong(
                        id -> distance(start, zones.place(id).orElseThrow(), direction))));
  }

  private static long ahead(Bounds from, Bounds to, Direction direction) {
    return (long) (to.centreX() - from.centreX()) * direction.dx
        + (long) (to.centreY() - from.centreY()) * direction.dy;
  }

  private static long distance(Bounds from, Bounds to, Direction direction) {
    long aside =
        Math.abs(
            (long) (to.centreX() - from.centreX()) * direction.dy
                + (long) (to.centreY() - from.centreY()) * direction.dx);
    return ahead(from, to, direction) + ASIDE * aside;
  }

  private String sibling(Flow flow, int by) {
    List<String> row = flows(Flow::source, flow.source());
    return row.isEmpty()
        ? flow.id()
        : row.get(Math.floorMod(row.indexOf(flow.id()) + by, row.size()));
  }

  private List<String> flows(Function<Flow, String> end, String element) {
    var places = state.diagram().places();
    return state.model().dfd().flows().values().stream()
        .filter(flow -> end.apply(flow).equals(element))
        .filter(flow -> places.containsKey(flow.source()) && places.containsKey(flow.target()))
        .map(Flow::id)
        .toList();
  }

  /** Goes from an element to a flow that leaves it, and from there to the flow's other end. */
  static EditorState along(EditorState state, boolean forward) {
    if (state.selection().isEmpty()) {
      return towards(state, Direction.RIGHT);
    }
    var around = new Around(state);
    String from = state.selection().getLast();
    return state
        .model()
        .dfd()
        .flow(from)
        .map(flow -> forward ? flow.target() : flow.source())
        .filter(state.diagram().places()::containsKey)
        .or(() -> around.flows(forward ? Flow::source : Flow::target, from).stream().findFirst())
        .map(id -> state.withSelection(List.of(id)))
        .orElse(state);
  }

  /** Selects the zone around what is selected. */
  static EditorState outwards(EditorState state) {
    return state.selection().isEmpty()
        ? state
        : state
            .zones()
            .shownAround(state.selection().getLast())
            .map(zone -> state.withSelection(List.of(zone)))
            .orElse(state);
  }
}
