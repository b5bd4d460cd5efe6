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
import java.util.stream.Stream;

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

  private static final List<Profile> SHORT =
      List.of(Profile.EXECUTIVE, Profile.PLAN, Profile.DELTA);

  /** A report on a model. */
  record Report(String model, Profile profile) {}

  private static final Catalog CATALOG = Packs.builtIn();
  private static final InterMeasure MEASURE = new InterMeasure();
  private static final Reviewed BEFORE = reviewed(model("coursework-flat"));

  private Shipped() {}

  /**
   * Every short report; of the long ones, at several seconds each, one per profile, or all with
   * {@code -Dreports.all=true}.
   */
  static Stream<Report> reports() {
    boolean all = Boolean.getBoolean("reports.all");
    return NAMES.stream()
        .flatMap(name -> Stream.of(Profile.values()).map(profile -> new Report(name, profile)))
        .filter(report ->
            all
                || SHORT.contains(report.profile())
                || report
                    .model()
                    .equals(
                        report.profile() == Profile.FULL ? "coursework-segmented" : "gb-smets2"));
  }

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
    return pdf(reviewed, Optional.of(BEFORE), brief);
  }

  /** Compared with nothing. */
  static byte[] alone(Reviewed reviewed, Brief brief) {
    return pdf(reviewed, Optional.empty(), brief);
  }

  private static byte[] pdf(Reviewed reviewed, Optional<Reviewed> before, Brief brief) {
    ReportInfo info = new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16));
    return PdfReport.bytes(
            ThreatReport.of(reviewed, before, brief, info, MEASURE),
            PrintStyle.of(brief),
            Progress.PATIENT)
        .orElseThrow();
  }

  static byte[] pdf(String name, Profile profile) {
    return pdf(reviewed(model(name)), Brief.of(profile));
  }
}
