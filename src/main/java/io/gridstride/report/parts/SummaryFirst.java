package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Outcome;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What to do first, on the page for who has two minutes. */
record SummaryFirst(Dossier dossier) {
  private static final int MOST = 5;
  private static final int GRAVEST = 2;

  /** The gravest findings and the steps of the plan; without any, the questions that tell most. */
  List<Block> blocks() {
    List<List<Run>> items = new ArrayList<>();
    SequencedMap<Control, Finding> against = against();
    against.forEach((control, finding) -> items.add(against(control, finding)));
    dossier.plan().steps().stream()
        .filter(step -> !against.containsKey(step.control()))
        .limit(MOST - items.size())
        .map(SummaryFirst::step)
        .forEach(items::add);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchor.HEADING.of("first"), "What to do first"));
    if (dossier.plan().rests().isEmpty()) {
      boolean decided = dossier.entries(Outcome.OPEN).findAny().isPresent();
      blocks.add(
          Paragraph.of(
              "No open threat waits for a control: each one that applies is mitigated"
                  + (decided ? ", decided" : "")
                  + " or unknown."
                  + (dossier.questions().isEmpty() ? "" : " Answer first:")));
      dossier.questions().stream()
          .limit(MOST - items.size())
          .map(SummaryFirst::question)
          .forEach(items::add);
    }
    if (!items.isEmpty()) {
      blocks.add(new Bullets(items));
    }
    return blocks;
  }

  /** To the control that does most about a critical finding that finding. */
  private SequencedMap<Control, Finding> against() {
    SequencedMap<Control, Finding> against = new LinkedHashMap<>();
    FindingsPart.gravest(dossier).stream()
        .limit(GRAVEST)
        .map(List::getFirst)
        .forEach(finding ->
            dossier.catalog().finding(finding.type()).stream()
                .flatMap(type -> type.controls().stream())
                .flatMap(id -> dossier.catalog().control(id).stream())
                .findFirst()
                .ifPresent(control -> against.putIfAbsent(control, finding)));
    return against;
  }

  private List<Run> against(Control control, Finding finding) {
    return List.of(
        Run.link(control.title(), Anchor.CONTROL.of(control.id())),
        Run.muted(" (against the finding \u201c"),
        Run.link(FindingsPart.title(dossier, finding), Anchor.FINDING.of(finding.id())),
        Run.muted("\u201d, " + Terms.effort(control.effort()) + ")"));
  }

  private static List<Run> question(Question question) {
    return List.of(Run.plain(question.text()), Run.muted(" (" + question.weight() + ")"));
  }

  private static List<Run> step(MitigationPlan.Step step) {
    return List.of(
        Run.link(step.control().title(), Anchor.CONTROL.of(step.control().id())),
        Run.muted(
            " (stops "
                + Counted.of(step.closes().size(), "threat")
                + ", "
                + (step.cost() == 0 ? "planned" : Terms.effort(step.control().effort()))
                + ")"));
  }
}
