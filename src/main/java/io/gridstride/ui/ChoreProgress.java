package io.gridstride.ui;

import io.gridstride.ui.look.Icons;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Runs one chore at a time beside the window, and shows it with a way out once it takes longer than
 * half a second.
 */
final class ChoreProgress extends HBox {
  private final Label words = new Label();
  private final PauseTransition patience = new PauseTransition(Duration.millis(500));
  private AtomicBoolean wanted = new AtomicBoolean();

  ChoreProgress() {
    super(8);
    setId("chore-progress");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    setMinWidth(0);
    var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    bar.getStyleClass().add("thin");
    bar.setAccessibleText("Under way");
    bar.setFocusTraversable(false);
    getChildren()
        .addAll(
            words,
            bar,
            Icons.button(
                "stop-chore", MaterialDesignC.CLOSE, "Stop and change nothing", this::stop));
    shown(false);
    patience.setOnFinished(event -> shown(true));
  }

  /**
   * Begins a chore; one that is under way is given up.
   *
   * @param title what is shown meanwhile
   * @param work done beside the window; it is asked to look whether it is still wanted before it
   *     writes anything
   * @param done takes the outcome, in the window, unless the chore has been stopped
   */
  <T> void begin(String title, Function<BooleanSupplier, T> work, Consumer<T> done) {
    stop();
    var mine = new AtomicBoolean(true);
    wanted = mine;
    words.setText(title);
    patience.playFromStart();
    Thread.ofPlatform()
        .daemon()
        .name("chore")
        .start(() -> {
          T outcome = work.apply(mine::get);
          Platform.runLater(() -> {
            if (mine.getAndSet(false)) {
              rest();
              done.accept(outcome);
            }
          });
        });
  }

  private void stop() {
    wanted.set(false);
    rest();
  }

  private void rest() {
    patience.stop();
    shown(false);
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }
}
