package io.gridstride.ui.report;

import io.gridstride.ui.dialogs.Choosers;
import io.gridstride.ui.look.Icons;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.OverrunStyle;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The file of a model to compare with, or none. */
final class CompareField {
  private static final String NONE = "Choose a model\u2026";

  private final Button choose = new Button(NONE, Icons.of(MaterialDesignF.FOLDER_OPEN_OUTLINE));
  private final Button clear = new Button("Compare with nothing");
  private final Runnable onChange;
  private Optional<Path> file = Optional.empty();

  CompareField(Window owner, Supplier<Optional<Path>> near, Runnable onChange) {
    this.onChange = onChange;
    choose.setId("report-before");
    choose.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    choose.setOnAction(
        event -> Choosers.compare(owner, file.or(near)).map(Optional::of).ifPresent(this::take));
    clear.setId("report-before-clear");
    clear.setOnAction(event -> take(Optional.empty()));
    show();
  }

  Control control() {
    return choose;
  }

  /** Ends the comparison; seen only while there is one. */
  Button clear() {
    return clear;
  }

  Optional<Path> file() {
    return file;
  }

  private void take(Optional<Path> next) {
    file = next;
    show();
    onChange.run();
  }

  private void show() {
    choose.setText(file.map(Path::getFileName).map(Path::toString).orElse(NONE));
    clear.setVisible(file.isPresent());
    clear.setManaged(file.isPresent());
  }
}
