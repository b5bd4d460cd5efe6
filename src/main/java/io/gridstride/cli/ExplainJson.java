package io.gridstride.cli;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Reason;
import io.gridstride.analysis.explain.Answers;
import io.gridstride.analysis.explain.Change;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Effect;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.ThreatJson;
import io.gridstride.file.Json;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.review.ChangeWords;
import io.gridstride.review.ConditionWords;
import io.gridstride.review.EffectWords;

/** One explanation as JSON. */
record ExplainJson(Analysed analysed) {
  static String text(Analysed analysed, Finding finding) {
    return Json.text(
        head(analysed)
            .with("finding", new ThreatJson(analysed.reviewed()).finding(finding))
            .fields());
  }

  static String text(Analysed analysed, Explanation explanation) {
    var json = new ExplainJson(analysed);
    Tree tree = head(analysed);
    analysed.register().entries().stream()
        .filter(entry -> explanation.threat().filter(entry.threat()::equals).isPresent())
        .forEach(entry -> tree.with("threat", new ThreatJson(analysed.reviewed()).threat(entry)));
    return Json.text(
        tree.with("id", explanation.id())
            .with("outcome", Names.kebab(explanation.outcome()))
            .with("applies", json.reason(explanation.applies()))
            .with("stopped", explanation.stopped().map(json::reason))
            .with("answers", explanation.answers().stream().map(json::answers).toList())
            .with("closing", explanation.closing().stream().map(json::counterfactual).toList())
            .with("opening", explanation.opening().stream().map(json::counterfactual).toList())
            .fields());
  }

  private static Tree head(Analysed analysed) {
    return new Tree()
        .with("formatVersion", AnalysisJson.FORMAT_VERSION)
        .with("model", AnalysisJson.model(analysed.reviewed()));
  }

  private Object reason(Reason reason) {
    return new Tree()
        .with("condition", reason.condition().text())
        .with("words", new ConditionWords(analysed.names()).of(reason.condition()))
        .with("truth", Names.kebab(reason.truth()))
        .with("facts", reason.facts().stream().map(ThreatJson::fact).toList())
        .with("missing", reason.missing().stream().map(ExplainJson::missing).toList())
        .with("terms", reason.terms().stream().map(this::reason).toList())
        .fields();
  }

  private static Object missing(Missing missing) {
    return new Tree().with("about", missing.about()).with("property", missing.property()).fields();
  }

  private Object answers(Answers answers) {
    return new Tree()
        .with("about", answers.missing().about())
        .with("property", answers.missing().property())
        .with(
            "answers",
            answers.answers().stream()
                .map(answer ->
                    new Tree()
                        .with("answer", new ChangeWords(analysed.names()).answer(answer.change()))
                        .with("change", change(answer.change()))
                        .with("outcome", Names.kebab(answer.outcome()))
                        .fields())
                .toList())
        .fields();
  }

  private Object counterfactual(Counterfactual one) {
    Effect effect = one.effect();
    return new Tree()
        .with("changes", one.changes().stream().map(this::change).toList())
        .with("outcome", Names.kebab(one.outcome()))
        .with("effect", EffectWords.of(effect))
        .with("closes", effect.closes())
        .with("opens", effect.opens())
        .with("settles", effect.settles())
        .with("unsettles", effect.unsettles())
        .with("endsFindings", effect.ends())
        .with("beginsFindings", effect.begins())
        .fields();
  }

  private Object change(Change change) {
    Tree tree = new Tree().with("words", new ChangeWords(analysed.names()).todo(change));
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          tree.with("change", "set-property")
              .with("part", part)
              .with("property", property)
              .with("value", value.text())
              .fields();
      case Change.SetProtocol(var flow, var protocol) ->
          tree.with("change", "set-protocol").with("part", flow).with("value", protocol).fields();
      case Change.SetData(var flow, var kinds) ->
          tree.with("change", "set-data")
              .with("part", flow)
              .with("value", String.join(", ", kinds))
              .fields();
      case Change.SetZoneKind(var zone, var kind) ->
          tree.with("change", "set-zone-kind").with("part", zone).with("value", kind).fields();
      case Change.MoveInto(var element, var zone) ->
          tree.with("change", "move-into").with("part", element).with("value", zone).fields();
      case Change.AddControl(var control, var on) ->
          tree.with("change", "add-control").with("part", on).with("value", control).fields();
      case Change.CarryOut(var use) ->
          tree.with("change", "carry-out-control").with("part", use).fields();
      case Change.RemoveControl(var use) ->
          tree.with("change", "remove-control").with("part", use).fields();
    };
  }
}
