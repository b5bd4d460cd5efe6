package io.gridstride.ui.session;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import io.gridstride.review.Register;
import io.gridstride.review.StrideMatrix;
import io.gridstride.review.Weights;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a model.
 *
 * @param model the very model it was found in
 * @param catalog the very knowledge it was found by
 * @param judgements what the rules say; empty before anything was analysed
 * @param analysis the threats with the newest findings there are
 * @param surveyed whether the findings are those of this model and not of an earlier one
 */
public record Results(
    ThreatModel model,
    Catalog catalog,
    Optional<Judgements> judgements,
    Analysis analysis,
    Register register,
    List<Question> questions,
    Weights weights,
    StrideMatrix matrix,
    boolean surveyed) {
  public Results {
    questions = List.copyOf(questions);
  }

  /** Before anything was analysed. */
  static Results none(Catalog catalog) {
    return new Results(
        ThreatModel.empty(""),
        catalog,
        Optional.empty(),
        Analysis.NONE,
        new Register(List.of(), List.of()),
        List.of(),
        Weights.NONE,
        new StrideMatrix(List.of()),
        true);
  }

  /** All but the findings. */
  static Results of(ThreatModel model, Catalog catalog, Judgements judgements) {
    var analysis = new Analysis(judgements.threats(), List.of(), judgements.coverage());
    return new Results(
        model,
        catalog,
        Optional.of(judgements),
        analysis,
        Register.of(model, analysis, catalog),
        Questions.of(model.dfd(), catalog, analysis),
        Weights.of(analysis),
        StrideMatrix.of(model.dfd(), catalog, analysis),
        false);
  }

  Results withFindings(List<Finding> findings, boolean nowSurveyed) {
    return new Results(
        model,
        catalog,
        judgements,
        new Analysis(analysis.threats(), findings, analysis.coverage()),
        register,
        questions,
        weights,
        matrix,
        nowSurveyed);
  }

  /** Whether both rest on the very same judgements. */
  boolean sameJudgements(Results other) {
    return judgements.isPresent()
        && other.judgements.isPresent()
        && Snapshots.same(judgements.get(), other.judgements.get());
  }

  /** Explains these results; empty before anything was analysed. */
  public Optional<Explainer> explainer() {
    return judgements.map(known -> new Explainer(known, analysis.findings()));
  }

  /** The threat of this id, if there is one. */
  Optional<Register.Entry> chosen(Optional<String> id) {
    return register.entries().stream()
        .filter(entry -> id.equals(Optional.of(entry.threat().id())))
        .findFirst();
  }

  /** The threats on one part, worst first. */
  public List<Register.Entry> on(String part) {
    return register.entries().stream()
        .filter(entry -> entry.threat().subject().id().equals(part))
        .toList();
  }

  /** The part a threat or finding is about, or empty when it is no longer raised. */
  public Optional<Subject> subject(String threatOrFinding) {
    return analysis.threats().stream()
        .filter(threat -> threat.id().equals(threatOrFinding))
        .map(threat -> threat.subject())
        .findFirst()
        .or(() ->
            analysis.findings().stream()
                .filter(finding -> finding.id().equals(threatOrFinding))
                .map(finding -> finding.subject())
                .findFirst());
  }
}
