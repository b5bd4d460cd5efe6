package io.gridstride.ui.quick;

import atlantafx.base.theme.Styles;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.quick.Line.What;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The command palette, over the window: type, choose with the arrows, press Enter. */
public final class QuickSearch extends StackPane {
  private static final double ROW = 30;
  private static final int ROWS = 13;
  private static final int RECENT = 5;

  private final Session session;
  private final Places places;
  private final TextField field = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final List<String> recent = new ArrayList<>();
  private Optional<Commands> commands = Optional.empty();
  private Optional<Node> cameFrom = Optional.empty();

  public QuickSearch(Session session, Places places) {
    this.session = session;
    this.places = places;
    setId("quick");
    getStyleClass().add("quick");
    setVisible(false);
    setManaged(false);
    field.setId("quick-field");
    field.setPromptText("Find a command, element, flow, zone or diagram");
    field.setAccessibleText("Find a command, element, flow, zone or diagram");
    field.textProperty().addListener(change -> fill());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("quick-list");
    list.setAccessibleText("What was found");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add(Styles.DENSE);
    list.setCellFactory(owner -> new LineCell(this::take));
    list.setPlaceholder(new Label("Nothing found"));
    var box = new VBox(field, list);
    box.getStyleClass().add("quick-box");
    box.setMaxSize(620, Region.USE_PREF_SIZE);
    getChildren().add(box);
    StackPane.setAlignment(box, Pos.TOP_CENTER);
    setOnMousePressed(event -> {
      if (event.getTarget().equals(this)) {
        close();
      }
    });
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused && getScene() != null && getScene().getFocusOwner() != null) {
            shown(false);
          }
        });
  }

  /** Gives the commands that can be found. Called once. */
  public void obey(Commands all) {
    commands = Optional.of(all);
  }

  /** Opens with an empty field. */
  public void open() {
    cameFrom = Optional.ofNullable(getScene().getFocusOwner());
    shown(true);
    field.clear();
    fill();
    field.requestFocus();
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void close() {
    shown(false);
    cameFrom.ifPresent(Node::requestFocus);
  }

  private void fill() {
    List<Line> lines =
        commands
            .map(all -> Lines.of(field.getText(), all, recent, session.now()))
            .orElse(List.of());
    list.getItems().setAll(lines);
    double rows = Math.clamp(lines.size(), 2, ROWS) * ROW + 2;
    list.setPrefHeight(rows);
    list.setMinHeight(0);
    list.scrollTo(0);
    step(-1, 1);
  }

  /** Selects the next line that is no heading. */
  private void step(int from, int by) {
    for (int i = from + by; i >= 0 && i < list.getItems().size(); i += by) {
      if (!list.getItems().get(i).isHeading()) {
        list.getSelectionModel().select(i);
        int first = by < 0 || i <= 1 ? Math.max(0, i - 1) : i - ROWS + 2;
        if (by < 0 || first > 0) {
          list.scrollTo(Math.max(0, first));
        }
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case DOWN -> step(at, 1);
      case UP -> step(at, -1);
      case PAGE_DOWN -> step(Math.min(at + ROWS - 2, list.getItems().size() - 2), 1);
      case PAGE_UP -> step(Math.max(at - ROWS + 2, 1), -1);
      case ENTER ->
          Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
      case ESCAPE -> close();
      case TAB -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take(Line line) {
    if (!line.available()) {
      return;
    }
    close();
    switch (line.what()) {
      case What.Heading() -> {}
      case What.Do(Command command) -> {
        recent.remove(command.id());
        recent.addFirst(command.id());
        if (recent.size() > RECENT) {
          recent.removeLast();
        }
        command.run();
      }
      case What.GoTo(Face face) -> {
        places.goTo(face.id());
        places.enter();
      }
      case What.Show(String diagram) -> {
        places.show(diagram);
        places.enter();
      }
    }
  }
}
