package io.gridstride.ui.dialogs;

import io.gridstride.ui.dialogs.Question.Choice;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.stage.Window;

/** Asks what to do with unsaved changes. */
public final class UnsavedQuestion {
  /** What a person wants. */
  public enum Answer {
    SAVE,
    LOSE,
    CANCEL
  }

  private UnsavedQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @param name what the model is called
   */
  public static Answer ask(Window owner, Theme theme, String name) {
    return new Question<>(
            "Save the changes to \u201c" + name + "\u201d?",
            "If you don\u2019t save, your changes since the last save are lost.",
            List.of(
                new Choice<>(Answer.SAVE, "unsaved-save", "Save"),
                new Choice<>(Answer.LOSE, "unsaved-lose", "Don\u2019t save"),
                new Choice<>(Answer.CANCEL, "unsaved-cancel", "Cancel")),
            Answer.CANCEL)
        .ask(owner, theme);
  }
}
