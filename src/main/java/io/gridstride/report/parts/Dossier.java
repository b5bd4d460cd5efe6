package io.gridstride.report.parts;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.model.Dfd;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.PartNames;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import io.gridstride.review.Register;
import io.gridstride.review.Register.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a report is made from.
 *
 * @param before the same system at another time, or another design of it
 * @param measure of the font that diagrams are set in
 * @param watch once it has stopped, nobody reads what is made
 */
record Dossier(
    Reviewed now,
    Optional<Reviewed> before,
    Brief brief,
    ReportInfo info,
    TextMeasure measure,
    Watch watch,
    Explainer explainer,
    List<Question> questions,
    MitigationPlan plan) {
  static Dossier of(
      Reviewed now,
      Optional<Reviewed> before,
      Brief brief,
      ReportInfo info,
      TextMeasure measure,
      Watch watch) {
    Dfd dfd = now.model().dfd();
    return new Dossier(
        now,
        before,
        brief,
        info,
        measure,
        watch,
        new Explainer(Judgements.of(dfd, now.catalog()), now.analysis().findings(), watch),
        Questions.of(dfd, now.catalog(), now.analysis()),
        MitigationPlan.of(dfd, now.catalog(), now.register()));
  }

  ThreatModel model() {
    return now.model();
  }

  Dfd dfd() {
    return now.model().dfd();
  }

  Catalog catalog() {
    return now.catalog();
  }

  Analysis analysis() {
    return now.analysis();
  }

  Register register() {
    return now.register();
  }

  PartNames names() {
    return new PartNames(dfd(), catalog());
  }

  Stream<Entry> entries(Outcome outcome) {
    return register().entries().stream().filter(entry -> entry.threat().outcome() == outcome);
  }

  /** Open and mitigated threats, whose risk is known. */
  List<Threat> decidable() {
    return analysis().threats().stream()
        .filter(threat -> threat.outcome() != Outcome.UNKNOWN)
        .toList();
  }
}
