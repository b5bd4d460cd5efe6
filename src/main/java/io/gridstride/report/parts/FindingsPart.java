package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Severity;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.FactWords;
import io.gridstride.review.FindingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weaknesses of the network as a whole. What is true of all of one type is told once. */
final class FindingsPart {
  private static final int LONGEST_NAME = 80;

  private FindingsPart() {}

  static List<Block> blocks(Dossier dossier) {
    if (dossier.analysis().findings().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "A finding is a weakness of the network as a whole, seen from how elements, flows and"
                + " zones hang together. No single element shows it."));
    SequencedMap<String, Finding> told = new LinkedHashMap<>();
    for (List<Finding> same : alike(worstFirst(dossier))) {
      for (Finding finding : same) {
        Optional<Finding> before = Optional.ofNullable(told.putIfAbsent(finding.type(), finding));
        blocks.add(
            card(dossier, finding, before, same.size() > 1)
                .goingOn(!finding.equals(same.getFirst())));
      }
    }
    return blocks;
  }

  static List<Finding> worstFirst(Dossier dossier) {
    return dossier.analysis().findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .toList();
  }

  /** The critical ones, those of one type together. */
  static List<List<Finding>> gravest(Dossier dossier) {
    return alike(
        worstFirst(dossier).stream()
            .filter(finding -> finding.severity() == Severity.CRITICAL)
            .toList());
  }

  /** Those of one severity and type together, in the order of the first of each. */
  private static List<List<Finding>> alike(List<Finding> findings) {
    return List.copyOf(
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.severity() + finding.type(),
                    LinkedHashMap::new,
                    Collectors.toList()))
            .sequencedValues());
  }

  /** What to do about findings of one type. */
  static List<Run> todo(Dossier dossier, List<Finding> same) {
    return Stream.concat(
            named(dossier, same).stream(),
            Stream.of(
                Run.plain(
                    dossier
                        .catalog()
                        .finding(same.getFirst().type())
                        .map(FindingType::advice)
                        .orElse(""))))
        .toList();
  }

  /** Findings of one type by their title and the first that they are about. */
  static List<Run> named(Dossier dossier, List<Finding> same) {
    Finding first = same.getFirst();
    int more = same.size() - 1;
    return List.of(
        Run.link(title(dossier, first), Anchor.FINDING.of(first.id())),
        Run.muted(
            ": "
                + Counted.cut(dossier.names().subject(first.subject()), LONGEST_NAME)
                + (more == 0 ? "" : ", and " + more + " more")
                + ". "));
  }

  static String title(Dossier dossier, Finding finding) {
    return dossier.catalog().finding(finding.type()).map(FindingType::title).orElse(finding.type());
  }

  /**
   * @param before one of the same type whose card tells what is true of both
   * @param shared whether its title is that of others too, and so does not say what it is about
   */
  private static Card card(
      Dossier dossier, Finding finding, Optional<Finding> before, boolean shared) {
    List<CardPart> parts = new ArrayList<>();
    Optional<FindingType> type = dossier.catalog().finding(finding.type());
    if (before.isEmpty()) {
      type.ifPresent(t -> parts.add(CardPart.prose("What it means", Run.line(t.meaning()))));
    }
    if (!finding.path().isEmpty()) {
      parts.add(path(dossier, finding));
    }
    parts.add(evidence(dossier, finding, before.isEmpty()));
    if (before.isEmpty()) {
      type.ifPresent(t -> remedy(dossier, t, parts));
    }
    before.ifPresent(first ->
        parts.add(
            CardPart.prose(
                CardParts.SEE_ALSO, CardParts.asFor(first.id(), Anchor.FINDING.of(first.id())))));
    String units = finding.units() == 0 ? "" : FindingWords.units(finding) + " concerned";
    String subject = dossier.names().subject(finding.subject());
    return new Card(
        Anchor.FINDING.of(finding.id()),
        finding.id(),
        title(dossier, finding) + (shared ? "" : ": " + subject),
        Terms.chip(finding.severity()),
        Run.line(
            Stream.of(shared ? subject : "", units)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" \u00b7 "))),
        parts.stream().filter(part -> !part.items().isEmpty()).toList());
  }

  private static CardPart path(Dossier dossier, Finding finding) {
    return CardPart.prose(
        "Path",
        Run.line(
            finding.path().stream()
                .map(dossier.names()::part)
                .collect(Collectors.joining(" \u2192 "))));
  }

  /** The evidence of some is the path alone; then what stands on it is told. */
  private static CardPart evidence(Dossier dossier, Finding finding, boolean listed) {
    FactWords words = new FactWords(dossier.names());
    List<List<Run>> facts =
        finding.evidence().stream()
            .filter(fact -> !fact.name().equals("path"))
            .map(fact -> FactLine.of(words, fact, finding.subject().id()))
            .toList();
    return CardParts.items(
        "Why raised", listed, facts.isEmpty() ? new WayFacts(dossier).of(finding.path()) : facts);
  }

  private static void remedy(Dossier dossier, FindingType type, List<CardPart> parts) {
    CardParts words = new CardParts(dossier);
    parts.add(CardPart.prose("What to do", Run.line(type.advice())));
    parts.add(CardPart.list("Controls", words.controls(type.controls(), List.of())));
    words.references(type.references()).ifPresent(parts::add);
  }
}
