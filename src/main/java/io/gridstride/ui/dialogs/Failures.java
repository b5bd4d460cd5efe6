package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;

/** Tells of mistakes in the program itself: none is swallowed, and none takes the window away. */
public final class Failures implements Thread.UncaughtExceptionHandler {
  private final Supplier<Optional<Window>> owner;
  private final Supplier<Theme> theme;
  private boolean showing;

  /**
   * Watches over all windows.
   *
   * @param owner the window to tell it over; when none is left, nobody is there to be told
   */
  public Failures(Supplier<Optional<Window>> owner, Supplier<Theme> theme) {
    this.owner = owner;
    this.theme = theme;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    failure.printStackTrace();
    Platform.runLater(() -> owner.get().ifPresent(window -> tell(window, failure)));
  }

  /** One at a time: a mistake in painting would else open a window with every frame. */
  private void tell(Window window, Throwable failure) {
    if (showing) {
      return;
    }
    showing = true;
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    var text = new TextArea(trace.toString());
    text.setEditable(false);
    text.setPrefRowCount(10);
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.CLOSE);
    alert.setHeaderText("GridStride made a mistake");
    alert.setContentText(
        "Your model is still in the window. Save it under another name, then start again.");
    alert.getDialogPane().setExpandableContent(text);
    Dialogs.prepare(alert, window, theme.get());
    alert.setOnHidden(event -> showing = false);
    alert.show();
  }
}
