package io.gridstride.ui;

import io.gridstride.analysis.Neighbourhoods;
import io.gridstride.drawing.Placements;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** {@link Neighbourhoods} on a map: streets of meters around each concentrator, side by side. */
final class DrawnNeighbourhoods {
  private static final int COLUMNS = 10;
  private static final int STEP_X = 250;
  private static final int STEP_Y = 110;
  private static final int TITLE = 50;
  private static final int PADDING = 40;
  private static final int STREET = 160;

  private DrawnNeighbourhoods() {}

  /** A model of about so many elements, all with a place on its diagram. */
  static ThreatModel of(int elements) {
    Dfd dfd = Neighbourhoods.of(elements);
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    List<String> zones =
        dfd.boundaries().keySet().stream().filter(id -> id.startsWith("nan-")).toList();
    int across = (int) Math.ceil(Math.sqrt(zones.size() * 0.7));
    for (int i = 0; i < zones.size(); i++) {
      place(dfd, zones.get(i), i % Math.max(1, across), i / Math.max(1, across), places);
    }
    Diagram placed = Diagram.empty("main", "Main").withPlaces(places);
    return ThreatModel.empty(elements + " elements")
        .withDfd(dfd)
        .withDiagrams(Placements.complete(dfd, List.of(placed)));
  }

  private static void place(
      Dfd dfd, String zone, int column, int row, SequencedMap<String, Bounds> places) {
    List<Element> members = new ArrayList<>();
    dfd.elements().values().stream()
        .filter(element -> element.boundary().filter(zone::equals).isPresent())
        .forEach(members::add);
    // The concentrator comes first in the model and stands in the middle of its meters.
    members.add(members.size() / 2 + COLUMNS / 2, members.removeFirst());
    int rows = Math.ceilDiv(members.size(), COLUMNS);
    int width = COLUMNS * STEP_X + PADDING;
    int height = rows * STEP_Y + TITLE + PADDING;
    int left = column * (width + STREET);
    int top = row * (height + STREET);
    places.put(zone, new Bounds(left, top, width, height));
    for (int i = 0; i < members.size(); i++) {
      places.put(
          members.get(i).id(),
          Placements.sized(
              members.get(i).kind(),
              left + PADDING + i % COLUMNS * STEP_X,
              top + TITLE + i / COLUMNS * STEP_Y));
    }
  }
}
