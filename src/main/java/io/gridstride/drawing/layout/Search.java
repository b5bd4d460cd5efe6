package io.gridstride.drawing.layout;

import io.gridstride.drawing.FlowText;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.core.options.Direction;

/**
 * Looks for the directions of the zones that give the best drawing. All are judged by an estimate;
 * the most promising are drawn, and drawn ones are judged by their faults.
 */
final class Search {
  /** With more elements there are too many ways to try. */
  private static final int SMALL = 60;

  /** With more, only directions for all zones at once are tried, and judged by the estimate. */
  private static final int MEDIUM = 250;

  /** With more, there is time for one try. */
  private static final int LARGE = 2_000;

  private static final int ROUNDS = 2;
  private static final int FINALISTS = 10;
  private static final int MOST_DRAWN = 40;

  private static final List<Direction> WAYS = List.of(Direction.RIGHT, Direction.DOWN);

  private record Try(
      Map<String, Direction> directions, SequencedMap<String, Bounds> places, double cost) {
    static final Comparator<Try> BEST_FIRST = Comparator.comparingDouble(Try::cost);
  }

  private final Dfd dfd;
  private final Diagram diagram;
  private final SequencedMap<String, String> protocols;
  private final TextMeasure measure;
  private final BooleanSupplier stopped;
  private final Zoned zoned;
  private final Parts parts;
  private final int elements;
  private final List<Try> tried = new ArrayList<>();

  private Search(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, String> protocols,
      TextMeasure measure,
      BooleanSupplier stopped) {
    this.dfd = dfd;
    this.diagram = diagram;
    this.protocols = protocols;
    this.measure = measure;
    this.stopped = stopped;
    var nesting = new Nesting(dfd, diagram, new FlowText(protocols, measure), measure);
    List<Link> links = nesting.links();
    this.zoned = new Zoned(nesting.items(nesting.members(Nesting.OUTSIDE)), links, stopped);
    this.parts = new Parts(nesting, links);
    this.elements = nesting.elements().size();
  }

  /** Places for all that is on a diagram but lines, from 0, 0 on; of no use when stopped. */
  static SequencedMap<String, Bounds> places(
      Dfd dfd,
      Diagram diagram,
      SequencedMap<String, String> protocols,
      TextMeasure measure,
      BooleanSupplier stopped) {
    return new Search(dfd, diagram, protocols, measure, stopped).best();
  }

  private SequencedMap<String, Bounds> best() {
    if (elements > LARGE) {
      return zoned.places(all(Direction.RIGHT, Direction.DOWN));
    }
    for (Direction outside : WAYS) {
      for (Direction inside : WAYS) {
        Try start = attempt(all(outside, inside));
        if (elements <= SMALL) {
          climb(start);
        }
      }
    }
    return elements > MEDIUM ? tried.stream().min(Try.BEST_FIRST).orElseThrow().places() : drawn();
  }

  private Map<String, Direction> all(Direction outside, Direction inside) {
    Map<String, Direction> directions = new LinkedHashMap<>();
    zoned.groups().forEach(zone -> directions.put(zone, inside));
    directions.put(Nesting.OUTSIDE, outside);
    return directions;
  }

  private Try attempt(Map<String, Direction> directions) {
    SequencedMap<String, Bounds> places = zoned.places(directions);
    Sketch.Rated rated =
        elements > MEDIUM ? Sketch.asItIs(parts, places) : Sketch.improved(parts, places, stopped);
    var attempt = new Try(directions, rated.places(), rated.cost());
    tried.add(attempt);
    return attempt;
  }

  /** Turns one zone after the other while that helps. */
  private void climb(Try start) {
    Try best = start;
    for (int round = 0; round < ROUNDS; round++) {
      Try before = best;
      for (String zone : zoned.groups()) {
        if (!stopped.getAsBoolean()) {
          Try next = attempt(turned(best.directions(), zone));
          best = next.cost() < best.cost() ? next : best;
        }
      }
      if (best.equals(before)) {
        return;
      }
    }
  }

  private static Map<String, Direction> turned(Map<String, Direction> directions, String zone) {
    Map<String, Direction> turned = new LinkedHashMap<>(directions);
    turned.put(zone, directions.get(zone) == Direction.RIGHT ? Direction.DOWN : Direction.RIGHT);
    return turned;
  }

  /** Draws the most promising tries and what is near the best of them. */
  private SequencedMap<String, Bounds> drawn() {
    List<Try> finalists =
        tried.stream().sorted(Try.BEST_FIRST).limit(FINALISTS).map(this::judged).toList();
    Try best = finalists.stream().min(Try.BEST_FIRST).orElseThrow();
    int drawn = finalists.size();
    for (int i = 0; elements <= SMALL && i < zoned.groups().size() && drawn < MOST_DRAWN; i++) {
      if (!stopped.getAsBoolean()) {
        Try next = judged(attempt(turned(best.directions(), zoned.groups().get(i))));
        best = next.cost() < best.cost() ? next : best;
        drawn++;
      }
    }
    return best.places();
  }

  private Try judged(Try attempt) {
    Diagram drawing = diagram.withPlaces(attempt.places()).withBends(new LinkedHashMap<>());
    Geometry geometry = Geometry.of(dfd, drawing, protocols, measure);
    return new Try(attempt.directions(), attempt.places(), Faults.of(dfd, geometry).total());
  }
}
