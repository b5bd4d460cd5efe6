package io.gridstride.report.parts;

import io.gridstride.analysis.explain.Closing;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Every open, unknown or decided threat on a card of its own, worst first. What a rule says of all
 * is told once.
 */
record CardsPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    return new CardsPart(dossier).all();
  }

  private List<Block> all() {
    SequencedMap<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      groups.put(
          severity.title(),
          dossier
              .entries(Outcome.OPEN)
              .filter(entry -> entry.threat().inherent().severity() == severity)
              .toList());
    }
    groups.put("Unknown", dossier.entries(Outcome.UNKNOWN).toList());
    groups.put(
        "Mitigated, with a decision",
        dossier.entries(Outcome.MITIGATED).filter(entry -> entry.decision().isPresent()).toList());
    List<Block> blocks = new ArrayList<>();
    ThreatCard card = new ThreatCard(dossier, new Closing(dossier.explainer()));
    SequencedMap<String, Entry> told = new LinkedHashMap<>();
    for (var group : groups.sequencedEntrySet()) {
      List<Entry> entries = group.getValue();
      if (!entries.isEmpty()) {
        blocks.add(
            new Heading(
                Anchor.HEADING.of("cards-" + group.getKey().toLowerCase(Locale.ROOT)),
                group.getKey() + ": " + Counted.of(entries.size(), "threat")));
      }
      for (List<Entry> same : byRule(entries)) {
        for (Entry entry : same) {
          Optional<Entry> before = Optional.ofNullable(told.putIfAbsent(entry.rule().id(), entry));
          blocks.add(card.of(entry, before).goingOn(!entry.equals(same.getFirst())));
        }
      }
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(intro());
    }
    return blocks;
  }

  /** Those of one rule together, in the order of the worst of each. */
  private static List<List<Entry>> byRule(List<Entry> entries) {
    return List.copyOf(
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.rule().id(), LinkedHashMap::new, Collectors.toList()))
            .sequencedValues());
  }

  private Block intro() {
    return Paragraph.of(
        "Each card says which facts raised the threat, how its risk came about, what would close it,"
            + " and what was decided. An open threat applies and nothing in the model stops it; any"
            + " one of the listed controls, once implemented, does. An unknown one hangs on a fact"
            + " that nobody has stated. Where one rule raises several threats, they stand together,"
            + " and the first card tells what they share: the rule, the attack, its consequence, the"
            + " controls and the sources.");
  }
}
