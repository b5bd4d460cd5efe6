package io.gridstride.report.parts;

import io.gridstride.drawing.ElementText;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.ZoneTitle;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A small model of nothing but a way, with a drawing of it: a row of elements after the other,
 * around neighbours in one zone its frame. What is passed twice stands twice.
 */
final class PathRows {
  /** A row that is wider is printed too small to be read. */
  private static final int WIDEST = 930;

  private static final int LEAST_WIDTH = 128;
  private static final int MOST_WIDTH = 190;
  private static final int HEIGHT = 56;
  private static final int LEAST_GAP = 108;
  private static final int SIDE = 17;

  /** So high that a ring around the element keeps clear of it. */
  private static final int TITLE = 33;

  /** Between what is written on an arrow and the frames of the zones on both sides of it. */
  private static final int CLEAR = 3;

  private static final int BELOW = 10;
  private static final int BETWEEN_ROWS = 26;
  private static final int MARGIN = 14;
  private static final int ROW = TITLE + HEIGHT + BELOW + BETWEEN_ROWS;

  private final Dfd whole;
  private final int width;
  private final int gap;
  private final int inARow;
  private final List<Element> elements = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final SequencedMap<String, Boundary> zones = new LinkedHashMap<>();
  private final SequencedMap<String, Bounds> frames = new LinkedHashMap<>();
  private final SequencedMap<String, Bounds> places = new LinkedHashMap<>();
  private final SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();

  /**
   * @param whole the model that has the zones
   * @param way the elements of the way
   * @param written width of the longest text on an arrow
   */
  PathRows(Dfd whole, List<Element> way, int written, TextMeasure measure) {
    this.whole = whole;
    ElementText names = new ElementText(measure);
    int wished =
        way.stream()
            .mapToInt(element ->
                Math.max(
                    names.boxWidth(element.name()),
                    zone(element)
                        .map(zone -> ZoneTitle.zoneWidth(zone.name(), measure) - 2 * SIDE)
                        .orElse(0)))
            .max()
            .orElse(0);
    this.width = Math.clamp(wished, LEAST_WIDTH, MOST_WIDTH);
    this.gap = Math.max(LEAST_GAP, written + 2 * (SIDE + CLEAR));
    int most = (WIDEST - 2 * SIDE - MARGIN + gap) / (width + gap);
    int rows = Math.ceilDiv(way.size(), most);
    this.inARow = Math.ceilDiv(way.size(), rows);
  }

  private Optional<Boundary> zone(Element element) {
    return element.boundary().flatMap(whole::boundary);
  }

  void start(Element element) {
    int place = elements.size();
    Bounds box =
        new Bounds(
            SIDE + place % inARow * (width + gap), TITLE + place / inARow * ROW, width, HEIGHT);
    String id = Integer.toString(place);
    elements.add(element.withId(id).withBoundary(Optional.empty()));
    places.put(id, box);
    zone(element).ifPresent(zone -> frame(zone, place, box));
  }

  private void frame(Boundary zone, int place, Bounds box) {
    Bounds frame =
        new Bounds(box.x() - SIDE, box.y() - TITLE, width + 2 * SIDE, TITLE + HEIGHT + BELOW);
    boolean goesOn =
        place % inARow > 0
            && !zones.isEmpty()
            && zones.lastEntry().getValue().name().equals(zone.name())
            && frames.lastEntry().getValue().right() > box.x() - SIDE - gap
            && frames.lastEntry().getValue().y() == frame.y();
    String id = goesOn ? zones.lastEntry().getKey() : "z" + place;
    zones.putIfAbsent(id, Boundary.zone(id, zone.name()).withKind(zone.kind()));
    frames.merge(id, frame, Bounds::union);
  }

  /** One step further, with what is written on its arrow. */
  void step(String written, Element to) {
    int from = elements.size() - 1;
    start(to);
    String id = "f" + flows.size();
    flows.add(Flow.of(id, Integer.toString(from), Integer.toString(from + 1)).withName(written));
    if ((from + 1) % inARow == 0) {
      Bounds last = places.sequencedValues().toArray(Bounds[]::new)[from];
      Bounds next = places.lastEntry().getValue();
      int middle = last.bottom() + BELOW + BETWEEN_ROWS / 2;
      bends.put(
          id,
          List.of(
              new Point(last.centreX(), middle),
              new Point(-MARGIN, middle),
              new Point(-MARGIN, next.centreY())));
    }
  }

  Dfd dfd() {
    return Dfd.of(elements, flows, List.copyOf(zones.values()), List.of(), List.of());
  }

  Diagram diagram() {
    SequencedMap<String, Bounds> all = new LinkedHashMap<>(frames);
    all.putAll(places);
    return Diagram.empty("way", "Way").withPlaces(all).withBends(bends);
  }

  /** The ids of the first and the last element. */
  List<String> ends() {
    return List.of(places.firstEntry().getKey(), places.lastEntry().getKey());
  }
}
