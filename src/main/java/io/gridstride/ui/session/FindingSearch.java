package io.gridstride.ui.session;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/** How graph findings are found. */
@FunctionalInterface
public interface FindingSearch {
  /** Looks for every kind there is. */
  FindingSearch ALL = Analyzer::findings;

  /** The findings, or nothing when the one who watches did not wait for the last. */
  Optional<List<Finding>> find(Dfd dfd, Catalog catalog, Watch watch);
}
