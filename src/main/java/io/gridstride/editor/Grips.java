package io.gridstride.editor;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Legs;
import io.gridstride.drawing.Route;
import io.gridstride.model.Bounds;
import io.gridstride.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The spots beside a part that can be taken hold of. They keep their size on the screen, so their
 * place depends on the zoom.
 */
public final class Grips {
  /** Half the side of a handle and the radius of a port, in pixels. */
  public static final int REACH = 6;

  /** How far a port stands from the edge of its element, in pixels. */
  static final int PORT_DISTANCE = 16;

  private Grips() {}

  /** A grip and its centre in diagram units. */
  public record Grip(Spot spot, double x, double y) {}

  /**
   * What can be taken hold of now; nothing while a gesture runs.
   *
   * @param pixel diagram units per screen pixel
   */
  public static List<Grip> of(EditorState state, Geometry geometry, double pixel) {
    if (state.gesture().isPresent() || !(state.tool() instanceof SelectTool)) {
      return List.of();
    }
    return Stream.of(
            ends(state, geometry), bends(state, geometry), handles(state), ports(state, pixel))
        .flatMap(grips -> grips)
        .toList();
  }

  /** The grip at a point, if there is one. */
  static Optional<Spot> at(EditorState state, Geometry geometry, double x, double y, double pixel) {
    double reach = REACH * pixel;
    return of(state, geometry, pixel).stream()
        .filter(grip -> Math.abs(grip.x() - x) <= reach && Math.abs(grip.y() - y) <= reach)
        .findFirst()
        .map(Grip::spot);
  }

  /** The piece of the line at a point, when the flow is the only thing selected. */
  static Optional<Spot> leg(EditorState state, Geometry geometry, String id, double x, double y) {
    return flow(state, geometry)
        .filter(_ -> state.selection().contains(id) && state.tool() instanceof SelectTool)
        .flatMap(route -> {
          OptionalInt leg = Legs.at(route, x, y, Double.MAX_VALUE);
          return leg.isPresent()
              ? Optional.of(new Spot.OnLeg(id, route, leg.getAsInt()))
              : Optional.empty();
        });
  }

  private static Optional<Route> flow(EditorState state, Geometry geometry) {
    return state.selection().size() == 1
        ? Optional.ofNullable(geometry.routes().get(state.selection().getFirst()))
        : Optional.empty();
  }

  private static Stream<Grip> ends(EditorState state, Geometry geometry) {
    return flow(state, geometry).stream()
        .flatMap(route -> {
          String id = state.selection().getFirst();
          Point from = route.points().getFirst();
          Point to = route.points().getLast();
          return Stream.of(
              new Grip(new Spot.OnEnd(id, /* source= */ false), to.x(), to.y()),
              new Grip(new Spot.OnEnd(id, /* source= */ true), from.x(), from.y()));
        });
  }

  /** The corners of a line that a person led; one that the program routes has none to hold. */
  private static Stream<Grip> bends(EditorState state, Geometry geometry) {
    return flow(state, geometry).stream()
        .filter(_ -> state.diagram().bends().containsKey(state.selection().getFirst()))
        .flatMap(route ->
            IntStream.range(1, route.points().size() - 1)
                .mapToObj(i ->
                    new Grip(
                        new Spot.OnBend(state.selection().getFirst(), route, i),
                        route.points().get(i).x(),
                        route.points().get(i).y())));
  }

  private static Stream<Grip> handles(EditorState state) {
    return state.selection().size() == 1 && !state.zones().isLocked(state.selection().getFirst())
        ? state
            .zones()
            .place(state.selection().getFirst())
            .map(place -> handles(state.selection().getFirst(), place))
            .orElse(Stream.empty())
        : Stream.empty();
  }

  private static Stream<Grip> handles(String id, Bounds place) {
    return Stream.of(Handle.values())
        .map(handle ->
            new Grip(
                new Spot.OnHandle(id, handle),
                place.x() + place.width() * handle.across(),
                place.y() + place.height() * handle.down()));
  }

  private static Stream<Grip> ports(EditorState state, double pixel) {
    return state
        .hover()
        .flatMap(Hover::element)
        .filter(id -> !isOneOfMany(state, id))
        .flatMap(id -> state.zones().place(id).map(place -> ports(id, place, pixel)))
        .orElse(Stream.empty());
  }

  /** Whoever points at one of several selected parts is about to do something with them all. */
  private static boolean isOneOfMany(EditorState state, String id) {
    return state.selection().size() > 1 && state.selection().contains(id);
  }

  private static Stream<Grip> ports(String id, Bounds place, double pixel) {
    double away = PORT_DISTANCE * pixel;
    Spot port = new Spot.OnPort(id);
    return Stream.of(
        new Grip(port, place.centreX(), place.y() - away),
        new Grip(port, place.right() + away, place.centreY()),
        new Grip(port, place.centreX(), place.bottom() + away),
        new Grip(port, place.x() - away, place.centreY()));
  }
}
