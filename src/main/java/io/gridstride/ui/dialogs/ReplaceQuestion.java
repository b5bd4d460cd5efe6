package io.gridstride.ui.dialogs;

import io.gridstride.ui.dialogs.Question.Choice;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.stage.Window;

/** Asks whether a file that is there may be replaced. */
final class ReplaceQuestion {
  private ReplaceQuestion() {}

  static boolean ask(Window owner, Theme theme, String fileName) {
    return new Question<>(
            "Replace \u201c" + fileName + "\u201d?",
            "There is already a file of this name in that folder.",
            List.of(
                new Choice<>(true, "replace", "Replace"),
                new Choice<>(false, "replace-cancel", "Cancel")),
            false)
        .ask(owner, theme);
  }
}
