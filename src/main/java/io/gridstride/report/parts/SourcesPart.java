package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Reference;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The published sources that cards cite. */
final class SourcesPart {
  private SourcesPart() {}

  static List<Block> blocks(Dossier dossier) {
    SequencedMap<String, List<Row>> byPublisher = new LinkedHashMap<>();
    cited(dossier)
        .distinct()
        .flatMap(id -> dossier.catalog().reference(id).stream())
        .sorted(
            Comparator.comparing(Reference::scheme)
                .thenComparing(Reference::id, NaturalOrder.OF_IDS))
        .forEach(reference ->
            byPublisher
                .computeIfAbsent(reference.scheme(), publisher -> new ArrayList<>())
                .add(row(reference)));
    if (byPublisher.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "The catalogues and standards that the cards refer to, with the address of each entry"
                + " where there is one."));
    byPublisher.forEach((publisher, rows) -> {
      blocks.add(new Paragraph(List.of(Run.strong(publisher))));
      blocks.add(
          new Table(
              publisher + ": title and address",
              List.of(new Column("Id", 30), new Column("Title", 62), new Column("Address", 82)),
              rows));
    });
    return blocks;
  }

  private static Stream<String> cited(Dossier dossier) {
    Stream<String> threats =
        dossier.register().entries().stream().flatMap(entry -> entry.rule().references().stream());
    Stream<String> findings =
        dossier.analysis().findings().stream()
            .map(Finding::type)
            .flatMap(type -> dossier.catalog().finding(type).stream())
            .flatMap(type -> type.references().stream());
    return Stream.concat(threats, findings);
  }

  private static Row row(Reference reference) {
    return new Row(
        List.of(Anchors.reference(reference.id())),
        List.of(Words.of(reference.id()), Words.of(reference.title()), Words.of(reference.url())));
  }
}
