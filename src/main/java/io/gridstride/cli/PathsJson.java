package io.gridstride.cli;

import io.gridstride.analysis.paths.Advice;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.ChokePoint;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Entry;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.Step;
import io.gridstride.analysis.paths.Stop;
import io.gridstride.catalog.Control;
import io.gridstride.export.ThreatJson;
import io.gridstride.file.Json;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import io.gridstride.model.ThreatModel;

/** Attack paths for a program; every number with what it rests on. */
final class PathsJson {
  private static final String FORMAT_VERSION = "1.0";

  private PathsJson() {}

  static String text(ThreatModel model, AttackPaths paths) {
    return Json.text(
        head(model)
            .with("entries", paths.entries().stream().map(PathsJson::entry).toList())
            .with("jewels", paths.jewels().stream().map(PathsJson::jewel).toList())
            .with("paths", paths.paths().stream().map(PathsJson::path).toList())
            .with("pairsLeftOut", paths.pairsLeftOut())
            .with("jewelsLeftOut", paths.jewelsLeftOut())
            .with("chokePoints", paths.chokePoints().stream().map(PathsJson::point).toList())
            .with("advice", paths.advice().stream().map(PathsJson::advice).toList())
            .with("cut", cut(paths.cut()))
            .fields());
  }

  /** The fields with which every result about a model begins. */
  static Tree head(ThreatModel model) {
    return new Tree()
        .with("formatVersion", FORMAT_VERSION)
        .with(
            "model",
            new Tree()
                .with("name", model.info().name())
                .with("sha256", ModelFiles.sha256(model))
                .fields());
  }

  private static Object entry(Entry entry) {
    return new Tree()
        .with("element", entry.element())
        .with("probability", entry.probability())
        .with("factors", entry.factors().stream().map(PathsJson::factor).toList())
        .with("closedBy", entry.closedBy().map(ThreatJson::fact))
        .with("stops", entry.stops().stream().map(PathsJson::stop).toList())
        .fields();
  }

  private static Object jewel(Jewel jewel) {
    return new Tree()
        .with("element", jewel.element())
        .with("goal", Names.kebab(jewel.goal()))
        .with("units", jewel.units())
        .with("assumed", jewel.assumed())
        .fields();
  }

  private static Object path(AttackPath path) {
    return new Tree()
        .with("entry", path.entry().element())
        .with("jewel", path.jewel().element())
        .with("goal", Names.kebab(path.jewel().goal()))
        .with("probability", path.probability())
        .with("open", path.open())
        .with("elements", path.elements())
        .with("flows", path.flows())
        .with("steps", path.steps().stream().map(PathsJson::step).toList())
        .fields();
  }

  private static Object step(Step step) {
    return new Tree()
        .with("sort", Names.kebab(step.sort()))
        .with("from", step.from())
        .with("to", step.to())
        .with("flow", step.flow())
        .with("probability", step.probability())
        .with("factors", step.factors().stream().map(PathsJson::factor).toList())
        .with("closedBy", step.closedBy().map(ThreatJson::fact))
        .with("stops", step.stops().stream().map(PathsJson::stop).toList())
        .fields();
  }

  private static Object factor(Factor factor) {
    return new Tree()
        .with("reason", factor.reason())
        .with("value", factor.value())
        .with("assumed", factor.assumed())
        .with("facts", factor.facts().stream().map(ThreatJson::fact).toList())
        .fields();
  }

  private static Object stop(Stop stop) {
    return new Tree().with("control", stop.control().id()).with("on", stop.on()).fields();
  }

  private static Object point(ChokePoint point) {
    return new Tree()
        .with("element", point.element())
        .with("paths", point.paths())
        .with("share", point.share())
        .fields();
  }

  private static Object advice(Advice advice) {
    return new Tree()
        .with("jewel", advice.jewel().element())
        .with("control", advice.stop().control().id())
        .with("on", advice.stop().on())
        .with("before", advice.before())
        .with("after", advice.after())
        .fields();
  }

  private static Object cut(Cut cut) {
    return new Tree()
        .with(
            "measures",
            cut.measures().stream()
                .map(measure ->
                    new Tree()
                        .with("on", measure.on())
                        .with("controls", measure.controls().stream().map(Control::id).toList())
                        .with("flows", measure.flows())
                        .fields())
                .toList())
        .with("unstoppable", cut.unstoppable().stream().map(PathsJson::step).toList())
        .fields();
  }
}
