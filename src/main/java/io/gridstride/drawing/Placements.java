package io.gridstride.drawing;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Gives every element and zone a place, so that nothing in a model is invisible. */
public final class Placements {
  private Placements() {}

  /** A good size for a new element of this kind: width and height in diagram units. */
  public static Bounds sized(ElementKind kind, int x, int y) {
    return switch (kind) {
      case EXTERNAL_ENTITY, PROCESS, DEVICE, DATA_STORE -> new Bounds(x, y, 170, 64);
      case MEDIUM -> new Bounds(x, y, 180, 44);
    };
  }

  /** The diagram with a place for every element and zone that has none; the others stay. */
  public static Diagram complete(Dfd dfd, Diagram diagram) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>(diagram.places());
    int y = places.values().stream().mapToInt(Bounds::bottom).max().orElse(0) + 40;
    int x = places.values().stream().mapToInt(Bounds::x).min().orElse(40);
    for (Element element : dfd.elements().values()) {
      if (!places.containsKey(element.id())) {
        places.put(element.id(), sized(element.kind(), x, y));
        x += 220;
      }
    }
    for (Boundary boundary : dfd.boundaries().values()) {
      if (!places.containsKey(boundary.id())) {
        places.put(boundary.id(), new Bounds(x, y, 220, 120));
        x += 260;
      }
    }
    return places.size() == diagram.places().size() ? diagram : diagram.withPlaces(places);
  }
}
