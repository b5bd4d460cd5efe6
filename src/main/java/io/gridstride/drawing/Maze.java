package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Finds a way around elements where no plain route is free: the A* algorithm over the crossings of
 * the lines that run beside the elements in between.
 */
final class Maze {
  private static final int BESIDE = Terrain.CLEARANCE + 4;

  /** A crossing reached, and by which kind of line. */
  private record Spot(Point at, boolean flat) {}

  private record Step(Spot spot, double cost, double least) {}

  private final Terrain terrain;
  private final Wire wire;
  private final List<Integer> xs;
  private final List<Integer> ys;

  private Maze(Terrain terrain, Wire wire, List<Port> ports) {
    this.terrain = terrain;
    this.wire = wire;
    var across = new TreeSet<Integer>();
    var down = new TreeSet<Integer>();
    ports.forEach(port -> {
      across.add(port.out().x());
      down.add(port.out().y());
    });
    terrain.elementsNear(Terrain.surroundings(wire.source(), wire.target())).stream()
        .map(Outline::box)
        .forEach(box -> {
          across.add(box.x() - BESIDE);
          across.add(box.right() + BESIDE);
          down.add(box.y() - BESIDE);
          down.add(box.bottom() + BESIDE);
        });
    this.xs = List.copyOf(across);
    this.ys = List.copyOf(down);
  }

  /** The cheapest way from one of the first ports to one of the second, if there is any. */
  static Optional<Route> way(Terrain terrain, Wire wire, List<Port> from, List<Port> to) {
    List<Port> all = new ArrayList<>(from);
    all.addAll(to);
    return new Maze(terrain, wire, all).search(from, to);
  }

  private Optional<Route> search(List<Port> from, List<Port> to) {
    Map<Spot, Step> best = new LinkedHashMap<>();
    Map<Spot, Spot> before = new LinkedHashMap<>();
    var queue = new PriorityQueue<Step>(Comparator.comparingDouble(Step::least));
    for (Port port : from) {
      var start = step(new Spot(port.out(), port.side().horizontal()), 0, to);
      best.put(start.spot(), start);
      queue.add(start);
    }
    for (int i = 0; i < terrain.patience() && !queue.isEmpty(); i++) {
      Step step = queue.remove();
      if (step.cost() > best.getOrDefault(step.spot(), step).cost()) {
        continue;
      }
      Optional<Port> end = to.stream().filter(port -> arrives(step.spot(), port)).findFirst();
      if (end.isPresent()) {
        return Optional.of(route(from, step.spot(), before, end.get()));
      }
      for (Spot next : neighbours(step.spot())) {
        double cost = step.cost() + cost(step.spot(), next);
        Step known = best.get(next);
        if (cost < Terrain.BLOCKED && (known == null || cost < known.cost())) {
          Step reached = step(next, cost, to);
          best.put(next, reached);
          before.put(next, step.spot());
          queue.add(reached);
        }
      }
    }
    return Optional.empty();
  }

  private static Step step(Spot spot, double cost, List<Port> to) {
    int left = to.stream().mapToInt(port -> apart(spot.at(), port.out())).min().orElse(0);
    return new Step(spot, cost, cost + left);
  }

  private static int apart(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static boolean arrives(Spot spot, Port port) {
    return spot.at().equals(port.out()) && spot.flat() == port.side().horizontal();
  }

  private double cost(Spot from, Spot to) {
    var leg = new Leg(from.at(), to.at());
    double turn = from.flat() == to.flat() ? 0 : Terrain.BEND;
    return turn + (leg.length() == 0 ? 0 : leg.length() + terrain.cost(leg, wire));
  }

  /** A turn on the spot, and one step on along the present line either way. */
  private List<Spot> neighbours(Spot spot) {
    List<Spot> next = new ArrayList<>();
    Point at = spot.at();
    next.add(new Spot(at, !spot.flat()));
    List<Integer> line = spot.flat() ? xs : ys;
    int here = Collections.binarySearch(line, spot.flat() ? at.x() : at.y());
    for (int i = here - 1; i <= here + 1; i += 2) {
      if (i >= 0 && i < line.size()) {
        next.add(
            new Spot(
                spot.flat() ? new Point(line.get(i), at.y()) : new Point(at.x(), line.get(i)),
                spot.flat()));
      }
    }
    return next;
  }

  private static Route route(List<Port> from, Spot last, Map<Spot, Spot> before, Port end) {
    List<Point> points = new ArrayList<>();
    points.add(end.at());
    Spot spot = last;
    points.add(spot.at());
    while (before.containsKey(spot)) {
      spot = before.getOrDefault(spot, spot);
      points.add(spot.at());
    }
    Spot start = spot;
    from.stream()
        .filter(port -> arrives(start, port))
        .findFirst()
        .ifPresent(p -> points.add(p.at()));
    return Route.through(points.reversed());
  }
}
