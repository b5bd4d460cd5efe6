package io.gridstride.cli;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.export.Reviewed;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Version;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.ThreatReport;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.pdf.PdfReport;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.PartNames;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import io.gridstride.review.Register;
import io.gridstride.review.StrideMatrix;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A model with all that follows from it. */
record Analysed(ThreatModel model, Catalog catalog, Analysis analysis, Register register) {
  static Analysed of(ThreatModel model, Catalog catalog) {
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    return new Analysed(model, catalog, analysis, Register.of(model, analysis, catalog));
  }

  /** The review as a PDF. */
  byte[] report(LocalDate today) {
    var info = new ReportInfo(today, "GridStride " + Version.text(), ModelFiles.sha256(model));
    return PdfReport.bytes(
        ThreatReport.of(model, catalog, analysis, register, info, new InterMeasure()));
  }

  Stream<Register.Entry> with(Outcome outcome) {
    return register.entries().stream().filter(entry -> entry.threat().outcome() == outcome);
  }

  /** Open threats that nobody has closed by a decision. */
  Stream<Register.Entry> work() {
    return register.entries().stream().filter(Register.Entry::needsWork);
  }

  /** Whether work is left on a threat of this severity or a worse one. */
  boolean hasWorkFrom(Severity least) {
    return work().anyMatch(entry -> entry.threat().inherent().severity().compareTo(least) >= 0);
  }

  /** The same for other programs. */
  Reviewed reviewed() {
    return new Reviewed(model, catalog, analysis, register, "GridStride " + Version.text());
  }

  /** What to ask the people who know, the most telling first. */
  List<Question> questions() {
    return Questions.of(model.dfd(), catalog, analysis);
  }

  /** How zones and conduits stand to their IEC 62443 targets. */
  Levels levels() {
    return Levels.of(model.dfd(), catalog, analysis.threats());
  }

  ModelIndex index() {
    return ModelIndex.of(analysis.threats());
  }

  StrideMatrix matrix() {
    return StrideMatrix.of(model.dfd(), catalog, analysis);
  }

  MatrixReasons matrixReasons() {
    return new MatrixReasons(explainer(), names());
  }

  Explainer explainer() {
    return new Explainer(Judgements.of(model.dfd(), catalog), analysis.findings());
  }

  /** What parts of the model and entries of the catalogue are called. */
  PartNames names() {
    return new PartNames(model.dfd(), catalog);
  }

  List<Control> controls(List<String> ids) {
    return ids.stream().map(catalog.controls()::get).filter(Objects::nonNull).toList();
  }
}
