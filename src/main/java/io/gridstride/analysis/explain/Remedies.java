package io.gridstride.analysis.explain;

import io.gridstride.analysis.Missing;
import io.gridstride.catalog.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What would change the outcome of one threat. */
record Remedies(Situation situation, Rule rule, WhatIf whatIf) {
  /** To change what a part is asks for more than to change how it is set up. */
  private static final int BURDEN_OF_STRUCTURE = 4;

  /**
   * What would close it: settings, controls, and what would make it apply no longer; nothing that
   * takes back what protects already, or that opens a threat of the same weight.
   */
  List<Counterfactual> closing() {
    List<Way> settings = new ArrayList<>(new ProtocolWays(situation).kindred());
    rule.mitigatedWhen()
        .ifPresent(
            condition -> settings.addAll(Ways.in(situation, true, false).to(true, condition)));
    List<Way> structure = Ways.in(situation, true, true).to(false, rule.appliesWhen());
    return Stream.of(
            whatIf.smallest(settings, Goal.CLOSE, 0),
            whatIf.leading(new ControlWays(situation).stopping(rule), Goal.CLOSE, 0),
            whatIf.smallest(structure, Goal.CLOSE, BURDEN_OF_STRUCTURE))
        .flatMap(List::stream)
        .sorted(Counterfactual.BEST_FIRST)
        .toList();
  }

  /**
   * What would open it.
   *
   * @param uses the controls that stop it
   */
  List<Counterfactual> opening(List<String> uses) {
    Ways worse = Ways.in(situation, false, true);
    List<Way> ways = worse.to(true, rule.appliesWhen());
    if (rule.mitigatedWhen().isPresent()) {
      ways = Ways.product(ways, worse.to(false, rule.mitigatedWhen().get()));
    }
    for (String use : uses) {
      ways = Ways.product(ways, List.of(Way.of(new Change.RemoveControl(use))));
    }
    return whatIf.smallest(ways, Goal.OPEN, 0).stream().sorted(Counterfactual.BEST_FIRST).toList();
  }

  /** What each answer would make of it. */
  Answers answers(Missing missing) {
    return new Answers(
        missing,
        new PossibleAnswers(situation.dfd(), situation.catalog(), rule)
            .to(missing).stream()
                .map(change -> new Answers.Answer(change, whatIf.outcome(change)))
                .toList());
  }
}
