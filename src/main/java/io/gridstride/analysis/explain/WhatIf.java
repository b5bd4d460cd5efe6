package io.gridstride.analysis.explain;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Tries changes out on one threat.
 *
 * @param trials on the DFD as it is
 * @param findings of the DFD as it is; empty to leave findings out of all effects, since to find
 *     them anew takes far longer than to judge anew
 * @param watch stops the trying
 */
record WhatIf(
    Trials trials, Optional<List<Finding>> findings, String rule, Subject subject, Watch watch) {
  /** Of ways that settle the same things in other manners so many are tried. */
  private static final int MOST_TRIES = 20;

  Outcome outcome(Change change) {
    return outcome(List.of(change));
  }

  /**
   * The smallest ways that reach the goal; of ways that settle the same things the first that does.
   *
   * @param burden added to the effort of each
   */
  List<Counterfactual> smallest(List<Way> ways, Goal goal, int burden) {
    List<Integer> sizes =
        ways.stream().map(way -> way.changes().size()).sorted().distinct().toList();
    for (int size : sizes) {
      List<Way> equal = ways.stream().filter(way -> way.changes().size() == size).toList();
      List<Counterfactual> found = leading(equal, goal, burden);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Like {@link #smallest}, but of every size. */
  List<Counterfactual> leading(List<Way> ways, Goal goal, int burden) {
    SequencedMap<List<Change.Slot>, List<Way>> alike = new LinkedHashMap<>();
    ways.forEach(way -> alike.computeIfAbsent(way.slots(), _ -> new ArrayList<>()).add(way));
    return alike.values().stream()
        .flatMap(group ->
            group.stream()
                .limit(MOST_TRIES)
                .flatMap(way -> counterfactual(way, goal, burden).stream())
                .limit(1))
        .toList();
  }

  private Optional<Counterfactual> counterfactual(Way way, Goal goal, int burden) {
    if (watch.stopped()) {
      return Optional.empty();
    }
    Outcome outcome = outcome(way.changes());
    return Optional.of(way.changes())
        .filter(changes -> goal.reachedBy(outcome) && isWorthIt(goal, changes))
        .flatMap(this::effect)
        .map(effect ->
            new Counterfactual(
                way.changes(),
                outcome,
                effect,
                burden + new Effort(trials.now().catalog()).of(way.changes())));
  }

  private boolean isWorthIt(Goal goal, List<Change> changes) {
    return goal == Goal.OPEN || !trials.opensAsMuch(changes, rule, subject);
  }

  private Outcome outcome(List<Change> changes) {
    return trials.outcome(changes, rule, subject);
  }

  /** Empty once nobody waits any more. */
  private Optional<Effect> effect(List<Change> changes) {
    Effect onThreats = trials.effect(changes).besides(Threat.id(rule, subject.id()));
    return findings.isEmpty()
        ? Optional.of(onThreats)
        : Analyzer.findings(trials.after(changes), trials.now().catalog(), watch)
            .map(then -> onThreats.on(findings.get(), then));
  }
}
