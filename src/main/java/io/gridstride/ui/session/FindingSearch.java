package io.gridstride.ui.session;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/** How graph findings are found. */
@FunctionalInterface
public interface FindingSearch {
  /** Looks for every kind there is. */
  FindingSearch ALL =
      (dfd, catalog, watch) ->
          GraphFinding.all(new Survey(dfd, catalog, Network.of(dfd, catalog), watch));

  /** The findings, or nothing when the one who watches did not wait for the last. */
  Optional<List<Finding>> find(Dfd dfd, Catalog catalog, Watch watch);
}
