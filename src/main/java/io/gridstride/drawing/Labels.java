package io.gridstride.drawing;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.drawing.Route.Leg;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Finds a place for what is written on each flow: on its own line, on the longest piece that has
 * room, covering no element, no other label and as few other lines as can be.
 */
final class Labels {
  static final double SIZE = 10.5;
  static final Face FACE = Face.MEDIUM;
  static final double BASELINE = 11.5;

  private static final int HEIGHT = 15;
  private static final int PAD = 4;
  private static final double WIDEST = 130;

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
    var fitted = new Lines(measure, FACE, SIZE);
    SequencedMap<String, Label> placed = new LinkedHashMap<>();
    routes.forEach((id, route) -> {
      String text = dfd.flow(id).map(flow -> text(flow, protocols)).orElse("");
      String fits = fitted.fit(text, WIDEST);
      if (!fits.isEmpty()) {
        int width = (int) Math.ceil(fitted.width(fits)) + 2 * PAD;
        placed.put(id, new Label(fits, labels.place(route, width)));
      }
    });
    return placed;
  }

  private static String text(Flow flow, SequencedMap<String, String> protocols) {
    return flow.name().isBlank()
        ? flow.protocol().map(id -> protocols.getOrDefault(id, id)).orElse("")
        : flow.name().strip();
  }

  private Bounds place(Route route, int width) {
    Bounds best =
        candidates(route, width).stream()
            .min(Comparator.comparingInt(box -> cost(route, box)))
            .orElseThrow();
    boxes.add(best, best);
    return best;
  }

  private static List<Bounds> candidates(Route route, int width) {
    List<Bounds> candidates = new ArrayList<>();
    route.legs().stream()
        .sorted(Comparator.comparingInt(leg -> -room(leg, width)))
        .forEach(leg -> {
          for (double part : ALONG) {
            int x = (int) Math.round(leg.from().x() + part * (leg.to().x() - leg.from().x()));
            int y = (int) Math.round(leg.from().y() + part * (leg.to().y() - leg.from().y()));
            candidates.add(new Bounds(x - width / 2, y - HEIGHT / 2, width, HEIGHT));
          }
        });
    return candidates;
  }

  /** How much of the line stays in sight beside the label. */
  private static int room(Leg leg, int width) {
    return leg.length() - (leg.horizontal() ? width : HEIGHT);
  }

  private int cost(Route route, Bounds box) {
    int cost = 0;
    for (Bounds other : boxes.near(box)) {
      cost += other.intersects(box) ? 1_000 : 200;
    }
    for (Leg leg : lines.near(box)) {
      cost += leg.passes(box) && !route.legs().contains(leg) ? 20 : 0;
    }
    if (box.contains(route.last().x(), route.last().y())
        || box.contains(route.first().x(), route.first().y())) {
      cost += 100;
    }
    return cost;
  }
}
