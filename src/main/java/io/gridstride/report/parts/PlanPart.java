package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What to put in place, in the order that takes most risk away for its cost. */
record PlanPart(Dossier dossier) {
  private static final int BRIEFLY = 11;
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
    if (!briefly && !plan.rests().isEmpty()) {
      blocks.add(new Charts(List.of(RiskCharts.left(plan))));
      blocks.add(new Caption(RiskCharts.LEFT));
    }
    if (plan.steps().isEmpty()) {
      questions(blocks);
    } else {
      List<Row> rows = new ArrayList<>();
      double before = plan.before();
      for (MitigationPlan.Step step :
          plan.steps().stream().limit(briefly ? BRIEFLY : Integer.MAX_VALUE).toList()) {
        rows.add(row(rows.size() + 1, before, step, briefly));
        before = step.left();
      }
      blocks.add(
          new Table(
              "Controls in the order to take them",
              List.of(
                  new Column("No.", 8),
                  new Column("Control", 66),
                  new Column("On", 44),
                  new Column("Stops", 58),
                  new Column("Effort", 15),
                  new Column("Risk left", 28)),
              rows));
      more(plan, plan.steps().subList(rows.size(), plan.steps().size()), blocks);
    }
    unstopped(plan, briefly, blocks);
    new PlanLevels(dossier).note().ifPresent(blocks::add);
    findings(briefly, blocks);
    return blocks;
  }

  /** What the steps do that are not shown. */
  private static void more(
      MitigationPlan plan, List<MitigationPlan.Step> steps, List<Block> blocks) {
    if (!steps.isEmpty()) {
      int stopped = steps.stream().mapToInt(step -> step.closes().size()).sum();
      blocks.add(
          new Caption(
              "These are "
                  + (plan.steps().size() - steps.size())
                  + " of "
                  + plan.steps().size()
                  + " steps. The other "
                  + (steps.size() == 1 ? "one stops " : steps.size() + " stop ")
                  + Counted.of(stopped, "more threat", "more threats")
                  + " and "
                  + (steps.size() == 1 ? "leaves " : "leave ")
                  + number(plan.after())
                  + " points of risk; the full report has them all."));
    }
  }

  /** What the plan leaves open, so that nobody takes it for done. */
  private static void unstopped(MitigationPlan plan, boolean briefly, List<Block> blocks) {
    List<MitigationPlan.Rest> left = plan.unstopped();
    if (!left.isEmpty()) {
      List<Run> runs = new ArrayList<>();
      left.stream()
          .limit(briefly ? NAMED : Integer.MAX_VALUE)
          .forEach(rest -> {
            Entry entry = rest.entry();
            runs.add(Run.plain(runs.isEmpty() ? "" : "; "));
            runs.add(Run.link(entry.threat().id(), Anchor.THREAT.of(entry.threat().id())));
            runs.add(
                Run.plain(
                    " "
                        + entry.rule().title()
                        + " ("
                        + entry.subject()
                        + ", risk today "
                        + entry.threat().residual().score()
                        + (entry.rule().controls().isEmpty() ? "; no control alone stops it" : "")
                        + ")"));
          });
      int more = left.size() - NAMED;
      runs.add(Run.plain(briefly && more > 0 ? "; and " + more + " more." : "."));
      blocks.add(new Note("Not closed by this plan:", runs));
    }
  }

  /** Findings have no risk in points, so the steps are not ranked by them. */
  private void findings(boolean briefly, List<Block> blocks) {
    List<List<Finding>> gravest = FindingsPart.gravest(dossier);
    if (!gravest.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("plan-findings"), "Critical findings"));
      blocks.add(
          Paragraph.of(
              "They are about the network as a whole and have no points, so the steps above are not"
                  + " ranked by them."));
      blocks.add(
          new Bullets(
              gravest.stream()
                  .limit(briefly ? NAMED : Integer.MAX_VALUE)
                  .map(same -> FindingsPart.todo(dossier, same))
                  .toList()));
      int more = gravest.size() - NAMED;
      if (briefly && more > 0) {
        blocks.add(
            new Caption(
                "And "
                    + Counted.of(more, "more kind", "more kinds")
                    + " of critical findings; the full report has them all."));
      }
    }
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
            + " after the last step, each figure rounded. A control that is planned already costs nothing more; else the"
            + " cost is 1 for small, 3 for medium and 9 for large effort.";
  }

  private Row row(int number, double before, MitigationPlan.Step step, boolean briefly) {
    Control control = step.control();
    List<Run> what = new ArrayList<>(List.of(Run.strong(control.id() + " " + control.title())));
    if (!briefly) {
      what.add(Run.plain(". " + control.how()));
    }
    long less = Math.round(before) - Math.round(step.left());
    return new Row(
        List.of(Anchor.CONTROL.of(control.id())),
        List.of(
            Words.of(Integer.toString(number)),
            new Words(what),
            Words.of(places(step.on(), briefly)),
            briefly ? Words.of(briefly(step)) : new Words(stops(step)),
            Words.of(
                step.cost() == 0
                    ? "planned"
                    : Terms.effort(control.effort()).replace(" effort", "")),
            Words.of(number(step.left()) + " (\u2212" + Counted.number(less) + ")")));
  }

  /** All of them but in a brief report, for who carries it out. */
  private String places(List<Optional<String>> on, boolean briefly) {
    List<String> named =
        on.stream()
            .map(place -> place.map(dossier.names()::part).orElse("The whole system"))
            .toList();
    return briefly || on.contains(Optional.<String>empty()) || on.size() <= NAMED
        ? Counted.some(named, briefly ? NAMED_BRIEFLY : NAMED)
        : ManyParts.of(dossier, on.stream().flatMap(Optional::stream).toList());
  }

  private static String briefly(MitigationPlan.Step step) {
    return Counted.of(step.closes().size(), "threat")
        + (step.lowers().isEmpty() ? "" : ", lowers " + step.lowers().size());
  }

  /** By rule: a reader who has the plan alone knows no ids. */
  private List<Run> stops(MitigationPlan.Step step) {
    List<String> threats = step.closes();
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
    if (!step.lowers().isEmpty()) {
      runs.add(Run.plain("; also lowers "));
      runs.addAll(Ids.threats(step.lowers(), NAMED));
    }
    return runs;
  }

  private static String number(double points) {
    return Counted.number(Math.round(points));
  }
}
