package io.gridstride.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens a file that is dropped on the window. */
final class FileDrop {
  private FileDrop() {}

  static void over(DragEvent event) {
    if (event.getDragboard().getFiles().size() == 1) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  static void dropped(DragEvent event, Consumer<Path> open) {
    List<File> files = event.getDragboard().getFiles();
    if (files.size() == 1) {
      // A question must not be asked while the drag is still going on.
      Platform.runLater(() -> open.accept(files.getFirst().toPath()));
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
