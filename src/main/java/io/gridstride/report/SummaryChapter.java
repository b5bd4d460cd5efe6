package io.gridstride.report;

import io.gridstride.analysis.Coverage;
import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.report.Block.Bullets;
import io.gridstride.report.Block.Heading;
import io.gridstride.report.Block.KeyFigure;
import io.gridstride.report.Block.KeyFigures;
import io.gridstride.report.Block.Note;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Document.Chapter;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/** What a reader with two minutes must know. */
record SummaryChapter(Dossier dossier) {
  private static final int TOP = 5;

  /** A description up to this many characters stands whole on the cover already. */
  private static final int COVER_HOLDS = 400;

  Chapter chapter() {
    List<Block> blocks = new ArrayList<>();
    String description = dossier.model().info().description();
    if (description.length() > COVER_HOLDS) {
      blocks.add(Paragraph.of(description));
    }
    Dfd dfd = dossier.model().dfd();
    if (dfd.elements().isEmpty()) {
      blocks.add(
          Paragraph.of(
              "The model has no elements yet, so there is nothing to analyse. Draw the devices and"
                  + " systems, the data flows between them and the zones around them, and make the"
                  + " report again."));
    } else {
      blocks.add(Paragraph.of(scope(dfd)));
      blocks.add(figures());
      RiskOverview.add(dossier, blocks);
      first(blocks);
      findings(blocks);
      unknown(blocks);
    }
    return new Chapter(Anchors.chapter("summary"), "Summary", blocks);
  }

  private String scope(Dfd dfd) {
    long units = dfd.elements().values().stream().mapToLong(Element::count).sum();
    long checks = dossier.analysis().coverage().stream().mapToLong(Coverage::checked).sum();
    return "The model has "
        + Counted.list(
            List.of(
                Counted.of(dfd.elements().size(), "element"),
                Counted.of(dfd.flows().size(), "data flow"),
                Counted.of(dfd.boundaries().size(), "zone")))
        + "; its elements stand for "
        + Counted.number(units)
        + " devices, systems and people. "
        + Counted.number(dossier.analysis().coverage().size())
        + " threat rules were tried on it, "
        + Counted.number(checks)
        + " checks in all.";
  }

  private KeyFigures figures() {
    return new KeyFigures(
        List.of(
            figure(count(Outcome.OPEN), "open threats", Tone.NEUTRAL),
            figure(count(Severity.CRITICAL), "of them critical", Tone.CRITICAL),
            figure(count(Severity.HIGH), "of them high", Tone.HIGH),
            figure(count(Outcome.UNKNOWN), "unknown", Tone.UNKNOWN),
            figure(count(Outcome.MITIGATED), "mitigated", Tone.GOOD),
            figure(dossier.analysis().findings().size(), "findings", Tone.NEUTRAL)));
  }

  private static KeyFigure figure(long count, String label, Tone tone) {
    return new KeyFigure(Counted.number(count), label, tone);
  }

  private long count(Outcome outcome) {
    return dossier.analysis().with(outcome).count();
  }

  private long count(Severity severity) {
    return dossier
        .analysis()
        .with(Outcome.OPEN)
        .filter(threat -> threat.inherent().severity() == severity)
        .count();
  }

  /** The worst open threats, one for each rule. */
  private void first(List<Block> blocks) {
    SequencedMap<String, List<Entry>> byRule = new LinkedHashMap<>();
    dossier.register().entries().stream()
        .filter(Entry::needsWork)
        .forEach(
            entry -> byRule.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry));
    if (byRule.isEmpty()) {
      blocks.add(
          Paragraph.of("No threat is open: each one that applies is stopped, decided or unknown."));
      return;
    }
    blocks.add(new Heading(Anchors.heading("first"), "What to look at first"));
    blocks.add(
        new Bullets(byRule.values().stream().limit(TOP).map(SummaryChapter::threat).toList()));
  }

  private static List<Run> threat(List<Entry> entries) {
    Entry worst = entries.getFirst();
    int more = entries.size() - 1;
    String where = " (" + worst.subject() + (more == 0 ? "" : ", and " + more + " more") + "). ";
    return List.of(
        Run.link(worst.rule().title(), Anchors.threat(worst.threat().id())),
        Run.muted(where),
        Run.plain(worst.rule().harm()));
  }

  private void findings(List<Block> blocks) {
    SequencedMap<String, List<Finding>> byType = new LinkedHashMap<>();
    FindingsChapter.worstFirst(dossier)
        .forEach(finding ->
            byType.computeIfAbsent(finding.type(), type -> new ArrayList<>()).add(finding));
    if (!byType.isEmpty()) {
      blocks.add(new Heading(Anchors.heading("found"), "Weaknesses of the network as a whole"));
      blocks.add(new Bullets(byType.values().stream().map(this::weakness).toList()));
    }
  }

  private List<Run> weakness(List<Finding> findings) {
    Finding worst = findings.getFirst();
    List<Run> runs = new ArrayList<>();
    runs.add(Run.plain(FindingsChapter.title(dossier, worst) + ": "));
    for (Finding finding : findings.subList(0, Math.min(TOP, findings.size()))) {
      runs.add(Run.plain(finding.equals(worst) ? "" : ", "));
      runs.add(Run.link(dossier.names().subject(finding.subject()), Anchors.finding(finding.id())));
    }
    int more = findings.size() - TOP;
    runs.add(Run.plain(more > 0 ? " and " + more + " more" : ""));
    runs.add(Run.muted(" (" + worst.severity().title().toLowerCase(Locale.ROOT) + ")"));
    return runs;
  }

  private void unknown(List<Block> blocks) {
    int questions = dossier.questions().size();
    if (questions > 0) {
      blocks.add(
          new Note(
              "What is not known.",
              List.of(
                  Run.plain(
                      Counted.of(count(Outcome.UNKNOWN), "threat")
                          + " could not be decided, because the model does not state every fact: "),
                  Run.link(Counted.of(questions, "question") + " to answer", QuestionsChapter.ID),
                  Run.plain("."))));
    }
  }
}
