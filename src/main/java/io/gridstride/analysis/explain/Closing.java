package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Rule;
import java.util.List;
import java.util.Optional;

/**
 * Says what would close threats, for who asks about many of one DFD: what was tried once is not
 * tried again, and the effects name threats and no findings.
 */
public final class Closing {
  private final Explainer explainer;
  private final Trials trials;

  public Closing(Explainer explainer) {
    this.explainer = explainer;
    this.trials = new Trials(explainer.judgements());
  }

  /**
   * What would close a threat, best first.
   *
   * @throws IllegalArgumentException as {@link Explainer#applies} does
   */
  public List<Counterfactual> ways(Rule rule, Subject subject) {
    var whatIf = new WhatIf(trials, Optional.empty(), rule.id(), subject, explainer.watch());
    return new Remedies(explainer.situation(subject), rule, whatIf).closing();
  }
}
