package io.gridstride.review;

import io.gridstride.analysis.explain.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The effect of a change in words, naming no more than a few results of each sort. */
public final class EffectWords {
  private static final int NAMED = 5;

  private EffectWords() {}

  /** Such as {@code also closes S01@f1 and 2 findings; opens D02@hes}. */
  public static String of(Effect effect) {
    List<String> clauses = new ArrayList<>();
    clause(clauses, "also closes ", joined(effect.closes(), effect.ends()));
    clause(clauses, "settles the unknown ", joined(effect.settles(), List.of()));
    clause(clauses, "opens ", joined(effect.opens(), effect.begins()));
    clause(clauses, "leaves undecided ", joined(effect.unsettles(), List.of()));
    return clauses.isEmpty() ? "changes nothing else" : String.join("; ", clauses);
  }

  private static void clause(List<String> clauses, String verb, List<String> ids) {
    if (!ids.isEmpty()) {
      int more = ids.size() - NAMED;
      clauses.add(
          verb
              + ids.stream().limit(NAMED).collect(Collectors.joining(", "))
              + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private static List<String> joined(List<String> threats, List<String> findings) {
    List<String> all = new ArrayList<>(threats);
    all.addAll(findings);
    return all;
  }
}
