package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Reference;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Entry;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published sources that cards cite. */
final class SourcesPart {
  private SourcesPart() {}

  static List<Block> blocks(Dossier dossier) {
    SequencedMap<String, List<Reference>> byPublisher =
        cited(dossier)
            .distinct()
            .flatMap(id -> dossier.catalog().reference(id).stream())
            .sorted(
                Comparator.comparing(Reference::scheme)
                    .thenComparing(Reference::id, NaturalOrder.OF_IDS))
            .collect(
                Collectors.groupingBy(Reference::scheme, LinkedHashMap::new, Collectors.toList()));
    if (byPublisher.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "The catalogues and standards that the cards refer to, with the address of each entry"
                + " where there is one."));
    byPublisher.forEach((publisher, references) -> {
      Optional<String> address = SourceAddresses.ofAll(references);
      blocks.add(
          new Paragraph(
              List.of(
                  Run.strong(publisher), Run.muted(address.map(text -> "  " + text).orElse("")))));
      blocks.add(
          new Entries(references.stream().map(one -> entry(one, address.isEmpty())).toList()));
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

  private static Entry entry(Reference reference, boolean addressed) {
    return Entry.of(
            reference.id(),
            reference.title() + (addressed ? " " + reference.url() : "").stripTrailing())
        .at(Anchor.REFERENCE.of(reference.id()));
  }
}
