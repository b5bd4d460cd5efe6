package io.gridstride.drawing.layout;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a layout changes on a diagram.
 *
 * @param places the parts that stand elsewhere or have another size
 * @param bends the flows whose corners are no longer right, each with an empty list
 */
public record Arrangement(
    SequencedMap<String, Bounds> places, SequencedMap<String, List<Point>> bends) {
  public Arrangement {
    places = Ordered.map(places);
    bends = Ordered.map(bends);
  }
}
