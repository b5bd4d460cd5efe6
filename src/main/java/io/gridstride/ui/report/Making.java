package io.gridstride.ui.report;

import io.gridstride.analysis.findings.Watch;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Problem;
import io.gridstride.file.Reading;
import io.gridstride.file.ReportTemplates;
import io.gridstride.file.Version;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.ThreatReport;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Bytes;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.report.pdf.PdfPages;
import io.gridstride.report.pdf.PdfReport;
import io.gridstride.report.pdf.PrintStyle;
import io.gridstride.report.pdf.Progress;
import io.gridstride.report.pdf.TemplateCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes one report, reading the files that the wish names afresh. */
final class Making {
  private Making() {}

  static Outcome of(Order order, Progress progress) {
    Wish wish = order.wish();
    if (wish.profile() == Profile.DELTA && wish.before().isEmpty()) {
      return new Outcome.Refused(
          "This report compares two models: choose the other one under Compare with.");
    }
    return switch (template(wish.template())) {
      case Reading.Refused<ReportTemplate>(List<Problem> problems) -> refused(problems);
      case Reading.Read<ReportTemplate>(ReportTemplate style, List<Problem> _) ->
          switch (earlier(wish.before())) {
            case Reading.Refused<Optional<ThreatModel>>(List<Problem> problems) ->
                refused(problems);
            case Reading.Read<Optional<ThreatModel>>(
                    Optional<ThreatModel> before,
                    List<Problem> _) ->
                set(order, style, before, progress);
          };
    };
  }

  private static Outcome refused(List<Problem> problems) {
    return new Outcome.Refused(problems.getFirst().text());
  }

  private static Reading<ReportTemplate> template(Optional<Path> chosen) {
    if (chosen.isEmpty()) {
      return new Reading.Read<>(ReportTemplate.NONE, List.of());
    }
    Reading<ReportTemplate> reading = ReportTemplates.read(chosen.get());
    Optional<String> fault =
        reading instanceof Reading.Read<ReportTemplate> read
            ? TemplateCheck.fault(read.value())
            : Optional.empty();
    return fault.isEmpty()
        ? reading
        : new Reading.Refused<>(List.of(new Problem(chosen.get().toString(), "", fault.get())));
  }

  private static Reading<Optional<ThreatModel>> earlier(Optional<Path> file) {
    if (file.isEmpty()) {
      return new Reading.Read<>(Optional.empty(), List.of());
    }
    return switch (ModelFiles.read(file.get())) {
      case Reading.Read<ThreatModel>(ThreatModel model, List<Problem> warnings) ->
          new Reading.Read<>(Optional.of(model), warnings);
      case Reading.Refused<ThreatModel>(List<Problem> problems) -> new Reading.Refused<>(problems);
    };
  }

  private static Outcome set(
      Order order, ReportTemplate style, Optional<ThreatModel> before, Progress progress) {
    Wish wish = order.wish();
    Brief brief = Brief.of(wish.profile(), style, wish.paper(), wish.with(), wish.without());
    var info =
        new ReportInfo(
            wish.date(),
            "GridStride " + Version.text(),
            ModelFiles.sha256(order.model()),
            wish.revision(),
            wish.marking());
    Watch watch = new Waiting(progress);
    Optional<Reviewed> then = before.flatMap(model -> Reviewed.of(model, order.catalog(), watch));
    return Reviewed.of(order.model(), order.catalog(), watch)
        .filter(_ -> !watch.stopped())
        .flatMap(now -> ThreatReport.of(now, then, brief, info, new InterMeasure(), watch))
        .flatMap(document -> PdfReport.bytes(document, PrintStyle.of(brief), progress))
        .<Outcome>map(pdf -> new Outcome.Made(brief, new Bytes(pdf), PdfPages.of(pdf)))
        .orElseGet(Outcome.Abandoned::new);
  }

  /** Who waits for pages also waits for what comes before them. */
  private record Waiting(Progress progress) implements Watch {
    @Override
    public void next(int done, int of, String title) {}

    @Override
    public boolean stopped() {
      return !progress.goOn(0, 1, 0);
    }
  }
}
