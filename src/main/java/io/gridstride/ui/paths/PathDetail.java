package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.ChokePoint;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Step;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.tables.DetailPane;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Explains one path step by step, and what cuts all of them. */
final class PathDetail {
  private final DetailPane pane;

  PathDetail(DetailPane pane) {
    this.pane = pane;
  }

  void show(AttackPath path, PathWords words) {
    pane.start(
        words.title(path),
        words.goal(path.jewel()) + ". The numbers rank paths; they are no forecast.",
        PathTable.chip(path.open()),
        Chips.word(
            Likely.word(path.probability()) + ", " + Likely.percent(path.probability()), "low"));
    pane.list(
        "Where the attacker begins",
        List.of(
            DetailPane.item(
                words.name(path.entry().element())
                    + ": "
                    + Likely.percent(path.entry().probability()),
                lines(
                    words.derivation(path.entry().factors()),
                    path.entry().closedBy().map(words::closedBy).orElse("")))));
    List<Node> steps = new ArrayList<>();
    for (Step step : path.steps()) {
      steps.add(step(steps.size() + 1, step, words));
    }
    pane.list("The steps", steps);
  }

  private static Node step(int number, Step step, PathWords words) {
    return DetailPane.item(
        number + ".  " + words.step(step) + ": " + Likely.percent(step.probability()),
        lines(
            words.derivation(step.factors()),
            step.closedBy().map(words::closedBy).orElse(""),
            step.open() && !step.stops().isEmpty()
                ? "To stop it: " + words.stops(step.stops())
                : ""));
  }

  private static String lines(String... lines) {
    return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  /** What cuts all open paths, and what most paths go through; below what is there already. */
  void showCut(AttackPaths paths, PathWords words) {
    Cut cut = paths.cut();
    List<Node> measures = new ArrayList<>();
    for (Cut.Measure measure : cut.measures()) {
      measures.add(
          DetailPane.item(words.measure(measures.size() + 1, measure), words.where(measure)));
    }
    for (Step step : cut.unstoppable()) {
      measures.add(
          DetailPane.item(
              "!  No control stops the step over " + words.name(step.flow()),
              "Take this flow away, or put a firewall or another guard into it."));
    }
    if (cut.isNothing()) {
      pane.paragraph("What cuts all open paths", "No open path is left to cut.");
    }
    pane.list("Measures that cut all open paths", measures);
    pane.list(
        "What most paths go through",
        paths.chokePoints().stream().map(point -> point(point, paths, words)).toList());
    pane.list(
        "The one control that helps most",
        paths.advice().stream()
            .map(advice ->
                DetailPane.item(
                    advice.stop().control().title() + " at " + words.name(advice.stop().on()),
                    "Brings the likeliest path to "
                        + words.name(advice.jewel().element())
                        + " from "
                        + Likely.percent(advice.before())
                        + " to "
                        + Likely.percent(advice.after())))
            .toList());
  }

  private static Node point(ChokePoint point, AttackPaths paths, PathWords words) {
    return DetailPane.item(
        words.name(point.element()),
        "On "
            + point.paths()
            + " of "
            + paths.cheapest().size()
            + " likeliest paths, "
            + Likely.percent(point.share()));
  }
}
