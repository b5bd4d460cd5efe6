package io.gridstride.cli;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Judged;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.analysis.levels.Proposal;
import io.gridstride.catalog.Requirement;
import io.gridstride.export.AnalysisJson;
import io.gridstride.export.ThreatJson;
import io.gridstride.file.Json;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import java.util.List;
import java.util.Optional;

/**
 * The security levels of a model as the stable JSON that {@code gridstride-levels.schema.json}
 * describes field by field.
 */
record LevelsJson(Analysed analysed) {
  private static final String FORMAT_VERSION = "1.1";

  String text() {
    Levels levels = analysed.levels();
    return Json.text(
        new Tree()
            .with("formatVersion", FORMAT_VERSION)
            .with("model", AnalysisJson.model(analysed.reviewed()))
            .with("zones", levels.zones().stream().map(this::place).toList())
            .with("conduits", levels.conduits().stream().map(this::place).toList())
            .with("byHand", requirements(levels.byHand()))
            .fields());
  }

  private Object place(Assessment place) {
    return new Tree()
        .with("zones", place.zones().stream().map(this::zone).toList())
        .with("members", place.members())
        .with("gap", place.gap())
        .with("unstated", place.unstated())
        .with("worstRisk", place.worstRisk())
        .with("shortfall", place.shortfall())
        .with("possibleShortfall", place.possibleShortfall())
        .with("foundations", place.foundations().stream().map(this::level).toList())
        .with("proposal", proposal(place.proposal()))
        .fields();
  }

  private Object zone(String id) {
    return new Tree().with("id", id).with("name", analysed.names().zone(id)).fields();
  }

  private Object level(FoundationLevel level) {
    return new Tree()
        .with("foundation", Names.kebab(level.foundation()))
        .with("title", level.foundation().title())
        .with("target", level.target())
        .with("proven", level.proven())
        .with("possible", level.possible())
        .with("gap", level.gap())
        .with("unstated", level.unstated())
        .with("open", level.open().stream().map(this::judged).toList())
        .fields();
  }

  private Object judged(Judged judged) {
    Requirement requirement = judged.requirement();
    return new Tree()
        .with("requirement", requirement.id())
        .with("title", requirement.title())
        .with("level", requirement.level())
        .with("otherLevel", requirement.otherLevel())
        .with("state", Names.kebab(judged.state()))
        .with("members", judged.members())
        .with("facts", judged.facts().stream().map(ThreatJson::fact).toList())
        .with(
            "missing",
            judged.missing().stream().map(new ThreatJson(analysed.reviewed())::missing).toList())
        .with("planned", judged.planned())
        .fields();
  }

  private Object proposal(Proposal proposal) {
    return new Tree()
        .with("cost", proposal.cost())
        .with("controls", proposal.steps().stream().map(this::step).toList())
        .with("left", proposal.left())
        .fields();
  }

  private Object step(Proposal.Step step) {
    return new Tree()
        .with("control", step.control())
        .with(
            "title",
            analysed.catalog().control(step.control()).map(control -> control.title()).orElse(""))
        .with("cost", step.cost())
        .with("closes", step.closes())
        .fields();
  }

  private List<?> requirements(List<String> ids) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(analysed.catalog().requirements().get(id)).stream())
        .map(one -> new Tree().with("requirement", one.id()).with("title", one.title()).fields())
        .toList();
  }
}
