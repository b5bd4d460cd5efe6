package io.gridstride.cli;

import io.gridstride.analysis.Reason;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.review.ConditionWords;
import io.gridstride.review.FactWords;
import io.gridstride.review.PartNames;
import java.util.List;

/** Reasons as a list of what holds, what does not and what is not stated, each with its facts. */
record ReasonText(Sheet sheet, PartNames names) {
  static final String LEGEND = "+ holds, - does not hold, ? is not stated";
  private static final int STEP = 4;

  void add(int indent, Reason reason) {
    String mark =
        switch (reason.truth()) {
          case TRUE -> "+ ";
          case FALSE -> "- ";
          case UNKNOWN -> "? ";
        };
    if (reason.terms().isEmpty()) {
      sheet.text(indent, mark, new ConditionWords(names).of(reason.condition()));
      facts(indent + STEP, reason);
    } else {
      sheet.text(indent, mark, heading(reason));
      decisive(reason).forEach(term -> add(indent + STEP, term));
    }
  }

  private static String heading(Reason reason) {
    return reason.condition() instanceof Any
        ? "one of these:"
        : reason.condition() instanceof Not ? "not this:" : "all of these:";
  }

  private void facts(int indent, Reason reason) {
    FactWords words = new FactWords(names);
    reason.facts().forEach(fact -> sheet.text(indent, words.full(fact)));
    reason
        .missing()
        .forEach(missing ->
            sheet.text(
                indent,
                names.part(missing.about())
                    + " ["
                    + missing.about()
                    + "] \u00b7 "
                    + words.question(missing)));
  }

  /** Where some terms settle it, the others tell nothing. */
  private static List<Reason> decisive(Reason reason) {
    boolean one =
        (reason.condition() instanceof All && reason.truth() == Truth.FALSE)
            || (reason.condition() instanceof Any && reason.truth() == Truth.TRUE);
    return one
        ? reason.terms().stream().filter(term -> term.truth() == reason.truth()).toList()
        : reason.terms();
  }
}
