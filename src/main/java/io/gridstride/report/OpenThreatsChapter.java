package io.gridstride.report;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.report.Block.Heading;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Document.Chapter;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Every open threat on a card of its own, worst first. What a rule says of all is told once. */
final class OpenThreatsChapter {
  private OpenThreatsChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    List<Entry> open =
        dossier.register().entries().stream()
            .filter(entry -> entry.threat().outcome() == Outcome.OPEN)
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "These threats apply and nothing in the model stops them. Each card says what the"
                + " attacker does, which facts raised the threat, how its risk came about, and what"
                + " to do; any one of the listed controls, once implemented, stops it. Where one"
                + " rule raises several threats, the first card tells what they share."));
    ThreatCard card = new ThreatCard(dossier);
    SequencedMap<String, Entry> told = new LinkedHashMap<>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      List<Entry> band =
          open.stream().filter(entry -> entry.threat().inherent().severity() == severity).toList();
      if (!band.isEmpty()) {
        blocks.add(
            new Heading(
                Anchors.heading(severity.name().toLowerCase(Locale.ROOT)),
                severity.title() + ": " + Counted.of(band.size(), "threat")));
        band.forEach(entry ->
            blocks.add(
                card.of(entry, Optional.ofNullable(told.putIfAbsent(entry.rule().id(), entry)))));
      }
    }
    return Optional.of(new Chapter(Anchors.chapter("open"), "Open threats", blocks));
  }
}
