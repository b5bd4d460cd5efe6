package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds a way around elements where no plain route is free: the A* algorithm over the crossings of
 * the lines that run beside the elements in between.
 *
 * <p>A spot is a crossing reached by one kind of line, told by a number, since a search visits
 * thousands: twice the place of the crossing, and one more if the line is level.
 */
final class Maze {
  private static final int BESIDE = Terrain.CLEARANCE + 4;

  /** A spot with what it costs to reach it, and what the whole way will cost at least. */
  private record Step(int spot, double cost, double least) {}

  private final Terrain terrain;
  private final Wire wire;
  private final int[] xs;
  private final int[] ys;

  /** What the way to each spot costs that has been reached, and the spot before it. */
  private final double[] costs;

  private final int[] before;

  /** What the piece costs that leads from each spot onwards along its line, once it is asked. */
  private final double[] pieces;

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
    this.xs = across.stream().mapToInt(x -> x).toArray();
    this.ys = down.stream().mapToInt(y -> y).toArray();
    this.costs = filled(2 * xs.length * ys.length, Double.POSITIVE_INFINITY);
    this.pieces = filled(costs.length, Double.NaN);
    this.before = new int[costs.length];
    Arrays.fill(before, -1);
  }

  private static double[] filled(int length, double with) {
    var filled = new double[length];
    Arrays.fill(filled, with);
    return filled;
  }

  /** The cheapest way from one of the first ports to one of the second, if there is any. */
  static Optional<Route> way(Terrain terrain, Wire wire, List<Port> from, List<Port> to) {
    return new Maze(terrain, wire, Stream.of(from, to).flatMap(List::stream).toList())
        .search(from, to);
  }

  private Optional<Route> search(List<Port> from, List<Port> to) {
    int[] ends = to.stream().mapToInt(this::spot).toArray();
    var queue = new PriorityQueue<Step>(Comparator.comparingDouble(Step::least));
    for (Port port : from) {
      int start = spot(port);
      costs[start] = 0;
      queue.add(new Step(start, 0, left(start, ends)));
    }
    for (int i = 0; i < terrain.patience() && !queue.isEmpty(); i++) {
      Step step = queue.remove();
      int spot = step.spot();
      if (step.cost() > costs[spot]) {
        continue;
      }
      for (int end = 0; end < ends.length; end++) {
        if (spot == ends[end]) {
          return Optional.of(route(from, spot, to.get(end)));
        }
      }
      reach(queue, spot, spot ^ 1, step.cost() + Terrain.BEND, ends);
      int back = onwards(spot, -1);
      if (back >= 0) {
        reach(queue, spot, back, step.cost() + piece(back), ends);
      }
      int ahead = onwards(spot, 1);
      if (ahead >= 0) {
        reach(queue, spot, ahead, step.cost() + piece(spot), ends);
      }
    }
    return Optional.empty();
  }

  private void reach(PriorityQueue<Step> queue, int from, int spot, double cost, int[] ends) {
    if (cost < Terrain.BLOCKED && cost < costs[spot]) {
      costs[spot] = cost;
      before[spot] = from;
      queue.add(new Step(spot, cost, cost + left(spot, ends)));
    }
  }

  private int spot(Port port) {
    int column = Arrays.binarySearch(xs, port.out().x());
    int row = Arrays.binarySearch(ys, port.out().y());
    return 2 * (column * ys.length + row) + (port.side().horizontal() ? 1 : 0);
  }

  private static boolean level(int spot) {
    return (spot & 1) == 1;
  }

  private int x(int spot) {
    return xs[spot / 2 / ys.length];
  }

  private int y(int spot) {
    return ys[spot / 2 % ys.length];
  }

  private Point point(int spot) {
    return new Point(x(spot), y(spot));
  }

  /** The next spot on the line of a spot, one way or the other; negative where it ends. */
  private int onwards(int spot, int by) {
    int column = spot / 2 / ys.length + (level(spot) ? by : 0);
    int row = spot / 2 % ys.length + (level(spot) ? 0 : by);
    boolean inside = column >= 0 && column < xs.length && row >= 0 && row < ys.length;
    return inside ? 2 * (column * ys.length + row) + (spot & 1) : -1;
  }

  /** How far it is from a spot to the nearest end. */
  private int left(int spot, int[] ends) {
    int left = Integer.MAX_VALUE;
    for (int end : ends) {
      left = Math.min(left, Math.abs(x(spot) - x(end)) + Math.abs(y(spot) - y(end)));
    }
    return left;
  }

  private double piece(int spot) {
    if (Double.isNaN(pieces[spot])) {
      var leg = new Leg(point(spot), point(onwards(spot, 1)));
      pieces[spot] = leg.length() + terrain.cost(leg, wire);
    }
    return pieces[spot];
  }

  private Route route(List<Port> from, int last, Port end) {
    List<Point> points = new ArrayList<>();
    points.add(end.at());
    int spot = last;
    points.add(point(spot));
    while (before[spot] >= 0) {
      spot = before[spot];
      points.add(point(spot));
    }
    int start = spot;
    from.stream()
        .filter(port -> spot(port) == start)
        .findFirst()
        .ifPresent(port -> points.add(port.at()));
    return Route.through(points.reversed());
  }
}
