package io.gridstride.report.parts;

import io.gridstride.analysis.Coverage;
import io.gridstride.catalog.Outcome;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.FactWords;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can come of a rule at a place, each with a threat of this model. */
record OutcomePrimer(Dossier dossier) {
  void add(List<Block> blocks) {
    blocks.add(new Heading(Anchor.HEADING.of("outcomes"), "What comes of a rule"));
    blocks.add(Paragraph.of(rule()));
    blocks.add(
        new Bullets(
            Stream.of(
                    item(Outcome.OPEN, "the rule applies, and nothing stops it"),
                    item(Outcome.UNKNOWN, "a fact that decides it is not stated"),
                    item(
                        Outcome.MITIGATED,
                        "the rule applies, and a control or a property stops it"),
                    notApplicable())
                .toList()));
  }

  /** Such as {@code : 13 open and 7 unknown}; nothing when there are no threats. */
  static String counts(String lead, List<Entry> entries) {
    List<String> counts =
        Stream.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED, Outcome.NOT_APPLICABLE)
            .map(outcome ->
                entries.stream().filter(entry -> entry.threat().outcome() == outcome).count()
                    + " "
                    + Terms.outcome(outcome).toLowerCase(Locale.ROOT))
            .filter(count -> !count.startsWith("0 "))
            .toList();
    return counts.isEmpty() ? "" : lead + Counted.list(counts);
  }

  private String rule() {
    String rule =
        "A rule says when a threat applies and what stops it. Tried at an element or flow, it has"
            + " one of four outcomes.";
    return dossier.register().entries().stream()
        .findFirst()
        .map(Entry::threat)
        .map(threat ->
            rule
                + " An id such as "
                + threat.id()
                + " names the rule, "
                + threat.rule()
                + ", and where it was tried, "
                + threat.subject().id()
                + ".")
        .orElse(rule);
  }

  private List<Run> item(Outcome outcome, String meaning) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.strong(Terms.outcome(outcome)));
    runs.add(
        Run.plain(" (" + Counted.of(dossier.entries(outcome).count(), "threat") + "): " + meaning));
    Optional<Entry> example = dossier.entries(outcome).findFirst();
    example.ifPresent(entry -> {
      runs.add(Run.plain(", as in "));
      runs.add(
          Run.link(
              "\u201c" + entry.rule().title() + "\u201d", Anchor.THREAT.of(entry.threat().id())));
      runs.add(Run.plain(" at " + entry.subject()));
      runs.add(Run.muted(why(entry)));
    });
    runs.add(Run.plain("."));
    return runs;
  }

  /** The first question, or the first thing that stops it. */
  private String why(Entry entry) {
    FactWords words = new FactWords(dossier.names());
    return entry.threat().outcome() == Outcome.MITIGATED
        ? MitigatedPart.stoppedBy(dossier, entry).stream()
            .findFirst()
            .map(stop -> " (" + stop + ")")
            .orElse("")
        : entry.threat().missing().stream()
            .findFirst()
            .map(missing -> " (" + words.question(missing) + ")")
            .orElse("");
  }

  private List<Run> notApplicable() {
    int checks = dossier.analysis().coverage().stream().mapToInt(Coverage::checked).sum();
    int not = dossier.analysis().coverage().stream().mapToInt(Coverage::notApplicable).sum();
    return List.of(
        Run.strong(Terms.outcome(Outcome.NOT_APPLICABLE)),
        Run.plain(
            " ("
                + Counted.number(not)
                + " of "
                + Counted.of(checks, "check")
                + "): its condition does not hold there."));
  }
}
