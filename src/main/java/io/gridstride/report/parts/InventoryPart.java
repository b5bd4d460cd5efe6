package io.gridstride.report.parts;

import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every element and flow with what the model states of it: the diagram in words. */
final class InventoryPart {
  private InventoryPart() {}

  static List<Block> blocks(Dossier dossier) {
    Dfd dfd = dossier.dfd();
    if (dfd.elements().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchor.HEADING.of("elements"), "Elements"));
    blocks.add(
        new Table(
            "Elements with type, zone, fleet count and stated properties",
            List.of(
                new Column("Element", 32),
                new Column("Type", 28),
                new Column("Zone", 24),
                new Column("Units", 14),
                new Column("Stated properties", 76)),
            dfd.elements().values().stream().map(element -> element(dossier, element)).toList()));
    if (!dfd.flows().isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("flows"), "Data flows"));
      blocks.add(
          new Table(
              "Data flows with ends, protocol, data and stated properties",
              List.of(
                  new Column("Flow", 24),
                  new Column("From", 26),
                  new Column("To", 26),
                  new Column("Protocol", 24),
                  new Column("Data", 32),
                  new Column("Stated properties", 42)),
              dfd.flows().values().stream().map(flow -> flow(dossier, flow)).toList()));
    }
    ControlsTable.add(dossier, blocks);
    return blocks;
  }

  private static Row element(Dossier dossier, Element element) {
    PartNames names = dossier.names();
    return Row.of(
        named(element.name(), element.id()),
        Words.of(names.type(element.type())),
        Words.of(element.boundary().map(names::part).orElse("")),
        Words.of(Counted.number(element.count())),
        Words.of(names.properties(element.id(), element.properties())));
  }

  private static Row flow(Dossier dossier, Flow flow) {
    PartNames names = dossier.names();
    return Row.of(
        named(flow.name(), flow.id()),
        Words.of(names.part(flow.source())),
        Words.of(names.part(flow.target())),
        Words.of(flow.protocol().map(names::protocol).orElse("Not stated")),
        Words.of(flow.data().stream().map(names::part).collect(Collectors.joining(", "))),
        Words.of(names.properties(flow.id(), flow.properties())));
  }

  private static Words named(String name, String id) {
    return name.isEmpty() || name.equals(id)
        ? Words.of(id)
        : new Words(List.of(Run.plain(name + " "), Run.muted(id)));
  }
}
