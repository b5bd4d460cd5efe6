package io.gridstride.ui.palette;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.Input;
import io.gridstride.editor.PlaceTool;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Tool;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * The catalogue as a list. Drag an entry to the canvas; or click it, or press Enter on it, and then
 * click on the canvas.
 */
public final class Palette extends BorderPane {
  private static final double ROW = 28;

  private final TextField search = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Session session;

  public Palette(Session session) {
    this.session = session;
    setId("palette");
    getStyleClass().add("palette");
    search.setId("palette-search");
    search.setPromptText("Search components");
    search.setAccessibleText("Search components");
    search.textProperty().addListener(text -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    list.setId("palette-list");
    list.setAccessibleText("Components");
    list.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    list.setFixedCellSize(ROW);
    list.setCellFactory(owner -> cell());
    list.setOnKeyPressed(this::inList);
    var top = new StackPane(search);
    top.getStyleClass().add("search");
    setTop(top);
    setCenter(list);
    fill();
    session.listen(this::show);
  }

  private void fill() {
    list.getItems().setAll(Entry.of(session.catalog(), search.getText()));
    list.scrollTo(0);
  }

  private void show(Desk old, Desk desk) {
    if (!Snapshots.same(old.catalog(), desk.catalog())) {
      fill();
    }
    Tool tool = desk.editor().tool();
    if (tool instanceof SelectTool && !tool.equals(old.editor().tool())) {
      list.getSelectionModel().clearSelection();
    }
  }

  private PaletteCell cell() {
    var cell = new PaletteCell();
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
        take(cell.getItem());
      }
    });
    cell.setOnDragDetected(event -> {
      if (cell.getItem() instanceof Entry.Component component) {
        drag(cell, component);
        event.consume();
      }
    });
    cell.setOnDragDone(event -> list.getSelectionModel().clearSelection());
    return cell;
  }

  private void drag(PaletteCell cell, Entry.Component component) {
    Dragboard board = cell.startDragAndDrop(TransferMode.COPY);
    board.setContent(PaletteDrag.content(component.type()));
    var look = new SnapshotParameters();
    look.setFill(Color.TRANSPARENT);
    board.setDragView(cell.getGraphic().snapshot(look, null));
  }

  private void take(Entry entry) {
    switch (entry) {
      case Entry.Heading heading -> list.getSelectionModel().clearSelection();
      case Entry.Component component ->
          session.send(new Input.Choose(new PlaceTool(PaletteDrag.template(component.type()))));
      case Entry.Zone(var title, var kind) ->
          session.send(new Input.Choose(new BoundaryTool(title, kind.map(ZoneKind::id))));
    }
  }

  private void inSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
      event.consume();
    }
  }

  private void inList(KeyEvent event) {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && chosen != null) {
      take(chosen);
      event.consume();
    }
  }
}
