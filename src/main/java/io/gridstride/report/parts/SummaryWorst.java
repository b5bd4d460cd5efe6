package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** The worst of all threats and findings, on the page for who has two minutes. */
record SummaryWorst(Dossier dossier) {
  private static final int TOP = 5;
  private static final int LONGEST_NAME = 80;

  /**
   * The worst open threats, one for each rule, and the worst findings, one for each type, the
   * gravest band first. Within a band they take turns, since findings have no points.
   */
  void add(List<Block> blocks) {
    SequencedMap<String, List<Entry>> byRule = new LinkedHashMap<>();
    dossier.register().entries().stream()
        .filter(Entry::needsWork)
        .forEach(
            entry -> byRule.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry));
    SequencedMap<String, List<Finding>> byType = new LinkedHashMap<>();
    FindingsPart.worstFirst(dossier)
        .forEach(finding ->
            byType.computeIfAbsent(finding.type(), id -> new ArrayList<>()).add(finding));
    List<List<Run>> items = new ArrayList<>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      items.addAll(
          inTurns(
              byRule.values().stream()
                  .filter(same -> severity(same.getFirst()) == severity)
                  .map(SummaryWorst::threat)
                  .toList(),
              byType.values().stream()
                  .filter(same -> same.getFirst().severity() == severity)
                  .map(this::finding)
                  .toList()));
    }
    List<List<Run>> worst = new ArrayList<>(items.stream().limit(TOP).toList());
    still().ifPresent(worst::add);
    if (!worst.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("worst"), "The worst"));
      blocks.add(new Bullets(worst));
    }
  }

  private static Severity severity(Entry entry) {
    return entry.threat().inherent().severity();
  }

  private static List<List<Run>> inTurns(List<List<Run>> ones, List<List<Run>> others) {
    List<List<Run>> all = new ArrayList<>();
    for (int i = 0; i < Math.max(ones.size(), others.size()); i++) {
      ones.stream().skip(i).findFirst().ifPresent(all::add);
      others.stream().skip(i).findFirst().ifPresent(all::add);
    }
    return all;
  }

  private List<Run> finding(List<Finding> same) {
    String meaning =
        dossier.catalog().finding(same.getFirst().type()).map(FindingType::meaning).orElse("");
    return Stream.concat(
            FindingsPart.named(dossier, same).stream(), Stream.of(Run.plain(first(meaning))))
        .toList();
  }

  /** The first sentence. */
  private static String first(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Mitigated threats whose risk is high all the same. */
  private Optional<List<Run>> still() {
    List<Entry> grave =
        dossier
            .entries(Outcome.MITIGATED)
            .filter(entry -> entry.threat().residual().severity().compareTo(Severity.HIGH) >= 0)
            .toList();
    if (grave.isEmpty()) {
      return Optional.empty();
    }
    Entry first = grave.getFirst();
    return Optional.of(
        List.of(
            Run.plain(
                Counted.sentence(grave.size(), "mitigated threat")
                    + (grave.size() == 1 ? " still has" : " still have")
                    + " a high risk: "),
            Run.link(first.rule().title(), Anchor.THREAT.of(first.threat().id())),
            Run.muted(
                " at "
                    + Counted.cut(first.subject(), LONGEST_NAME)
                    + (grave.size() == 1 ? "." : ", and " + (grave.size() - 1) + " more."))));
  }

  private static List<Run> threat(List<Entry> entries) {
    Entry worst = entries.getFirst();
    int more = entries.size() - 1;
    String where =
        ": "
            + Counted.cut(worst.subject(), LONGEST_NAME)
            + (more == 0 ? "" : ", and " + more + " more")
            + ". ";
    return List.of(
        Run.link(worst.rule().title(), Anchor.THREAT.of(worst.threat().id())),
        Run.muted(where),
        Run.plain(worst.rule().harm()));
  }
}
