package io.gridstride.ui.triage;

import io.gridstride.model.Decision.Status;
import io.gridstride.review.DecisionNames;
import io.gridstride.review.Register.Entry;
import io.gridstride.ui.look.Chips;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What the states of triage mean, and how they are shown. */
public final class StatusWords {
  private StatusWords() {}

  static String help(Status status) {
    return switch (status) {
      case OPEN -> "It is real, and somebody has to do something about it.";
      case NEEDS_INVESTIGATION -> "Somebody has to find out whether it is real.";
      case MITIGATED -> "It is stopped by something that the model does not show.";
      case ACCEPTED -> "It is real, and the risk is borne.";
      case TRANSFERRED -> "Somebody else bears the risk, such as an insurer or a supplier.";
      case NOT_APPLICABLE -> "It cannot happen here, for a reason that the model does not show.";
    };
  }

  /** The decision on a threat in a table, or nothing; one to be reviewed has a mark of its own. */
  public static Label chip(Entry entry) {
    return entry
        .decision()
        .map(decision -> {
          Label chip =
              entry.stale()
                  ? Chips.word("Review: " + DecisionNames.of(decision.status()), "high")
                  : Chips.word(DecisionNames.of(decision.status()), "low");
          chip.setTooltip(
              new Tooltip(
                  entry.stale()
                      ? "The facts changed since this was decided"
                      : help(decision.status())));
          return chip;
        })
        .orElseGet(Label::new);
  }
}
