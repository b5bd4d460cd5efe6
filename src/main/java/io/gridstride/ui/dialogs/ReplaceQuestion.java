package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks whether a file that is there may be replaced. */
final class ReplaceQuestion {
  private ReplaceQuestion() {}

  static boolean ask(Window owner, Theme theme, String fileName) {
    var replace = new ButtonType("Replace", ButtonData.OK_DONE);
    var cancel = new ButtonType("Cancel", ButtonData.CANCEL_CLOSE);
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(List.of(replace, cancel));
    alert.setHeaderText("Replace \u201c" + fileName + "\u201d?");
    alert.setContentText("There is already a file of this name in that folder.");
    Dialogs.prepare(alert, owner, theme);
    return alert.showAndWait().orElse(cancel) == replace;
  }
}
