package io.gridstride.drawing;

import io.gridstride.drawing.Ports.Sided;
import io.gridstride.drawing.Terrain.Priced;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses at which sides a flow leaves and arrives. */
final class Sides {
  /** A plain route as long as this is as dear as one corner more. */
  private static final double OTHER_THAN_FACING = 40;

  private Sides() {}

  /** The sides that look at each other where they can; others where something is in between. */
  static Sided of(Terrain terrain, Wire wire) {
    if (wire.loop()) {
      return new Sided(wire, Side.RIGHT, Side.BOTTOM);
    }
    List<Sided> choices = choices(wire);
    Sided first = choices.getFirst();
    if (wire.crowded() || candidates(first).anyMatch(route -> terrain.faultless(route, wire))) {
      return first;
    }
    Sided best = first;
    double least = price(terrain, first, Double.POSITIVE_INFINITY);
    for (Sided other : choices.subList(1, choices.size())) {
      double price = price(terrain, other, least - OTHER_THAN_FACING) + OTHER_THAN_FACING;
      if (price < least) {
        best = other;
        least = price;
      }
    }
    return least < Terrain.BLOCKED ? best : aroundAll(terrain, wire).orElse(best);
  }

  /** What the best route costs, or so much if none costs less. */
  private static double price(Terrain terrain, Sided sided, double most) {
    return terrain.cheapest(candidates(sided), sided.wire(), most).map(Priced::price).orElse(most);
  }

  private static Stream<Route> candidates(Sided sided) {
    Wire wire = sided.wire();
    return Connectors.between(
        Port.middle(wire.source(), sided.source()), Port.middle(wire.target(), sided.target()));
  }

  private static Optional<Sided> aroundAll(Terrain terrain, Wire wire) {
    return Maze.way(terrain, wire, all(wire.source()), all(wire.target()))
        .map(route ->
            new Sided(
                wire, side(route.legs().getFirst()), side(route.reversed().legs().getFirst())));
  }

  private static List<Port> all(Outline outline) {
    return List.of(Side.values()).stream().map(side -> Port.middle(outline, side)).toList();
  }

  /** The side a line leaves by whose first piece is this. */
  static Side side(Route.Leg first) {
    if (first.horizontal()) {
      return first.from().x() < first.to().x() ? Side.RIGHT : Side.LEFT;
    }
    return first.from().y() < first.to().y() ? Side.BOTTOM : Side.TOP;
  }

  /** All sensible pairs; the first are the two sides that face each other over the wider gap. */
  private static List<Sided> choices(Wire wire) {
    Bounds a = wire.source().box();
    Bounds b = wire.target().box();
    int gapX = Math.max(b.x() - a.right(), a.x() - b.right());
    int gapY = Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    Side flat = b.centreX() >= a.centreX() ? Side.RIGHT : Side.LEFT;
    Side steep = b.centreY() >= a.centreY() ? Side.BOTTOM : Side.TOP;
    List<Sided> choices = new ArrayList<>();
    if (gapX >= gapY) {
      choices.add(new Sided(wire, flat, flat.opposite()));
      choices.add(new Sided(wire, steep, steep.opposite()));
    } else {
      choices.add(new Sided(wire, steep, steep.opposite()));
      choices.add(new Sided(wire, flat, flat.opposite()));
    }
    choices.add(new Sided(wire, flat, steep.opposite()));
    choices.add(new Sided(wire, steep, flat.opposite()));
    for (Side side : Side.values()) {
      choices.add(new Sided(wire, side, side));
    }
    return choices;
  }
}
