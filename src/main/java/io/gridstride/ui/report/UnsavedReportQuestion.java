package io.gridstride.ui.report;

import io.gridstride.ui.dialogs.Dialogs;
import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks whether a report that is to be saved, and is not yet made, is given up. */
final class UnsavedReportQuestion {
  private static final ButtonType WAIT = new ButtonType("Wait", ButtonData.CANCEL_CLOSE);
  private static final ButtonType CLOSE = new ButtonType("Close without saving", ButtonData.NO);

  private UnsavedReportQuestion() {}

  /**
   * Asks, and waits for the answer.
   *
   * @return whether to give it up
   */
  static boolean ask(Window owner, Theme theme, String fileName) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(List.of(WAIT, CLOSE));
    alert.setHeaderText("\u201c" + fileName + "\u201d is not saved yet");
    alert.setContentText("The report is still being made, and is saved as soon as it is.");
    Dialogs.prepare(alert, owner, theme);
    Dialogs.name(alert, WAIT, "report-wait").setDefaultButton(true);
    Dialogs.name(alert, CLOSE, "report-give-up");
    return alert.showAndWait().orElse(WAIT) == CLOSE;
  }
}
