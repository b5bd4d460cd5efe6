package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Parts at another place of a diagram, with the memberships that follow. The preview and the edit
 * are made of the same values, so what is shown is what is done.
 */
record Change(
    String diagram,
    SequencedMap<String, Bounds> places,
    SequencedMap<String, List<Point>> bends,
    List<Edit.Nest> nests) {
  Change {
    places = Ordered.map(places);
    bends = Ordered.map(bends);
    nests = List.copyOf(nests);
  }

  static Change of(String diagram, SequencedMap<String, Bounds> places, List<Edit.Nest> nests) {
    return new Change(diagram, places, new LinkedHashMap<>(), nests);
  }

  Change withBends(SequencedMap<String, List<Point>> next) {
    return new Change(diagram, places, next, nests);
  }

  /** With a zone chosen for these, whatever lies under them. */
  Change withNest(Collection<String> ids, Optional<String> zone) {
    return new Change(diagram, places, bends, List.of(Edit.Nest.of(ids, zone)));
  }

  Edit edit(String name) {
    List<Edit> edits = new ArrayList<>(nests);
    edits.add(new Edit.Place(diagram, places));
    edits.add(new Edit.Bend(diagram, bends));
    return new Edit.Composite(name, edits);
  }

  /** With the zones highlighted that something goes into. */
  Preview preview() {
    var zones = new LinkedHashSet<String>();
    nests.forEach(nest -> nest.zone().ifPresent(zones::add));
    return Preview.NONE.withPlaces(places).withBends(bends).withHighlighted(zones);
  }
}
