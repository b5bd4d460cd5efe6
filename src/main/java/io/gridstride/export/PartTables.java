package io.gridstride.export;

import io.gridstride.catalog.Control;
import io.gridstride.file.Names;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the model consists of. */
record PartTables(Reviewed reviewed) {
  Table controls() {
    return new Table(
        "controls",
        List.of("id", "control", "title", "on id", "on name", "status", "effort", "how", "notes"),
        reviewed.model().dfd().controls().values().stream().map(this::control).toList());
  }

  private List<Cell> control(ControlUse use) {
    Optional<Control> control =
        Optional.ofNullable(reviewed.catalog().controls().get(use.control()));
    return List.of(
        Cell.of(use.id()),
        Cell.of(use.control()),
        Cell.of(control.map(Control::title)),
        Cell.of(use.on()),
        Cell.of(use.on().map(reviewed.names()::part).orElse("The model as a whole")),
        Cell.of(Names.kebab(use.status())),
        Cell.of(control.map(known -> Names.kebab(known.effort()))),
        Cell.of(control.map(Control::how)),
        Cell.of(use.notes()));
  }

  Table elements() {
    return new Table(
        "elements",
        List.of(
            "id",
            "name",
            "type",
            "type name",
            "kind",
            "zone id",
            "zone name",
            "fleet count",
            "properties",
            "notes"),
        reviewed.model().dfd().elements().values().stream().map(this::element).toList());
  }

  private List<Cell> element(Element element) {
    return List.of(
        Cell.of(element.id()),
        Cell.of(element.name()),
        Cell.of(element.type()),
        Cell.of(reviewed.names().type(element.type())),
        Cell.of(Names.kebab(element.kind())),
        Cell.of(element.boundary()),
        Cell.of(element.boundary().map(reviewed.names()::part)),
        Cell.of(element.count()),
        Cell.of(reviewed.names().properties(element.id(), element.properties())),
        Cell.of(element.notes()));
  }

  Table flows() {
    return new Table(
        "flows",
        List.of(
            "id",
            "name",
            "source id",
            "source name",
            "target id",
            "target name",
            "protocol",
            "protocol name",
            "data",
            "properties",
            "notes"),
        reviewed.model().dfd().flows().values().stream().map(this::flow).toList());
  }

  private List<Cell> flow(Flow flow) {
    return List.of(
        Cell.of(flow.id()),
        Cell.of(flow.name()),
        Cell.of(flow.source()),
        Cell.of(reviewed.names().part(flow.source())),
        Cell.of(flow.target()),
        Cell.of(reviewed.names().part(flow.target())),
        Cell.of(flow.protocol()),
        Cell.of(flow.protocol().map(reviewed.names()::protocol)),
        Cell.of(flow.data().stream().map(reviewed.names()::part).collect(Collectors.joining("; "))),
        Cell.of(reviewed.names().properties(flow.id(), flow.properties())),
        Cell.of(flow.notes()));
  }
}
