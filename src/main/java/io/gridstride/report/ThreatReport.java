package io.gridstride.report;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PackInfo;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Cover;
import io.gridstride.report.document.Document.Labelled;
import io.gridstride.report.document.Document.Metadata;
import io.gridstride.report.parts.Parts;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of a security review: what was looked at, what threatens it, and what to do. */
public final class ThreatReport {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final Reviewed now;
  private final Optional<Reviewed> before;
  private final Brief brief;
  private final ReportInfo info;

  private ThreatReport(Reviewed now, Optional<Reviewed> before, Brief brief, ReportInfo info) {
    this.now = now;
    this.before = before;
    this.brief = brief;
    this.info = info;
  }

  /**
   * Composes the full report.
   *
   * @param analysis of this very model with this very catalogue
   * @param register of the same
   * @param measure of the font that diagrams are set in
   */
  public static Document of(
      ThreatModel model,
      Catalog catalog,
      Analysis analysis,
      Register register,
      ReportInfo info,
      TextMeasure measure) {
    return of(
        new Reviewed(model, catalog, analysis, register),
        Optional.empty(),
        Brief.of(Profile.FULL),
        info,
        measure);
  }

  /**
   * Composes a report.
   *
   * @param before what to compare with
   * @param measure of the font that diagrams are set in
   */
  public static Document of(
      Reviewed now, Optional<Reviewed> before, Brief brief, ReportInfo info, TextMeasure measure) {
    return of(now, before, brief, info, measure, Watch.PATIENT).orElseThrow();
  }

  /** The same for somebody who may have waited enough: empty once {@code watch} has stopped. */
  public static Optional<Document> of(
      Reviewed now,
      Optional<Reviewed> before,
      Brief asked,
      ReportInfo info,
      TextMeasure measure,
      Watch watch) {
    Brief brief = Parts.worth(asked, now, before);
    ThreatReport report = new ThreatReport(now, before, brief, info);
    return Parts.chapters(now, before, brief, info, measure, watch)
        .map(chapters ->
            new Document(
                report.metadata(),
                brief.has(ReportPart.COVER) ? Optional.of(report.cover()) : Optional.empty(),
                brief.has(ReportPart.CONTENTS),
                chapters));
  }

  private Metadata metadata() {
    ModelInfo about = now.model().info();
    return new Metadata(
        about.name() + ": " + kicker(),
        about.author().isBlank() ? info.program() : about.author(),
        kicker() + " of " + about.name(),
        info.program(),
        info.date(),
        marking());
  }

  private String kicker() {
    String own = brief.template().wording().kicker();
    return own.isBlank() ? brief.profile().kicker() : own;
  }

  private String marking() {
    return Stream.of(
            info.marking(), now.model().info().marking(), brief.template().wording().marking())
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private Cover cover() {
    ModelInfo about = now.model().info();
    List<Labelled> facts = new ArrayList<>();
    add(facts, "Classification", marking());
    add(facts, "Organisation", about.organisation());
    add(facts, "Author", stated(about.author()));
    add(facts, "Version", stated(info.revision().isBlank() ? about.revision() : info.revision()));
    add(facts, "Date", DATE.format(info.date()));
    add(facts, "Compared with", before.map(other -> other.model().info().name()).orElse(""));
    add(facts, "Made with", info.program());
    add(
        facts,
        "Rule packs",
        now.catalog().packs().stream().map(ThreatReport::pack).collect(Collectors.joining(", ")));
    add(facts, "Fingerprint", info.modelHash().replaceAll("(.{16})(?=.)", "$1 "));
    return new Cover(kicker(), about.name(), about.description(), facts);
  }

  /** Who reads the cover sees that it was not forgotten here. */
  private static String stated(String text) {
    return text.isBlank() ? "Not stated" : text;
  }

  private static String pack(PackInfo pack) {
    return pack.name() + " " + pack.version();
  }

  private static void add(List<Labelled> facts, String label, String value) {
    if (!value.isBlank()) {
      facts.add(new Labelled(label, value));
    }
  }
}
