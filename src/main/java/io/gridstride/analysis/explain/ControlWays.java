package io.gridstride.analysis.explain;

import io.gridstride.analysis.explain.Change.AddControl;
import io.gridstride.analysis.explain.Change.CarryOut;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.stream.Stream;

/** Ways to put a control in place that stops a rule's threat, each where such controls are put. */
record ControlWays(Situation situation) {
  List<Way> stopping(Rule rule) {
    return rule.controls().stream()
        .flatMap(id -> situation.catalog().control(id).stream())
        .flatMap(this::ways)
        .distinct()
        .toList();
  }

  private Stream<Way> ways(Control control) {
    List<ControlUse> planned =
        situation.scope().controls().stream()
            .filter(use -> use.control().equals(control.id()) && !use.status().inPlace())
            .toList();
    return planned.isEmpty()
        ? ControlPlaces.of(control, situation.subject(), situation.dfd()).stream()
            .map(on -> Way.of(new AddControl(control.id(), on)))
        : planned.stream().map(use -> Way.of(new CarryOut(use.id())));
  }
}
