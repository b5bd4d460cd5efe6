package io.gridstride.report.parts;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;

/**
 * A model with all that a review finds in it.
 *
 * @param analysis of this very model with this very catalogue
 * @param register of the same
 */
public record Reviewed(ThreatModel model, Catalog catalog, Analysis analysis, Register register) {
  /** Finds all that there is to find, however long it takes. */
  public static Reviewed of(ThreatModel model, Catalog catalog) {
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    return new Reviewed(model, catalog, analysis, Register.of(model, analysis, catalog));
  }
}
