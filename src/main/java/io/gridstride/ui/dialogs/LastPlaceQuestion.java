package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks what becomes of parts that are taken off the only diagram that shows them. */
public final class LastPlaceQuestion {
  /** What a person wants. */
  public enum Answer {
    KEEP,
    DELETE,
    CANCEL
  }

  private static final ButtonType KEEP = new ButtonType("Keep in the model", ButtonData.YES);
  private static final ButtonType DELETE = new ButtonType("Delete from the model", ButtonData.NO);
  private static final ButtonType CANCEL = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);

  private LastPlaceQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @param parts what they are called
   */
  public static Answer ask(Window owner, Theme theme, String parts, boolean several) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(List.of(KEEP, DELETE, CANCEL));
    alert.setHeaderText("No other diagram shows " + parts + ".");
    alert.setContentText(
        several
            ? "Kept in the model, they are still analysed and reported, and the outline lists them"
                + " as in no diagram. Deleted, they go with their flows."
            : "Kept in the model, it is still analysed and reported, and the outline lists it as in"
                + " no diagram. Deleted, it goes with its flows.");
    Dialogs.prepare(alert, owner, theme);
    Dialogs.name(alert, KEEP, "last-place-keep").setDefaultButton(true);
    Dialogs.name(alert, DELETE, "last-place-delete");
    Dialogs.name(alert, CANCEL, "last-place-cancel");
    ButtonType chosen = alert.showAndWait().orElse(CANCEL);
    if (chosen == KEEP) {
      return Answer.KEEP;
    }
    return chosen == DELETE ? Answer.DELETE : Answer.CANCEL;
  }
}
