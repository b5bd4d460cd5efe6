package io.gridstride.report;

import io.gridstride.analysis.Analysis;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;

/** All that a report is made from. */
record Dossier(
    ThreatModel model, Catalog catalog, Analysis analysis, Register register, ReportInfo info) {
  Names names() {
    return new Names(model.dfd(), catalog);
  }
}
