package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks what to do with unsaved changes. */
public final class UnsavedQuestion {
  /** What a person wants. */
  public enum Answer {
    SAVE,
    LOSE,
    CANCEL
  }

  private static final ButtonType SAVE = new ButtonType("Save", ButtonData.YES);
  private static final ButtonType LOSE = new ButtonType("Don\u2019t save", ButtonData.NO);
  private static final ButtonType CANCEL = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);

  private UnsavedQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @param name what the model is called
   */
  public static Answer ask(Window owner, Theme theme, String name) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(List.of(SAVE, LOSE, CANCEL));
    alert.setHeaderText("Save the changes to \u201c" + name + "\u201d?");
    alert.setContentText("If you don\u2019t save, your changes since the last save are lost.");
    Dialogs.prepare(alert, owner, theme);
    Dialogs.name(alert, SAVE, "unsaved-save").setDefaultButton(true);
    Dialogs.name(alert, LOSE, "unsaved-lose");
    Dialogs.name(alert, CANCEL, "unsaved-cancel");
    ButtonType chosen = alert.showAndWait().orElse(CANCEL);
    if (chosen == SAVE) {
      return Answer.SAVE;
    }
    return chosen == LOSE ? Answer.LOSE : Answer.CANCEL;
  }
}
