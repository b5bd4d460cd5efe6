package io.gridstride.ui.places;

import io.gridstride.model.Ordered;
import io.gridstride.ui.canvas.Viewport;
import java.util.SequencedSet;

/** Where a person looks, and at what. */
record Place(String diagram, Viewport view, SequencedSet<String> selection) {
  Place {
    selection = Ordered.set(selection);
  }
}
