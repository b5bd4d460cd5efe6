package io.gridstride.report.parts;

import io.gridstride.catalog.Stride;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Part;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.StridePerElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the symbols of a data-flow diagram stand for, and what the method asks of each. */
record SymbolPrimer(Dossier dossier) {
  private static final int NAMED = 3;

  /** Flows say their ends as well. */
  private static final int FLOWS_NAMED = 1;

  void add(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    for (ElementKind kind : ElementKind.values()) {
      List<Element> elements =
          dossier.dfd().elements().values().stream()
              .filter(element -> element.kind() == kind)
              .toList();
      if (!elements.isEmpty()) {
        rows.add(row(title(kind), meaning(kind), letters(Optional.of(kind)), elements, NAMED));
      }
    }
    if (!dossier.dfd().flows().isEmpty()) {
      rows.add(
          row(
              "Data flow",
              "Data on their way from one element to another",
              letters(Optional.empty()),
              dossier.dfd().flows().values(),
              FLOWS_NAMED));
    }
    if (!dossier.dfd().boundaries().isEmpty()) {
      rows.add(
          row(
              "Zone, or trust boundary",
              "A line around what trusts each other",
              "None; rules ask more of flows that cross it",
              dossier.dfd().boundaries().values(),
              NAMED));
    }
    if (!rows.isEmpty()) {
      blocks.add(
          new Heading(Anchor.HEADING.of("symbols"), "Symbols and the letters asked of them"));
      blocks.add(
          Paragraph.of(
              "A data-flow diagram has few symbols, and STRIDE per element asks the same letters of"
                  + " each element with the same symbol. The rules look further, at protocols, keys,"
                  + " zones and data, and may ask more."));
      blocks.add(
          new Table(
              "Symbols of the diagram, what they stand for, which letters are asked and examples",
              List.of(
                  new Column("Symbol", 34),
                  new Column("Stands for", 52),
                  new Column("Letters asked", 32),
                  new Column("In this model", 56)),
              rows));
    }
  }

  private Row row(
      String title,
      String meaning,
      String letters,
      Collection<? extends Part> examples,
      int named) {
    List<String> names = examples.stream().map(part -> dossier.names().part(part.id())).toList();
    return Row.of(
        new Words(List.of(Run.strong(title))),
        Words.of(meaning),
        Words.of(letters),
        Words.of(Counted.number(names.size()) + ": " + Counted.some(names, named)));
  }

  private static String title(ElementKind kind) {
    return switch (kind) {
      case EXTERNAL_ENTITY -> "Person or outside system";
      case PROCESS -> "Process";
      case DEVICE -> "Device";
      case DATA_STORE -> "Data store";
      case MEDIUM -> "Shared medium";
    };
  }

  private static String meaning(ElementKind kind) {
    return switch (kind) {
      case EXTERNAL_ENTITY -> "Acts on its own, outside our control";
      case PROCESS -> "Software that handles data";
      case DEVICE -> "A process in equipment that stands in the field";
      case DATA_STORE -> "Data at rest";
      case MEDIUM -> "A line or radio channel that every attached device can hear";
    };
  }

  private static String letters(Optional<ElementKind> kind) {
    StridePerElement symbol = StridePerElement.of(kind);
    List<Stride> asked = Arrays.stream(Stride.values()).filter(symbol::asks).toList();
    return asked.size() == Stride.values().length
        ? "All six"
        : asked.stream().map(Stride::letter).map(String::valueOf).collect(Collectors.joining(", "));
  }
}
