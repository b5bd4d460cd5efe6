package io.gridstride.ui.report;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.session.Snapshots;

/** All that a report depends on, but for the files that the wish names. */
record Order(Wish wish, ThreatModel model, Catalog catalog) {
  /** Whether both give the same report, looked at without comparing models part by part. */
  boolean sameAs(Order other) {
    return wish.equals(other.wish) && sameModel(other);
  }

  boolean sameModel(Order other) {
    return Snapshots.same(model, other.model) && Snapshots.same(catalog, other.catalog);
  }
}
