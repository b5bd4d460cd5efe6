package io.gridstride.analysis.rules;

import io.gridstride.analysis.Reason;
import io.gridstride.analysis.scope.Site;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.Simple;
import java.util.List;

/** Says of a condition and of each of its parts whether it holds for a subject, and why. */
public record Reasons(Conditions conditions, Site<?> site) {
  public Reason of(Condition condition) {
    return switch (condition) {
      case All all -> made(all, all.terms());
      case Any any -> made(any, any.terms());
      case Not not -> not(not);
      case Simple _ -> simple(condition);
    };
  }

  /** The opposite of a simple condition is as simple as itself. */
  private Reason not(Not not) {
    return not.term() instanceof All || not.term() instanceof Any
        ? made(not, List.of(not.term()))
        : simple(not);
  }

  private Reason made(Condition condition, List<Condition> terms) {
    return new Reason(
        condition,
        conditions.truth(condition, site.scope()),
        List.of(),
        List.of(),
        terms.stream().map(this::of).toList());
  }

  private Reason simple(Condition condition) {
    Evidence evidence = new Evidence(conditions, site.scope());
    evidence.add(condition);
    return new Reason(
        condition,
        conditions.truth(condition, site.scope()),
        evidence.clues().stream().map(clue -> clue.in(site.names())).distinct().toList(),
        evidence.missing().stream().map(need -> need.in(site.names())).distinct().toList(),
        List.of());
  }
}
