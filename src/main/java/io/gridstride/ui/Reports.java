package io.gridstride.ui;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Saving;
import io.gridstride.file.WholeFile;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.ThreatReport;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.pdf.PdfReport;
import io.gridstride.review.Register;
import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.dialogs.ProblemDialog;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Writes the report of the model on the desk, in the background. */
final class Reports {
  private final Executor background =
      task -> Thread.ofPlatform().daemon().name("report").start(task);
  private final Session session;
  private final Documents documents;
  private final Consumer<String> tell;

  /**
   * @param tell shows a sentence to the person without asking for an answer
   */
  Reports(Session session, Documents documents, Consumer<String> tell) {
    this.session = session;
    this.documents = documents;
    this.tell = tell;
  }

  /** Asks where to put the report, and writes it. */
  void export() {
    ThreatModel model = session.now().model();
    Catalog catalog = session.catalog();
    Choosers.savePdf(documents.owner(), documents.theme(), documents.near(), model.info().name())
        .ifPresent(file -> {
          tell.accept("Writing the report\u2026");
          background.execute(() -> write(model, catalog, file));
        });
  }

  private void write(ThreatModel model, Catalog catalog, Path file) {
    Saving saving = WholeFile.write(file, bytes(model, catalog));
    Platform.runLater(() -> told(saving, file));
  }

  private static byte[] bytes(ThreatModel model, Catalog catalog) {
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    var info =
        new ReportInfo(
            LocalDate.now(ZoneId.systemDefault()), Program.NAME, ModelFiles.sha256(model));
    return PdfReport.bytes(
        ThreatReport.of(
            model,
            catalog,
            analysis,
            Register.of(model, analysis, catalog),
            info,
            new InterMeasure()));
  }

  private void told(Saving saving, Path file) {
    switch (saving) {
      case Saving.Saved() -> tell.accept("The report is in " + file);
      case Saving.NotSaved(Problem problem) -> {
        tell.accept("");
        ProblemDialog.show(
            documents.owner(), documents.theme(), "The report was not written.", List.of(problem));
      }
    }
  }
}
