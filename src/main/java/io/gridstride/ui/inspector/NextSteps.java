package io.gridstride.ui.inspector;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.List;

/** What is worth doing next with a model, most useful first. */
final class NextSteps {
  private NextSteps() {}

  static List<String> of(Desk desk) {
    Dfd dfd = desk.model().dfd();
    if (dfd.elements().isEmpty()) {
      return List.of(
          "Drag a component from the palette onto the canvas, for example a smart meter.",
          "Add what it talks to, such as a data concentrator and a head-end system.");
    }
    var steps = new ArrayList<String>();
    if (dfd.flows().isEmpty()) {
      steps.add(
          "Draw a data flow: point at an element and drag from a dot at its edge to another"
              + " element.");
    }
    if (dfd.boundaries().isEmpty()) {
      steps.add("Draw a trust boundary around elements that trust each other.");
    }
    List<String> unknown = desk.catalog().unknownTypes(dfd);
    if (!unknown.isEmpty()) {
      steps.add(
          "No loaded rule pack has "
              + (unknown.size() == 1 ? "the type " : "these types: ")
              + String.join(", ", unknown)
              + ". Add the pack under Edit, Rule packs.");
    }
    long critical = open(desk.results().register(), Severity.CRITICAL);
    if (critical > 0) {
      steps.add(Quantity.of(critical, "critical threat is", "critical threats are") + " open.");
    }
    long undecided =
        desk.results().register().entries().stream()
            .filter(entry -> entry.threat().outcome() == Outcome.UNKNOWN)
            .count();
    if (undecided > 0) {
      steps.add(
          Quantity.of(undecided, "threat is", "threats are")
              + " undecided. The answers under Questions decide them.");
    }
    if (steps.isEmpty() && desk.results().judgements().isPresent()) {
      steps.add("Export the report to share what you found.");
    }
    return steps;
  }

  private static long open(Register register, Severity severity) {
    return register.entries().stream()
        .filter(Register.Entry::needsWork)
        .filter(entry -> entry.threat().inherent().severity() == severity)
        .count();
  }
}
