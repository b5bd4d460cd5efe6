package io.gridstride.analysis.explain;

import io.gridstride.analysis.explain.Change.AddControl;
import io.gridstride.analysis.explain.Change.CarryOut;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Role;
import io.gridstride.catalog.Rule;
import io.gridstride.model.ControlUse;
import java.util.List;
import java.util.Optional;
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
        ? places(control).map(on -> Way.of(new AddControl(control.id(), on)))
        : planned.stream().map(use -> Way.of(new CarryOut(use.id())));
  }

  private Stream<Optional<String>> places(Control control) {
    return switch (control.at()) {
      case PROCESS -> Stream.of(Optional.empty());
      case FLOW -> Stream.of(Optional.of(situation.subject().id()));
      case DEVICE -> ends().map(situation::id).map(Optional::of);
      case ZONE ->
          ends()
              .map(role ->
                  situation.zones(role).stream()
                      .findFirst()
                      .map(zone -> zone.id())
                      .or(() -> Optional.of(situation.id(role))));
    };
  }

  private Stream<Role> ends() {
    return situation.isFlow() ? Stream.of(Role.SOURCE, Role.TARGET) : Stream.of(Role.ELEMENT);
  }
}
