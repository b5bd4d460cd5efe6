package io.gridstride.cli;

import io.gridstride.analysis.Coverage;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.file.Json;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.review.Register;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The analysis as the stable JSON of {@code gridstride analyze --format json}, which {@code
 * gridstride-analysis.schema.json} describes field by field. Threats are sorted by the ids of rule
 * and subject, so nothing in the text depends on the order of the parts in the model's file.
 *
 * <p>{@code formatVersion} is major.minor: a minor step adds fields, a major step changes some.
 */
final class AnalysisJson {
  static final String FORMAT_VERSION = "1.1";

  private static final Comparator<Register.Entry> BY_ID =
      Comparator.comparing((Register.Entry entry) -> entry.threat().rule())
          .thenComparing(entry -> entry.threat().subject().id());

  private AnalysisJson() {}

  static String text(Analysed analysed) {
    var threats = new ThreatJson(analysed);
    return Json.text(
        new Tree()
            .with("formatVersion", FORMAT_VERSION)
            .with("model", model(analysed))
            .with("packs", analysed.catalog().packs().stream().map(AnalysisJson::pack).toList())
            .with("summary", summary(analysed))
            .with(
                "threats",
                analysed.register().entries().stream().sorted(BY_ID).map(threats::threat).toList())
            .with(
                "findings", analysed.analysis().findings().stream().map(threats::finding).toList())
            .with("coverage", coverage(analysed))
            .with("questions", QuestionsJson.questions(analysed))
            .fields());
  }

  static Object model(Analysed analysed) {
    return new Tree()
        .with("name", analysed.model().info().name())
        .with("sha256", ModelFiles.sha256(analysed.model()))
        .with("unknownTypes", analysed.catalog().unknownTypes(analysed.model().dfd()))
        .fields();
  }

  private static Object pack(PackInfo pack) {
    return new Tree().with("id", pack.id()).with("version", pack.version()).fields();
  }

  /** Which pack has changed something, and why. */
  static Object override(RuleOverride override) {
    return new Tree().with("pack", override.pack()).with("reason", override.reason()).fields();
  }

  private static Object summary(Analysed analysed) {
    var outcomes = new Tree();
    for (Outcome outcome : List.of(Outcome.OPEN, Outcome.MITIGATED, Outcome.UNKNOWN)) {
      outcomes.with(Names.kebab(outcome), analysed.with(outcome).count());
    }
    var severities = new Tree();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      severities.with(
          Names.kebab(severity),
          open(analysed, entry -> entry.threat().inherent().severity() == severity));
    }
    var categories = new Tree();
    for (Stride stride : Stride.values()) {
      categories.with(
          Names.kebab(stride), open(analysed, entry -> entry.rule().stride() == stride));
    }
    return new Tree()
        .with("elements", analysed.model().dfd().elements().size())
        .with("flows", analysed.model().dfd().flows().size())
        .with("boundaries", analysed.model().dfd().boundaries().size())
        .with("outcomes", outcomes.fields())
        .with("openBySeverity", severities.fields())
        .with("openByStride", categories.fields())
        .with("needWork", analysed.work().count())
        .with("questions", analysed.questions().size())
        .with("modelIndex", RiskJson.index(analysed.index()))
        .fields();
  }

  private static long open(Analysed analysed, Predicate<Register.Entry> which) {
    return analysed.with(Outcome.OPEN).filter(which).count();
  }

  /** One entry per rule, sorted by id, also for those that a pack has switched off. */
  private static Object coverage(Analysed analysed) {
    var rules = new TreeMap<String, Object>();
    analysed
        .analysis()
        .coverage()
        .forEach(one -> rules.put(one.rule(), coverage(one, Optional.empty())));
    analysed.catalog().overridden().stream()
        .filter(Rule::isOff)
        .forEach(rule ->
            rules.put(rule.id(), coverage(new Coverage(rule.id(), 0, 0, 0, 0), rule.override())));
    return List.copyOf(rules.values());
  }

  private static Object coverage(Coverage coverage, Optional<RuleOverride> off) {
    return new Tree()
        .with("rule", coverage.rule())
        .with("open", coverage.open())
        .with("mitigated", coverage.mitigated())
        .with("unknown", coverage.unknown())
        .with("notApplicable", coverage.notApplicable())
        .with("off", off.map(AnalysisJson::override))
        .fields();
  }
}
