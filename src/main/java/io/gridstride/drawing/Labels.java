package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Point;
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

  private final Grid<Bounds> boxes = new Grid<>();
  private final Grid<Leg> lines = new Grid<>();

  private Labels() {}

  static SequencedMap<String, Label> of(
      Dfd dfd,
      SequencedMap<String, String> protocols,
      SequencedMap<String, Outline> elements,
      SequencedMap<String, Zone> zones,
      SequencedMap<String, Route> routes,
      TextMeasure measure) {
    var labels = new Labels();
    elements.values().forEach(e -> labels.boxes.add(e.box(), e.box()));
    zones.values().forEach(z -> labels.boxes.add(z.title().box(), z.title().box()));
    routes.values().stream()
        .flatMap(route -> route.legs().stream())
        .forEach(leg -> labels.lines.add(leg, leg.bounds()));
    var texts = new FlowText(protocols, measure);
    SequencedMap<String, Label> placed = new LinkedHashMap<>();
    routes.forEach((id, route) ->
        dfd.flow(id)
            .flatMap(texts::chip)
            .ifPresent(
                chip -> placed.put(id, new Label(chip.text(), labels.place(route, chip.width())))));
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
        + lines.sum(chip, leg -> leg.passes(chip) && !route.legs().contains(leg) ? CROSSED : 0)
        + (holds(chip, route.first()) || holds(chip, route.last()) ? HIDES_END : 0);
  }

  private static boolean holds(Bounds chip, Point end) {
    return chip.contains(end.x(), end.y());
  }
}
