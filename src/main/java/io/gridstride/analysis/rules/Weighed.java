package io.gridstride.analysis.rules;

import io.gridstride.analysis.Verdict.Clue;
import io.gridstride.analysis.Verdict.Need;
import io.gridstride.analysis.scope.Scope;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import java.util.List;

/**
 * A condition asked of a scope.
 *
 * @param clues what makes it true or false; nothing while it is unknown
 * @param needs what must be stated to know; nothing unless it is unknown
 */
public record Weighed(Truth truth, List<Clue> clues, List<Need> needs) {
  public Weighed {
    clues = List.copyOf(clues);
    needs = List.copyOf(needs);
  }

  public static Weighed of(Condition condition, Scope scope, Conditions conditions) {
    Evidence evidence = new Evidence(conditions, scope);
    evidence.add(condition);
    Truth truth = conditions.truth(condition, scope);
    return truth == Truth.UNKNOWN
        ? new Weighed(truth, List.of(), evidence.missing())
        : new Weighed(truth, evidence.clues(), List.of());
  }
}
