package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** What all dialogs have in common: their owner and their look. */
public final class Dialogs {
  private Dialogs() {}

  /** Puts a dialog over its window, in the window's theme. */
  public static void prepare(Dialog<?> dialog, Window owner, Theme theme) {
    dialog.initOwner(owner);
    dialog.setTitle("GridStride");
    dialog.setGraphic(null);
    dialog.getDialogPane().setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    Scene scene = dialog.getDialogPane().getScene();
    theme.dress(scene);
    // With text as large as in the window that it stands over.
    Optional.ofNullable(owner.getScene())
        .map(Scene::getStylesheets)
        .ifPresent(scene.getStylesheets()::setAll);
  }

  /** Gives one of a dialog's buttons an id. */
  public static Button name(Dialog<?> dialog, ButtonType type, String id) {
    var button = (Button) dialog.getDialogPane().lookupButton(type);
    button.setId(id);
    return button;
  }
}
