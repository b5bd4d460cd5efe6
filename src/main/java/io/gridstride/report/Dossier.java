package io.gridstride.report;

import io.gridstride.analysis.Analysis;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.PartNames;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import io.gridstride.review.Register;
import java.util.List;

/** All that a report is made from. */
record Dossier(
    ThreatModel model, Catalog catalog, Analysis analysis, Register register, ReportInfo info) {
  List<Question> questions() {
    return Questions.of(model.dfd(), catalog, analysis);
  }

  PartNames names() {
    return new PartNames(model.dfd(), catalog);
  }
}
