package io.gridstride.ui.report;

import io.gridstride.ui.look.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How far the report is, with a way out. */
final class PressLine extends HBox {
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();

  PressLine(Runnable stop) {
    super(8);
    setId("report-progress");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText("How far the report is");
    bar.setFocusTraversable(false);
    getChildren()
        .addAll(
            bar,
            words,
            Icons.button("report-stop", MaterialDesignC.CLOSE, "Stop making the report", stop));
    rest();
  }

  void begin() {
    words.setText("Reviewing the model\u2026");
    bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
    shown(true);
  }

  void show(Press.Stand stand) {
    words.setText("Setting page " + stand.pages() + "\u2026");
    bar.setProgress((double) stand.done() / Math.max(1, stand.of()));
  }

  void rest() {
    shown(false);
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
