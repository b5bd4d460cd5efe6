package io.gridstride.report.parts;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Columns;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What a reader with two minutes must know, on one page. */
record SummaryPart(Dossier dossier) {
  private static final int TOP = 5;
  private static final int LONGEST_NAME = 60;

  static List<Block> blocks(Dossier dossier) {
    return new SummaryPart(dossier).all();
  }

  private List<Block> all() {
    Dfd dfd = dossier.dfd();
    if (dfd.elements().isEmpty()) {
      return List.of(
          Paragraph.of(
              "The model has no elements yet, so there is nothing to analyse. Draw the devices and"
                  + " systems, the data flows between them and the zones around them, and make the"
                  + " report again."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(scope(dfd)));
    blocks.add(figures());
    blocks.add(
        new Charts(
            List.of(
                RiskCharts.matrix("Risk before controls", dossier.decidable(), Threat::inherent),
                RiskCharts.matrix("Risk today", dossier.decidable(), Threat::residual))));
    blocks.add(new Caption(RiskCharts.terms(dossier)));
    blocks.add(new Columns(letters(), first()));
    worst(blocks);
    blocks.add(new Note("What is not known.", unknown()));
    return blocks;
  }

  private String scope(Dfd dfd) {
    long units = dfd.elements().values().stream().mapToLong(Element::count).sum();
    return "Looked at: "
        + Counted.list(
            List.of(
                Counted.of(dfd.elements().size(), "element"),
                Counted.of(dfd.flows().size(), "data flow"),
                Counted.of(dfd.boundaries().size(), "zone")))
        + ", which stand for "
        + Counted.number(units)
        + " devices, systems and people. "
        + Counted.number(dossier.analysis().coverage().size())
        + " threat rules were tried on every one of them, and the network was searched as a whole.";
  }

  private KeyFigures figures() {
    return new KeyFigures(
        List.of(
            figure(
                count(Outcome.OPEN),
                count(Outcome.OPEN) == 1 ? "open threat" : "open threats",
                Tone.NEUTRAL),
            figure(count(Severity.CRITICAL), "of them critical", Tone.CRITICAL),
            figure(count(Severity.HIGH), "of them high", Tone.HIGH),
            figure(count(Outcome.UNKNOWN), "unknown", Tone.UNKNOWN),
            figure(count(Outcome.MITIGATED), "mitigated", Tone.GOOD),
            figure(dossier.analysis().findings().size(), "network findings", Tone.NEUTRAL)));
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

  private List<Block> letters() {
    return List.of(
        new Charts(List.of(RiskCharts.categories(dossier.register().entries()))),
        new Caption(RiskCharts.index(dossier)));
  }

  private List<Block> first() {
    List<MitigationPlan.Step> steps = dossier.plan().steps();
    if (steps.isEmpty()) {
      return List.of(
          new Heading(Anchors.heading("first"), "What to do first"),
          Paragraph.of(
              "No open threat waits for a control: each one that applies is stopped, decided or"
                  + " unknown."));
    }
    return List.of(
        new Heading(Anchors.heading("first"), "What to do first"),
        new Bullets(steps.stream().limit(TOP).map(SummaryPart::step).toList()));
  }

  private static List<Run> step(MitigationPlan.Step step) {
    return List.of(
        Run.link(step.control().title(), Anchors.control(step.control().id())),
        Run.muted(
            " (stops "
                + Counted.of(step.closes().size(), "threat")
                + ", "
                + (step.cost() == 0 ? "planned" : Terms.effort(step.control().effort()))
                + ")"));
  }

  /** The worst open threats, one for each rule. */
  private void worst(List<Block> blocks) {
    SequencedMap<String, List<Entry>> byRule = new LinkedHashMap<>();
    dossier.register().entries().stream()
        .filter(Entry::needsWork)
        .forEach(
            entry -> byRule.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry));
    if (!byRule.isEmpty()) {
      blocks.add(new Heading(Anchors.heading("worst"), "The worst"));
      blocks.add(
          new Bullets(byRule.values().stream().limit(TOP).map(SummaryPart::threat).toList()));
    }
  }

  private static List<Run> threat(List<Entry> entries) {
    Entry worst = entries.getFirst();
    int more = entries.size() - 1;
    String where =
        " ("
            + Counted.cut(worst.subject(), LONGEST_NAME)
            + (more == 0 ? "" : ", and " + more + " more")
            + "). ";
    return List.of(
        Run.link(worst.rule().title(), Anchors.threat(worst.threat().id())),
        Run.muted(where),
        Run.plain(worst.rule().harm()));
  }

  private List<Run> unknown() {
    int questions = dossier.questions().size();
    if (questions == 0) {
      return Run.line("Every rule could be decided by what the model states.");
    }
    return List.of(
        Run.plain(
            Counted.sentence(count(Outcome.UNKNOWN), "threat")
                + " could not be decided, because the model does not state every fact: "),
        Run.link(Counted.of(questions, "question") + " to answer", OpenQuestions.ID),
        Run.plain(". An unstated fact counts neither as safe nor as absent."));
  }
}
