package io.gridstride.report.parts;

import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.MitigationPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What to put in place, in the order that takes most risk away for its cost. */
record PlanPart(Dossier dossier) {
  private static final int BRIEFLY = 16;
  private static final int NAMED = 4;
  private static final int NAMED_BRIEFLY = 2;

  static List<Block> blocks(Dossier dossier) {
    return new PlanPart(dossier).all();
  }

  private List<Block> all() {
    MitigationPlan plan = dossier.plan();
    if (plan.steps().isEmpty() && dossier.dfd().controls().isEmpty()) {
      return List.of();
    }
    boolean briefly = dossier.brief().profile().isBrief();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(intro(plan)));
    if (!briefly) {
      blocks.add(new Charts(List.of(RiskCharts.left(dossier.decidable()))));
    }
    if (plan.steps().isEmpty()) {
      questions(blocks);
    } else {
      List<Row> rows = new ArrayList<>();
      for (MitigationPlan.Step step :
          plan.steps().stream().limit(briefly ? BRIEFLY : Integer.MAX_VALUE).toList()) {
        rows.add(row(rows.size() + 1, step, briefly));
      }
      blocks.add(
          new Table(
              "Controls in the order to take them",
              List.of(
                  new Column("No.", 10),
                  new Column("Control", 54),
                  new Column("On", 41),
                  new Column("Stops", 47),
                  new Column("Effort", 17),
                  new Column("Risk left", 23)),
              rows));
      int more = plan.steps().size() - rows.size();
      if (more > 0) {
        blocks.add(new Caption("And " + Counted.of(more, "step") + " that change less."));
      }
    }
    return blocks;
  }

  /** Where nothing is open, what is not known comes next. */
  private void questions(List<Block> blocks) {
    if (!dossier.questions().isEmpty()) {
      blocks.add(
          Paragraph.of(
              "What helps most now is to answer what the model does not state, the most telling"
                  + " first:"));
      blocks.add(
          new Bullets(
              dossier.questions().stream()
                  .limit(BRIEFLY)
                  .map(question ->
                      List.of(
                          Run.plain(question.text()), Run.muted(" (" + question.weight() + ")")))
                  .toList()));
    }
  }

  private static String intro(MitigationPlan plan) {
    return plan.steps().isEmpty()
        ? "No open threat waits for a control."
        : "Each step is the control that takes most risk away for its cost, given the steps before"
            + " it. Risk left is the sum of what remains of all open threats, "
            + number(plan.before())
            + " points today and "
            + number(plan.after())
            + " after the last step. A control that is planned already costs nothing more; else the"
            + " cost is 1 for small, 3 for medium and 9 for large effort.";
  }

  private Row row(int number, MitigationPlan.Step step, boolean briefly) {
    Control control = step.control();
    List<Run> what = new ArrayList<>(List.of(Run.strong(control.id() + " " + control.title())));
    if (!briefly) {
      what.add(Run.plain(". " + control.how()));
    }
    List<String> on = step.on().stream().map(dossier.names()::part).toList();
    return new Row(
        List.of(Anchors.control(control.id())),
        List.of(
            Words.of(Integer.toString(number)),
            new Words(what),
            Words.of(Counted.some(on, briefly ? NAMED_BRIEFLY : NAMED)),
            briefly
                ? Words.of(Counted.of(step.closes().size(), "threat"))
                : new Words(stops(step.closes())),
            Words.of(
                step.cost() == 0
                    ? "planned"
                    : Terms.effort(control.effort()).replace(" effort", "")),
            Words.of(number(step.left()) + " (\u2212" + number(step.removed()) + ")")));
  }

  /** By rule: a reader who has the plan alone knows no ids. */
  private List<Run> stops(List<String> threats) {
    SequencedMap<String, List<String>> byRule =
        threats.stream()
            .collect(
                Collectors.groupingBy(
                    id -> id.substring(0, id.indexOf('@')),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Run> runs = new ArrayList<>();
    int left = threats.size();
    for (var of : byRule.sequencedEntrySet().stream().limit(NAMED).toList()) {
      String title = dossier.catalog().rule(of.getKey()).map(Rule::title).orElse(of.getKey());
      runs.add(Run.plain((runs.isEmpty() ? "" : "; ") + title + " "));
      runs.addAll(Ids.threats(of.getValue(), NAMED));
      left -= of.getValue().size();
    }
    if (left > 0) {
      runs.add(Run.muted("; and " + Counted.of(left, "other threat")));
    }
    return runs;
  }

  private static String number(double points) {
    return Counted.number(Math.round(points));
  }
}
