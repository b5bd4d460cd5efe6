package io.gridstride.export;

import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.risk.ModelIndex;
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
import java.util.stream.Stream;

/**
 * The analysis as the stable JSON of {@code gridstride analyze --format json}, which {@code
 * gridstride-analysis.schema.json} describes field by field. Threats are sorted by the ids of rule
 * and subject, so nothing in the text depends on the order of the parts in the model's file.
 *
 * <p>{@code formatVersion} is major.minor: a minor step adds fields, a major step changes some.
 */
public final class AnalysisJson {
  public static final String FORMAT_VERSION = "1.1";

  private static final Comparator<Register.Entry> BY_ID =
      Comparator.comparing((Register.Entry entry) -> entry.threat().rule())
          .thenComparing(entry -> entry.threat().subject().id());

  private AnalysisJson() {}

  public static String text(Reviewed reviewed) {
    var threats = new ThreatJson(reviewed);
    return Json.text(
        new Tree()
            .with("formatVersion", FORMAT_VERSION)
            .with("model", model(reviewed))
            .with("packs", reviewed.catalog().packs().stream().map(AnalysisJson::pack).toList())
            .with("summary", summary(reviewed))
            .with(
                "threats",
                reviewed.register().entries().stream().sorted(BY_ID).map(threats::threat).toList())
            .with(
                "findings", reviewed.analysis().findings().stream().map(threats::finding).toList())
            .with("coverage", coverage(reviewed))
            .with("questions", QuestionsJson.questions(reviewed))
            .fields());
  }

  /** Which model it is. */
  public static Object model(Reviewed reviewed) {
    return new Tree()
        .with("name", reviewed.model().info().name())
        .with("sha256", ModelFiles.sha256(reviewed.model()))
        .with("unknownTypes", reviewed.catalog().unknownTypes(reviewed.model().dfd()))
        .fields();
  }

  private static Object pack(PackInfo pack) {
    return new Tree().with("id", pack.id()).with("version", pack.version()).fields();
  }

  /** Which pack has changed something, and why. */
  static Object override(RuleOverride override) {
    return new Tree().with("pack", override.pack()).with("reason", override.reason()).fields();
  }

  private static Object summary(Reviewed reviewed) {
    var outcomes = new Tree();
    for (Outcome outcome : List.of(Outcome.OPEN, Outcome.MITIGATED, Outcome.UNKNOWN)) {
      outcomes.with(Names.kebab(outcome), with(reviewed, outcome).count());
    }
    var severities = new Tree();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      severities.with(
          Names.kebab(severity),
          open(reviewed, entry -> entry.threat().inherent().severity() == severity));
    }
    var categories = new Tree();
    for (Stride stride : Stride.values()) {
      categories.with(
          Names.kebab(stride), open(reviewed, entry -> entry.rule().stride() == stride));
    }
    return new Tree()
        .with("elements", reviewed.model().dfd().elements().size())
        .with("flows", reviewed.model().dfd().flows().size())
        .with("boundaries", reviewed.model().dfd().boundaries().size())
        .with("outcomes", outcomes.fields())
        .with("openBySeverity", severities.fields())
        .with("openByStride", categories.fields())
        .with(
            "needWork",
            reviewed.register().entries().stream().filter(Register.Entry::needsWork).count())
        .with("questions", reviewed.questions().size())
        .with("modelIndex", RiskJson.index(ModelIndex.of(reviewed.analysis().threats())))
        .fields();
  }

  private static Stream<Register.Entry> with(Reviewed reviewed, Outcome outcome) {
    return reviewed.register().entries().stream()
        .filter(entry -> entry.threat().outcome() == outcome);
  }

  private static long open(Reviewed reviewed, Predicate<Register.Entry> which) {
    return with(reviewed, Outcome.OPEN).filter(which).count();
  }

  /** One entry per rule, sorted by id, also for those that a pack has switched off. */
  private static Object coverage(Reviewed reviewed) {
    var rules = new TreeMap<String, Object>();
    reviewed
        .analysis()
        .coverage()
        .forEach(one -> rules.put(one.rule(), coverage(one, Optional.empty())));
    reviewed.catalog().overridden().stream()
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
