package io.gridstride.export;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.PartNames;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import io.gridstride.review.Register;
import io.gridstride.review.StrideMatrix;
import java.util.List;

/**
 * A model and what a review of it found.
 *
 * @param program name and version of this program
 */
public record Reviewed(
    ThreatModel model, Catalog catalog, Analysis analysis, Register register, String program) {
  public static Reviewed of(ThreatModel model, Catalog catalog, String program) {
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    Register register = Register.of(model, analysis, catalog);
    return new Reviewed(model, catalog, analysis, register, program);
  }

  List<Question> questions() {
    return Questions.of(model.dfd(), catalog, analysis);
  }

  PartNames names() {
    return new PartNames(model.dfd(), catalog);
  }

  StrideMatrix matrix() {
    return StrideMatrix.of(model.dfd(), catalog, analysis);
  }
}
