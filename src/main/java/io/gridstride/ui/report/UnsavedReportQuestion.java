package io.gridstride.ui.report;

import io.gridstride.ui.dialogs.Question;
import io.gridstride.ui.dialogs.Question.Choice;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.stage.Window;

/** Asks whether a report that is to be saved, and is not yet made, is given up. */
final class UnsavedReportQuestion {
  private UnsavedReportQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @return whether to give it up
   */
  static boolean ask(Window owner, Theme theme, String fileName) {
    return new Question<>(
            "\u201c" + fileName + "\u201d is not saved yet",
            "The report is still being made, and is saved as soon as it is.",
            List.of(
                new Choice<>(false, "report-wait", "Wait"),
                new Choice<>(true, "report-give-up", "Close without saving")),
            false)
        .ask(owner, theme);
  }
}
