package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the chip of a flow's label could be, for a chip of a certain width. */
final class LabelSpots {
  /** Where along a piece to try, from best to worst, in parts of its length. */
  private static final List<Double> ALONG = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9);

  private static final int HEIGHT = FlowText.HEIGHT;

  /** Between a line and a chip beside it. */
  private static final int BESIDE = 3;

  /** How far from the middle of a piece a chip may be led away, and in which steps. */
  private static final List<Integer> AWAY = List.of(30, 55, 85, 120);

  private static final int DIRECTIONS = 12;
  private static final int LEGS_WITH_LEADER = 2;

  private final Route route;
  private final int width;

  LabelSpots(Route route, int width) {
    this.route = route;
    this.width = width;
  }

  /** On the line, first on the piece with the most room. */
  Stream<Bounds> onLine() {
    return roomiest().flatMap(leg -> ALONG.stream().map(part -> on(leg, part)));
  }

  /** Beside the line, touching it nearly. */
  Stream<Bounds> besideLine() {
    return roomiest()
        .flatMap(leg ->
            ALONG.stream()
                .flatMap(part ->
                    Stream.of(aside(leg, on(leg, part), 1), aside(leg, on(leg, part), -1))));
  }

  /** Around the middles of the longest pieces, from near to far. */
  Stream<Bounds> ledAway() {
    return AWAY.stream()
        .flatMap(
            far -> roomiest().limit(LEGS_WITH_LEADER).flatMap(leg -> around(on(leg, 0.5), far)));
  }

  private Stream<Bounds> around(Bounds chip, int far) {
    return IntStream.range(0, DIRECTIONS)
        .mapToObj(i -> {
          double angle = 2 * Math.PI * i / DIRECTIONS;
          return chip.moved(
              (int) Math.round(Math.cos(angle) * (far + width / 2.0)),
              (int) Math.round(Math.sin(angle) * far));
        });
  }

  private Bounds aside(Leg leg, Bounds on, int sign) {
    return leg.horizontal()
        ? on.moved(0, sign * (HEIGHT / 2 + BESIDE))
        : on.moved(sign * (width / 2 + BESIDE), 0);
  }

  private Stream<Leg> roomiest() {
    return route.legs().stream().sorted(Comparator.comparingInt(leg -> -room(leg)));
  }

  private Bounds on(Leg leg, double part) {
    int x = (int) Math.round(leg.from().x() + part * (leg.to().x() - leg.from().x()));
    int y = (int) Math.round(leg.from().y() + part * (leg.to().y() - leg.from().y()));
    return new Bounds(x - width / 2, y - HEIGHT / 2, width, HEIGHT);
  }

  /** How much of the line stays in sight beside the chip. */
  private int room(Leg leg) {
    return leg.length() - extent(leg);
  }

  private int extent(Leg leg) {
    return leg.horizontal() ? width : HEIGHT;
  }
}
