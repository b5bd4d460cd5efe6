package io.gridstride.cli;

import io.gridstride.analysis.explain.Answers;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Outcome;
import io.gridstride.review.ChangeWords;
import io.gridstride.review.EffectWords;
import io.gridstride.review.FactWords;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What would change a threat: answers, what would close it and what would open it. */
record ChangeText(Sheet sheet, PartNames names) {
  private static final int SHOWN = 10;

  void add(Explanation explanation) {
    if (!explanation.answers().isEmpty()) {
      sheet.heading("What each answer would mean");
      explanation.answers().forEach(this::answers);
    }
    changes("What would close it, best first", explanation.closing(), true);
    changes("What would open it", explanation.opening(), false);
  }

  private void answers(Answers answers) {
    var missing = answers.missing();
    sheet.text(
        2,
        names.part(missing.about())
            + " ["
            + missing.about()
            + "] \u00b7 "
            + new FactWords(names).question(missing));
    SequencedMap<Outcome, List<String>> byOutcome = new LinkedHashMap<>();
    answers
        .answers()
        .forEach(answer ->
            byOutcome
                .computeIfAbsent(answer.outcome(), _ -> new ArrayList<>())
                .add(new ChangeWords(names).answer(answer.change())));
    sheet.table(
        4,
        byOutcome.entrySet().stream()
            .map(entry -> List.of(outcome(entry.getKey()), String.join(", ", entry.getValue())))
            .toList());
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "opens it";
      case MITIGATED -> "stops it";
      case NOT_APPLICABLE -> "does not apply";
      case UNKNOWN -> "not enough";
    };
  }

  private void changes(String heading, List<Counterfactual> all, boolean todo) {
    if (all.isEmpty()) {
      return;
    }
    sheet.heading(heading);
    var words = new ChangeWords(names);
    int number = 0;
    for (Counterfactual one : all.subList(0, Math.min(SHOWN, all.size()))) {
      number++;
      sheet.text(2, number + ". ", todo ? words.todo(one.changes()) : words.fact(one.changes()));
      sheet.text(
          5,
          EffectWords.of(one.effect())
              + (todo && one.outcome() == Outcome.NOT_APPLICABLE
                  ? "; the rule no longer applies"
                  : ""));
    }
    if (all.size() > SHOWN) {
      sheet.text(2, "and " + (all.size() - SHOWN) + " more");
    }
  }
}
