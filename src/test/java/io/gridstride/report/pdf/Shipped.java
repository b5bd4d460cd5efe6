package io.gridstride.report.pdf;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.ThreatReport;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The models that are shipped, reviewed with the built-in rules. */
final class Shipped {
  static final List<String> NAMES =
      List.of(
          "coursework-flat",
          "coursework-segmented",
          "us-rf-mesh",
          "gb-smets2",
          "german-gateway",
          "dutch-dsmr",
          "cloud-mqtt",
          "multi-utility-wmbus");

  private static final Catalog CATALOG = Packs.builtIn();
  private static final InterMeasure MEASURE = new InterMeasure();
  private static final Reviewed BEFORE = reviewed(model("coursework-flat"));

  private Shipped() {}

  static ThreatModel model(String name) {
    return ((Reading.Read<ThreatModel>) ModelFiles.read(Path.of("models", name + ".gridstride")))
        .value();
  }

  static Reviewed reviewed(ThreatModel model) {
    Analysis analysis = Analyzer.analyze(model.dfd(), CATALOG);
    return new Reviewed(model, CATALOG, analysis, Register.of(model, analysis, CATALOG));
  }

  /** Compared with the flat coursework network. */
  static byte[] pdf(Reviewed reviewed, Brief brief) {
    ReportInfo info = new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16));
    return PdfReport.bytes(
            ThreatReport.of(reviewed, Optional.of(BEFORE), brief, info, MEASURE),
            PrintStyle.of(brief),
            Progress.PATIENT)
        .orElseThrow();
  }

  static byte[] pdf(String name, Profile profile) {
    return pdf(reviewed(model(name)), Brief.of(profile));
  }
}
