package io.gridstride.drawing;

import io.gridstride.drawing.FlowText.Chip;
import io.gridstride.drawing.Geometry.Label;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds a place for what is written on each flow, covering no element, no title, no other label and
 * as few other lines as can be: on its own line, on the longest piece that has room; else beside
 * it, or cut, or away from it with a leader. Along a line it gives way to the frames of zones.
 */
final class Labels {
  private static final double COVERS = 1_000;
  private static final double TOUCHES = 200;
  private static final double HIDES_END = 100;
  private static final double CROSSED = 20;

  /** For each frame of a zone that runs into a label. */
  private static final double FRAMED = 4;

  private static final double CROWDS_BADGE = 9;
  private static final double CROWDS_END = 30;

  /** From a label to a frame that does not run into it. */
  private static final int CLEAR = 1;

  /** How much of a line its arrow takes. */
  private static final int ARROW = 8;

  /** How much of a line a badge between its source and its label takes. */
  private static final int BADGE = 18;

  /** What it costs to stand beside the line, to be cut, and to be led away. */
  private static final double ASIDE = 40;

  private static final double CUT = 60;
  private static final double LED_AWAY = 150;

  /** Widths a text is cut to where it does not fit. */
  private static final List<Double> NARROWER = List.of(80.0, 50.0, 30.0);

  private final Grid<Bounds> boxes;
  private final Terrain terrain;

  /**
   * Makes room for labels.
   *
   * @param boxes what no label may cover; labels are added as they are placed
   * @param terrain the lines and frames that labels cover unwillingly
   */
  Labels(Grid<Bounds> boxes, Terrain terrain) {
    this.boxes = boxes;
    this.terrain = terrain;
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
    return labels(dfd, routes, texts, (route, chip) -> place(route, chip, texts));
  }

  /** The same in a fraction of the time: each on its own line, whatever else is there. */
  SequencedMap<String, Label> sketched(
      Dfd dfd,
      SequencedMap<String, String> protocols,
      SequencedMap<String, Route> routes,
      TextMeasure measure) {
    return labels(dfd, routes, new FlowText(protocols, measure), this::sketch);
  }

  private static SequencedMap<String, Label> labels(
      Dfd dfd,
      SequencedMap<String, Route> routes,
      FlowText texts,
      BiFunction<Route, Chip, Label> placing) {
    SequencedMap<String, Label> placed = new LinkedHashMap<>();
    routes.forEach((id, route) ->
        dfd.flow(id)
            .flatMap(texts::chip)
            .ifPresent(chip -> placed.put(id, placing.apply(route, chip))));
    return placed;
  }

  private Label sketch(Route route, Chip chip) {
    Bounds spot = new LabelSpots(route, chip.width()).onLine().findFirst().orElseThrow();
    boxes.add(spot, spot);
    return new Label(chip.text(), spot, Leader.of(route, spot));
  }

  private Label place(Route route, Chip chip, FlowText texts) {
    Best best = better(Best.NONE, route, chip, LabelSpots::onLine, 0);
    best = better(best, route, chip, LabelSpots::besideLine, ASIDE);
    if (best.cost() > CUT) {
      List<Chip> cut =
          NARROWER.stream().flatMap(width -> texts.chip(chip.text(), width).stream()).toList();
      for (Chip shorter : cut) {
        best = better(best, route, shorter, LabelSpots::onLine, CUT);
      }
      for (Chip shorter : cut) {
        best = better(best, route, shorter, LabelSpots::besideLine, ASIDE + CUT);
      }
      best = better(best, route, chip, LabelSpots::ledAway, LED_AWAY);
      for (Chip shorter : cut) {
        best = better(best, route, shorter, LabelSpots::ledAway, LED_AWAY + CUT);
      }
    }
    Label label = best.label().orElseThrow();
    boxes.add(label.box(), label.box());
    return label;
  }

  /** The best place found so far. */
  private record Best(Optional<Label> label, double cost) {
    static final Best NONE = new Best(Optional.empty(), Double.POSITIVE_INFINITY);
  }

  /** The best of a place and others of one kind; the first without a fault is taken. */
  private Best better(
      Best known,
      Route route,
      Chip chip,
      Function<LabelSpots, Stream<Bounds>> kind,
      double surcharge) {
    Best best = known;
    if (best.cost() <= surcharge) {
      return best;
    }
    Iterator<Bounds> spots = kind.apply(new LabelSpots(route, chip.width())).iterator();
    double framed = 0;
    while ((best.cost() > surcharge || framed > 0) && spots.hasNext()) {
      Bounds spot = spots.next();
      double cost = surcharge + cost(route, spot);
      if (cost < best.cost() || (cost == best.cost() && blemish(route, spot) < framed)) {
        Label label = new Label(chip.text(), spot, Leader.of(route, spot));
        best = new Best(Optional.of(label), cost);
        framed = frames(spot) == 0 ? 0 : blemish(route, spot);
      }
    }
    return best;
  }

  private double frames(Bounds chip) {
    return terrain.frames(Terrain.grown(chip, CLEAR));
  }

  /** What makes a place less good than another of its kind that costs the same. */
  private double blemish(Route route, Bounds chip) {
    return FRAMED * frames(chip)
        + (holds(Terrain.grown(chip, BADGE), route.first()) ? CROWDS_BADGE : 0)
        + (holdsEnd(Terrain.grown(chip, ARROW), route) ? CROWDS_END : 0);
  }

  private double cost(Route route, Bounds chip) {
    return boxes.sum(chip, other -> other.intersects(chip) ? COVERS : TOUCHES)
        + terrain
            .lanes()
            .sum(
                chip,
                lane -> lane.leg().passes(chip) && !route.legs().contains(lane.leg()) ? CROSSED : 0)
        + (holdsEnd(chip, route) ? HIDES_END : 0);
  }

  private static boolean holdsEnd(Bounds chip, Route route) {
    return holds(chip, route.first()) || holds(chip, route.last());
  }

  private static boolean holds(Bounds chip, Point end) {
    return chip.contains(end.x(), end.y());
  }
}
