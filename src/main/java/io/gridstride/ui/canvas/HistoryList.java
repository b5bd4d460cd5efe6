package io.gridstride.ui.canvas;

import atlantafx.base.theme.Styles;
import io.gridstride.editor.History;
import io.gridstride.editor.Input;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The steps since the model was opened, in a corner of the canvas: a click goes to one. */
public final class HistoryList extends VBox {
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final double ROW = 26;
  private static final double WIDTH = 260;
  private static final int ROWS = 12;

  private final Session session;
  private final Runnable onClosed;
  private final ListView<String> list = new ListView<>();
  private boolean following;

  HistoryList(Session session, Runnable onClosed) {
    this.session = session;
    this.onClosed = onClosed;
    setId("history");
    getStyleClass().addAll("quick-box", "history");
    setManaged(false);
    setVisible(false);
    list.setId("history-list");
    list.setAccessibleText("Steps since the model was opened");
    list.getStyleClass().add(Styles.DENSE);
    list.setFixedCellSize(ROW);
    list.setCellFactory(owner -> new StepCell());
    list.getSelectionModel().selectedIndexProperty().addListener(change -> chosen());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            toggle();
            event.consume();
          }
        });
    getChildren().addAll(head(), list);
    session.listen((old, desk) -> follow());
  }

  private HBox head() {
    var title = new Label("History");
    title.getStyleClass().add("history-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head =
        new HBox(
            title,
            gap,
            Icons.button("history-close", MaterialDesignC.CLOSE, "Close", this::toggle));
    head.getStyleClass().add("history-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** Shows it, or hides it again. */
  public void toggle() {
    setVisible(!isVisible());
    if (isVisible()) {
      follow();
      list.requestFocus();
    } else {
      onClosed.run();
    }
  }

  private History history() {
    return session.now().editor().history();
  }

  private void follow() {
    if (!isVisible()) {
      return;
    }
    List<String> steps = new ArrayList<>(List.of("Opened"));
    history().done().forEach(step -> steps.add(step.name()));
    history().undone().reversed().forEach(step -> steps.add(step.name()));
    following = true;
    if (!steps.equals(list.getItems())) {
      list.getItems().setAll(steps);
    }
    int now = history().done().size();
    list.getSelectionModel().clearAndSelect(now);
    list.scrollTo(Math.max(0, now - ROWS + 2));
    list.refresh();
    following = false;
  }

  private void chosen() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (!following && index >= 0) {
      session.send(new Input.JumpTo(index));
    }
  }

  /** Stands in the upper left corner. */
  void place(double height) {
    double tall = Math.min(ROWS * ROW + 44, height - 24);
    resizeRelocate(12, 12, WIDTH, tall);
  }

  /** A step; what was undone is paler. */
  private final class StepCell extends ListCell<String> {
    @Override
    protected void updateItem(String step, boolean empty) {
      super.updateItem(step, empty);
      setText(empty ? null : step);
      pseudoClassStateChanged(UNDONE, !empty && getIndex() > history().done().size());
    }
  }
}
