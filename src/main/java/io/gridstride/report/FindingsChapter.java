package io.gridstride.report;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.FindingType;
import io.gridstride.report.Block.Card;
import io.gridstride.report.Block.CardPart;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Document.Chapter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Weaknesses of the network as a whole. */
final class FindingsChapter {
  static final String ID = Anchors.chapter("findings");

  private FindingsChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    if (dossier.analysis().findings().isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "A finding is a weakness of the network as a whole, seen from how elements, flows and"
                + " zones hang together. No single element shows it."));
    worstFirst(dossier).forEach(finding -> blocks.add(card(dossier, finding)));
    return Optional.of(new Chapter(ID, "Findings about the network", blocks));
  }

  static List<Finding> worstFirst(Dossier dossier) {
    return dossier.analysis().findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  /** What was found and where, such as {@code Flat zone: Office LAN}. */
  static String title(Dossier dossier, Finding finding) {
    return dossier.catalog().finding(finding.type()).map(FindingType::title).orElse(finding.type())
        + ": "
        + dossier.names().part(finding.subject().id());
  }

  private static Card card(Dossier dossier, Finding finding) {
    ThreatCard words = new ThreatCard(dossier);
    List<CardPart> parts = new ArrayList<>();
    Optional<FindingType> type = dossier.catalog().finding(finding.type());
    type.ifPresent(t -> parts.add(CardPart.prose("What it means", Run.line(t.meaning()))));
    if (finding.path().isEmpty()) {
      FactWords facts = new FactWords(dossier.names());
      parts.add(
          CardPart.list(
              "Why raised",
              finding.evidence().stream()
                  .map(fact -> facts.line(fact, finding.subject().id()))
                  .toList()));
    } else {
      parts.add(CardPart.prose("Path", Run.line(path(dossier, finding))));
    }
    type.ifPresent(t -> {
      parts.add(CardPart.prose("What to do", Run.line(t.advice())));
      if (!t.controls().isEmpty()) {
        parts.add(CardPart.list("Controls", words.controls(t.controls(), List.of())));
      }
      words.references(t.references()).ifPresent(parts::add);
    });
    String units = finding.units() == 0 ? "" : Counted.of(finding.units(), "meter") + " concerned";
    return new Card(
        Anchors.finding(finding.id()),
        finding.id(),
        title(dossier, finding),
        Terms.chip(finding.severity()),
        Run.line(units),
        parts.stream().filter(part -> !part.items().isEmpty()).toList());
  }

  private static String path(Dossier dossier, Finding finding) {
    return finding.path().stream()
        .map(dossier.names()::part)
        .collect(Collectors.joining(" \u2192 "));
  }
}
