package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Finds a place for what is written on each flow: on its own line, on the longest piece that has
 * room, covering no element, no other label and as few other lines as can be.
 */
final class Labels {
  private static final double COVERS = 1_000;
  private static final double TOUCHES = 200;
  private static final double HIDES_END = 100;
  private static final double CROSSED = 20;
  private static final int HEIGHT = FlowText.HEIGHT;

  /** Where along a piece to try, from best to worst, in parts of its length. */
  private static final List<Double> ALONG = List.of(0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9);

  private final Grid<Bounds> boxes;
  private final Grid<Lane> lines;

  /**
   * Makes room for labels.
   *
   * @param boxes what no label may cover; labels are added as they are placed
   * @param lines what labels cover unwillingly
   */
  Labels(Grid<Bounds> boxes, Grid<Lane> lines) {
    this.boxes = boxes;
    this.lines = lines;
  }

  /** What no label may cover: elements and the titles of zones. */
  static Grid<Bounds> boxes(Collection<Outline> elements, Collection<Zone> zones) {
    var boxes = new Grid<Bounds>();
    elements.forEach(e -> boxes.add(e.box(), e.box()));
    zones.forEach(z -> boxes.add(z.title().box(), z.title().box()));
    return boxes;
  }

  /** The labels of flows that have something to say, at places that were free. */
  SequencedMap<String, Label> of(
      Dfd dfd,
      SequencedMap<String, String> protocols,
      SequencedMap<String, Route> routes,
      TextMeasure measure) {
    var texts = new FlowText(protocols, measure);
    SequencedMap<String, Label> placed = new LinkedHashMap<>();
    routes.forEach((id, route) ->
        dfd.flow(id)
            .flatMap(texts::chip)
            .ifPresent(chip -> placed.put(id, new Label(chip.text(), place(route, chip.width())))));
    return placed;
  }

  private Bounds place(Route route, int width) {
    Iterator<Bounds> each = candidates(route, width).iterator();
    Bounds best = each.next();
    double least = cost(route, best);
    while (least > 0 && each.hasNext()) {
      Bounds next = each.next();
      double cost = cost(route, next);
      if (cost < least) {
        best = next;
        least = cost;
      }
    }
    boxes.add(best, best);
    return best;
  }

  private static Stream<Bounds> candidates(Route route, int width) {
    return route.legs().stream()
        .sorted(Comparator.comparingInt(leg -> -room(leg, width)))
        .flatMap(leg -> ALONG.stream().map(part -> chip(leg, part, width)));
  }

  private static Bounds chip(Leg leg, double part, int width) {
    int x = (int) Math.round(leg.from().x() + part * (leg.to().x() - leg.from().x()));
    int y = (int) Math.round(leg.from().y() + part * (leg.to().y() - leg.from().y()));
    return new Bounds(x - width / 2, y - HEIGHT / 2, width, HEIGHT);
  }

  /** How much of the line stays in sight beside the label. */
  private static int room(Leg leg, int width) {
    return leg.length() - (leg.horizontal() ? width : HEIGHT);
  }

  private double cost(Route route, Bounds chip) {
    return boxes.sum(chip, other -> other.intersects(chip) ? COVERS : TOUCHES)
        + lines.sum(
            chip,
            lane -> lane.leg().passes(chip) && !route.legs().contains(lane.leg()) ? CROSSED : 0)
        + (holds(chip, route.first()) || holds(chip, route.last()) ? HIDES_END : 0);
  }

  private static boolean holds(Bounds chip, Point end) {
    return chip.contains(end.x(), end.y());
  }
}
