package io.gridstride.ui;

import io.gridstride.ui.look.Icons;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How far the search for graph findings is, once it takes longer than a blink, and a way out. */
final class SearchProgress extends HBox {
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final PauseTransition blink = new PauseTransition(Duration.millis(400));

  SearchProgress(Session session) {
    super(8);
    setId("search-progress");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    setMinWidth(0);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText("Search for graph findings");
    bar.setFocusTraversable(false);
    getChildren()
        .addAll(
            words,
            bar,
            Icons.button(
                "stop-search",
                MaterialDesignC.CLOSE,
                "Stop the search for graph findings",
                session::stopSearch));
    shown(false);
    blink.setOnFinished(event -> shown(true));
    session.listen(this::show);
  }

  private void show(Desk old, Desk desk) {
    desk.search()
        .ifPresentOrElse(
            progress -> {
              words.setText(progress.words());
              bar.setProgress(progress.of() == 0 ? 0 : (double) progress.done() / progress.of());
              if (!isVisible() && blink.getStatus() != javafx.animation.Animation.Status.RUNNING) {
                blink.playFromStart();
              }
            },
            () -> {
              blink.stop();
              shown(false);
            });
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
