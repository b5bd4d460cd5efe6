package io.gridstride.ui.dialogs;

import io.gridstride.ui.dialogs.Question.Choice;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.stage.Window;

/** Asks what becomes of a diagram whose words would be too small on one sheet of paper. */
public final class SpreadQuestion {
  /** What a person wants. */
  public enum Answer {
    SPREAD,
    ONE_SHEET,
    CANCEL
  }

  private SpreadQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @param sheets in all, when every diagram has as many as it needs
   * @param several whether there are several diagrams
   */
  public static Answer ask(Window owner, Theme theme, int sheets, boolean several) {
    return new Question<>(
            several
                ? "Some diagrams are too large to be read on one sheet."
                : "This diagram is too large to be read on one sheet.",
            "Spread over "
                + sheets
                + " sheets, the first shows the whole and where each part is; the others show the"
                + " parts, large enough to read.",
            List.of(
                new Choice<>(Answer.SPREAD, "spread", "Spread over " + sheets + " sheets"),
                new Choice<>(
                    Answer.ONE_SHEET,
                    "spread-not",
                    several ? "Each on one sheet" : "Print on one sheet"),
                new Choice<>(Answer.CANCEL, "spread-cancel", "Cancel")),
            Answer.CANCEL)
        .ask(owner, theme);
  }
}
