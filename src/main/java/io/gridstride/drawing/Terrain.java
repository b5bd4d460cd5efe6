package io.gridstride.drawing;

import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a route should keep clear of, and what each fault costs. */
final class Terrain {
  /** Free space between a flow and an element it does not touch. */
  static final int CLEARANCE = 8;

  /** Two lines closer than this look like one. */
  private static final int APART = 7;

  /** Two lines closer than this are harder to follow. */
  private static final int EASY = 14;

  /** With more elements than this in between, no line reads well anyway. */
  private static final int CROWD = 60;

  /** The same on a diagram of so few elements that there is time to look. */
  private static final int ALL = 250;

  /** How far a way around may lead out of the box around both ends. */
  private static final int DETOUR = 160;

  static final double BLOCKED = 10_000;
  static final double BEND = 30;
  private static final double ALONG_BORDER = 30;
  private static final double SAME_LINE = 120;
  private static final double CLOSE_LINE = 20;
  private static final double TITLE = 60;

  /** To run through a zone that a flow has nothing to do with would tell a wrong story. */
  private static final double FOREIGN_ZONE = 70;

  private static final double CROSSING = 25;

  private final Grid<Outline> elements;
  private final Grid<Zone> zones;
  private final Lanes lanes;

  private final int mostSteps;

  private Terrain(Grid<Outline> elements, Grid<Zone> zones, Lanes lanes, int mostSteps) {
    this.elements = elements;
    this.zones = zones;
    this.lanes = lanes;
    this.mostSteps = mostSteps;
  }

  Terrain(Iterable<Outline> outlines, Iterable<Zone> all) {
    this(new Grid<>(), new Grid<>(), new Lanes(), Integer.MAX_VALUE);
    outlines.forEach(outline -> elements.add(outline, outline.box()));
    all.forEach(zone -> zones.add(zone, zone.box()));
  }

  /**
   * This terrain without some of what is in it; what is laid from now on is not laid in this.
   *
   * @param steps how many steps to look for a way at most
   */
  Terrain without(Set<Outline> gone, Set<Zone> goneZones, Set<String> flows, int steps) {
    return new Terrain(
        elements.over(gone::contains),
        zones.over(goneZones::contains),
        lanes.over(lane -> flows.contains(lane.flow())),
        steps);
  }

  void stand(Outline outline) {
    elements.add(outline, outline.box());
  }

  void stand(Zone zone) {
    zones.add(zone, zone.box());
  }

  /** Takes note of a route that later ones should keep apart from. */
  void lay(String flow, Route route) {
    route.legs().forEach(leg -> lanes.add(flow, leg));
  }

  /** The pieces of the lines of flows that have been laid. */
  Lanes lanes() {
    return lanes;
  }

  /** How many frames of zones run through an area. */
  double frames(Bounds area) {
    return zones.sum(area, zone -> zone.runsThrough(area) ? 1 : 0);
  }

  List<Outline> elementsNear(Bounds area) {
    return elements.near(area);
  }

  /** Whether there is too much between two elements to look for a way around it. */
  boolean crowded(Outline a, Outline b) {
    return elements.sum(surroundings(a, b), element -> 1) > (elements.size() > ALL ? CROWD : ALL);
  }

  /** How many steps to look for a way before giving up. */
  int patience() {
    return Math.min(mostSteps, elements.size() > ALL ? 3_000 : 20_000);
  }

  /** Where a way from one element to the other may lead. */
  static Bounds surroundings(Outline a, Outline b) {
    return grown(a.box().union(b.box()), DETOUR);
  }

  /** Whether a straight line between two facing sides has no element in its way. */
  boolean open(Wire wire, Side side) {
    return elements.near(between(wire, side)).stream()
        .allMatch(element -> element.equals(wire.source()) || element.equals(wire.target()));
  }

  /** The space that is in front of both ends. */
  private static Bounds between(Wire wire, Side side) {
    Bounds a = wire.source().box();
    Bounds b = wire.target().box();
    int left = side.horizontal() ? Math.min(a.right(), b.right()) : Math.max(a.x(), b.x());
    int right = side.horizontal() ? Math.max(a.x(), b.x()) : Math.min(a.right(), b.right());
    int top = side.horizontal() ? Math.max(a.y(), b.y()) : Math.min(a.bottom(), b.bottom());
    int bottom = side.horizontal() ? Math.min(a.bottom(), b.bottom()) : Math.max(a.y(), b.y());
    return new Bounds(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  /** A route with all that it costs. */
  record Priced(Route route, double price) {}

  /**
   * The first candidate without a fault, or the one that costs least; in a crowd just the first.
   */
  Route best(Stream<Route> candidates, Wire wire) {
    return wire.crowded()
        ? candidates.iterator().next()
        : cheapest(candidates, wire, Double.POSITIVE_INFINITY).orElseThrow().route();
  }

  /** The same with what it costs; empty if all cost so much or more. */
  Optional<Priced> cheapest(Stream<Route> candidates, Wire wire, double most) {
    Optional<Priced> cheapest = Optional.empty();
    double least = most;
    Iterator<Route> each = candidates.iterator();
    for (double faults = most; faults > 0 && each.hasNext(); ) {
      Route next = each.next();
      double shape = shape(next);
      faults = faults(next, wire, least - shape);
      if (faults + shape < least) {
        least = faults + shape;
        cheapest = Optional.of(new Priced(next, least));
      }
    }
    return cheapest;
  }

  /** Whether a route of this wire touches nothing it should not. */
  boolean clear(Route route, Wire wire) {
    return cost(route, wire) < SAME_LINE;
  }

  /** All that a route costs. */
  double price(Route route, Wire wire) {
    return cost(route, wire) + shape(route);
  }

  private static double shape(Route route) {
    return route.length() + BEND * (route.points().size() - 2);
  }

  /** The faults of a route, without its length and bends. */
  private double cost(Route route, Wire wire) {
    return faults(route, wire, Double.POSITIVE_INFINITY);
  }

  /** Whether a route has no fault at all. */
  boolean faultless(Route route, Wire wire) {
    return faults(route, wire, 0) == 0;
  }

  /** The faults of a route; of one that has so many or more, not all need be counted. */
  private double faults(Route route, Wire wire, double most) {
    List<Leg> legs = route.legs();
    double faults = 0;
    for (Leg leg : legs) {
      faults += inTheWay(leg, wire);
    }
    for (Leg leg : legs) {
      if (faults > 0 && faults >= most) {
        return faults;
      }
      faults += beside(leg, wire);
    }
    return faults;
  }

  /** The faults of one piece of a route; of one that is blocked, no more than that. */
  double cost(Leg leg, Wire wire) {
    double blocked = inTheWay(leg, wire);
    return blocked > 0 ? blocked : beside(leg, wire);
  }

  private double inTheWay(Leg leg, Wire wire) {
    return elements.sum(grown(leg.bounds(), EASY), element -> blocked(leg, element, wire));
  }

  private double beside(Leg leg, Wire wire) {
    Bounds box = grown(leg.bounds(), EASY);
    return zones.sum(box, zone -> astray(leg, zone, wire))
        + lanes.sum(box, other -> tangled(leg, other.leg()));
  }

  private static double blocked(Leg leg, Outline element, Wire wire) {
    boolean own = element.equals(wire.source()) || element.equals(wire.target());
    return leg.passes(own ? element.core() : grown(element.box(), CLEARANCE)) ? BLOCKED : 0;
  }

  private static double astray(Leg leg, Zone zone, Wire wire) {
    return (leg.passes(zone.title().box()) ? TITLE : 0)
        + (leg.passes(zone.box()) && foreign(zone, wire) ? FOREIGN_ZONE : 0)
        + (alongBorder(leg, zone.box()) ? ALONG_BORDER : 0);
  }

  private static boolean alongBorder(Leg leg, Bounds zone) {
    return leg.horizontal()
        ? leg.left() < zone.right()
            && leg.right() > zone.x()
            && (near(leg.top(), zone.y()) || near(leg.top(), zone.bottom()))
        : leg.top() < zone.bottom()
            && leg.bottom() > zone.y()
            && (near(leg.left(), zone.x()) || near(leg.left(), zone.right()));
  }

  private static boolean near(int a, int b) {
    return Math.abs(a - b) < EASY;
  }

  private static boolean foreign(Zone zone, Wire wire) {
    return zone.form() == Boundary.Form.ZONE
        && !zone.box().intersects(wire.source().box())
        && !zone.box().intersects(wire.target().box());
  }

  private static double tangled(Leg leg, Leg other) {
    if (leg.horizontal() != other.horizontal()) {
      return leg.left() < other.right()
              && leg.right() > other.left()
              && leg.top() < other.bottom()
              && leg.bottom() > other.top()
          ? CROSSING
          : 0;
    }
    int apart =
        leg.horizontal() ? Math.abs(leg.top() - other.top()) : Math.abs(leg.left() - other.left());
    boolean beside =
        leg.horizontal()
            ? leg.left() < other.right() + APART && leg.right() > other.left() - APART
            : leg.top() < other.bottom() + APART && leg.bottom() > other.top() - APART;
    if (!beside || apart >= EASY) {
      return 0;
    }
    return apart < APART ? SAME_LINE : CLOSE_LINE;
  }

  static Bounds grown(Bounds box, int by) {
    return new Bounds(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }
}
