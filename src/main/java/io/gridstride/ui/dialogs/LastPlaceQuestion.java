package io.gridstride.ui.dialogs;

import io.gridstride.ui.dialogs.Question.Choice;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.stage.Window;

/** Asks what becomes of parts that are taken off the only diagram that shows them. */
public final class LastPlaceQuestion {
  /** What a person wants. */
  public enum Answer {
    KEEP,
    DELETE,
    CANCEL
  }

  private LastPlaceQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @param parts what they are called
   */
  public static Answer ask(Window owner, Theme theme, String parts, boolean several) {
    return new Question<>(
            "No other diagram shows " + parts + ".",
            several
                ? "Kept in the model, they are still analysed and reported, and the outline lists"
                    + " them as in no diagram. Deleted, they go with their flows."
                : "Kept in the model, it is still analysed and reported, and the outline lists it"
                    + " as in no diagram. Deleted, it goes with its flows.",
            List.of(
                new Choice<>(Answer.KEEP, "last-place-keep", "Keep in the model"),
                new Choice<>(Answer.DELETE, "last-place-delete", "Delete from the model"),
                new Choice<>(Answer.CANCEL, "last-place-cancel", "Cancel")),
            Answer.CANCEL)
        .ask(owner, theme);
  }
}
