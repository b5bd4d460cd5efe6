package io.gridstride.report.parts;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.Optional;

/**
 * A model with all that a review finds in it.
 *
 * @param analysis of this very model with this very catalogue
 * @param register of the same
 */
public record Reviewed(ThreatModel model, Catalog catalog, Analysis analysis, Register register) {
  /** Finds all that there is to find, however long it takes. */
  public static Reviewed of(ThreatModel model, Catalog catalog) {
    return of(model, catalog, Watch.PATIENT).orElseThrow();
  }

  /** The same for somebody who may have waited enough: empty once {@code watch} has stopped. */
  public static Optional<Reviewed> of(ThreatModel model, Catalog catalog, Watch watch) {
    return Analyzer.analyze(model.dfd(), catalog, watch)
        .map(analysis ->
            new Reviewed(model, catalog, analysis, Register.of(model, analysis, catalog)));
  }
}
