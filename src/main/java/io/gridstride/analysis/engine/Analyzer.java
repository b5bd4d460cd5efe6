package io.gridstride.analysis.engine;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;

/**
 * Derives all threats and findings. The result depends on the facts and not on their order: a DFD
 * with its parts in another order gives an equal result.
 */
public final class Analyzer {
  private Analyzer() {}

  /**
   * Analyses a sound DFD.
   *
   * @throws IllegalArgumentException if a flow ends at no element of the DFD, or if a rule asks its
   *     subject for a role that it does not have
   */
  public static Analysis analyze(Dfd dfd, Catalog catalog) {
    return analyze(dfd, catalog, Watch.PATIENT).orElseThrow();
  }

  /** The same for somebody who may have waited enough: empty once {@code watch} has stopped. */
  public static Optional<Analysis> analyze(Dfd dfd, Catalog catalog, Watch watch) {
    Judgements judgements = Judgements.of(dfd, catalog);
    return findings(dfd, catalog, watch)
        .map(findings -> new Analysis(judgements.threats(), findings, judgements.coverage()));
  }

  /** All findings, sorted by type, then subject id, however long they take. */
  public static List<Finding> findings(Dfd dfd, Catalog catalog) {
    return findings(dfd, catalog, Watch.PATIENT).orElseThrow();
  }

  /** The same for somebody who may have waited enough: empty once {@code watch} has stopped. */
  public static Optional<List<Finding>> findings(Dfd dfd, Catalog catalog, Watch watch) {
    return GraphFinding.all(new Survey(dfd, catalog, Network.of(dfd, catalog), watch));
  }
}
