package io.gridstride.report;

import io.gridstride.analysis.Analysis;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PackInfo;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.Document.Chapter;
import io.gridstride.report.Document.Cover;
import io.gridstride.report.Document.Labelled;
import io.gridstride.report.Document.Metadata;
import io.gridstride.review.Register;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of a security review: what was looked at, what threatens it, and what to do. */
public final class ThreatReport {
  private static final String KICKER = "STRIDE threat model report";
  private static final int COVER_DIGITS = 16;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private ThreatReport() {}

  /**
   * Composes the report.
   *
   * @param analysis of this very model with this very catalogue
   * @param register of the same
   * @param measure of the font that the report is set in
   */
  public static Document of(
      ThreatModel model,
      Catalog catalog,
      Analysis analysis,
      Register register,
      ReportInfo info,
      TextMeasure measure) {
    Dossier dossier = new Dossier(model, catalog, analysis, register, info);
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(new SummaryChapter(dossier).chapter());
    new SystemChapter(dossier, measure).chapter().ifPresent(chapters::add);
    FindingsChapter.of(dossier).ifPresent(chapters::add);
    RegisterChapter.of(dossier).ifPresent(chapters::add);
    OpenThreatsChapter.of(dossier).ifPresent(chapters::add);
    QuestionsChapter.of(dossier).ifPresent(chapters::add);
    MitigatedChapter.of(dossier).ifPresent(chapters::add);
    ControlsChapter.of(dossier).ifPresent(chapters::add);
    PartsChapter.of(dossier).ifPresent(chapters::add);
    chapters.add(RulesChapter.of(dossier));
    SourcesChapter.of(dossier).ifPresent(chapters::add);
    return new Document(metadata(dossier), cover(dossier), chapters);
  }

  private static Metadata metadata(Dossier dossier) {
    ModelInfo about = dossier.model().info();
    return new Metadata(
        about.name() + ": " + KICKER,
        about.author().isBlank() ? dossier.info().program() : about.author(),
        KICKER + " of " + about.name(),
        dossier.info().program(),
        dossier.info().date());
  }

  private static Cover cover(Dossier dossier) {
    ModelInfo about = dossier.model().info();
    List<Labelled> facts = new ArrayList<>();
    add(facts, "Organisation", about.organisation());
    add(facts, "Author", about.author());
    add(facts, "Date", DATE.format(dossier.info().date()));
    add(facts, "Made with", dossier.info().program());
    add(
        facts,
        "Rule packs",
        Counted.list(dossier.catalog().packs().stream().map(ThreatReport::pack).toList()));
    add(facts, "Fingerprint", shortened(dossier.info().modelHash()));
    return new Cover(KICKER, about.name(), about.description(), facts);
  }

  /** Enough to tell models apart; the whole stands with how the report was made. */
  private static String shortened(String hash) {
    return hash.length() <= COVER_DIGITS ? hash : hash.substring(0, COVER_DIGITS) + "\u2026";
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
