package io.gridstride.ui.guide;

import atlantafx.base.theme.Styles;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The card that says what to do next. It goes on by itself when that has been done. It is wide and
 * low, to stand over the canvas and not on it, where things are dropped.
 */
public final class GuideCard extends HBox {
  private final Session session;
  private final Runnable onEnd;
  private final Label count = new Label();
  private final Label title = new Label();
  private final Label text = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final Button skip = new Button("Skip this step");

  private int at;
  private Desk begun;

  /**
   * Hidden until it is started.
   *
   * @param onEnd called when a person has come to the end or has left
   */
  public GuideCard(Session session, Runnable onEnd) {
    this.session = session;
    this.onEnd = onEnd;
    begun = session.now();
    setId("guide");
    getStyleClass().add("guide");
    setAccessibleText("Guided first model");
    count.getStyleClass().add("hint");
    title.getStyleClass().add("guide-title");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    progress.setAccessibleText("Steps done");
    skip.setId("guide-skip");
    skip.setOnAction(event -> show(at + 1));
    var end = new Button("End the guide");
    end.setId("guide-end");
    end.getStyleClass().add(Styles.FLAT);
    end.setOnAction(event -> end());
    var stand = new VBox(count, progress);
    stand.getStyleClass().add("guide-stand");
    stand.setMinWidth(USE_PREF_SIZE);
    var words = new VBox(title, text);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var buttons = new HBox(skip, end);
    buttons.getStyleClass().add("guide-buttons");
    buttons.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(stand, words, buttons);
    setVisible(false);
    setManaged(false);
    session.listen((old, desk) -> goOn());
  }

  /** Starts at the first step that the present model does not show yet. */
  public void start() {
    setVisible(true);
    setManaged(true);
    show(0);
  }

  private void goOn() {
    if (isVisible() && Step.ALL.get(at).done().test(begun, session.now())) {
      show(at + 1);
    }
  }

  private void show(int step) {
    if (step == Step.ALL.size()) {
      end();
      return;
    }
    at = step;
    begun = session.now();
    Step now = Step.ALL.get(step);
    count.setText("Step " + (step + 1) + " of " + Step.ALL.size());
    title.setText(now.title());
    text.setText(now.text());
    progress.setProgress((double) step / Step.ALL.size());
    skip.setText(step == Step.ALL.size() - 1 ? "Done" : "Skip this step");
    goOn();
  }

  private void end() {
    setVisible(false);
    setManaged(false);
    onEnd.run();
  }
}
