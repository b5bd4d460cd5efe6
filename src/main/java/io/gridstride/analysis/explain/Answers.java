package io.gridstride.analysis.explain;

import io.gridstride.analysis.Missing;
import io.gridstride.catalog.Outcome;
import java.util.List;

/**
 * What each answer about one missing fact would make of an unknown threat.
 *
 * @param answers the values of a property from worst to best; else in the order of the catalogue
 */
public record Answers(Missing missing, List<Answer> answers) {
  /** One answer, given by a change, and the outcome of the threat after it. */
  public record Answer(Change change, Outcome outcome) {}

  public Answers {
    answers = List.copyOf(answers);
  }
}
