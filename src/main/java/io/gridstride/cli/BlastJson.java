package io.gridstride.cli;

import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.analysis.risk.Supply;
import io.gridstride.file.Json;
import io.gridstride.file.Tree;
import io.gridstride.model.ThreatModel;

/** The blast radius of an element for a program. */
final class BlastJson {
  private BlastJson() {}

  static String text(ThreatModel model, BlastRadius radius) {
    Tree key =
        new Tree()
            .with("group", radius.keyGroup())
            .with("sharers", radius.keySharers())
            .with("units", radius.keyUnits());
    return Json.text(
        PathsJson.head(model)
            .with("element", radius.element())
            .with("rings", radius.rings())
            .with("reachedUnits", radius.reached())
            .with("reachedMeters", radius.metersReached())
            .with("key", key.fields())
            .with("cutOff", radius.cutOff())
            .with("cutOffMeters", radius.metersCutOff())
            .with("supply", supply(radius.supply()))
            .fields());
  }

  private static Object supply(Supply supply) {
    return new Tree()
        .with("units", supply.units())
        .with("megawatts", supply.megawatts())
        .with("unstatedUnits", supply.unstatedUnits())
        .with("unstatedMegawatts", supply.unstatedMegawatts())
        .fields();
  }
}
