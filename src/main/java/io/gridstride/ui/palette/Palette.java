package io.gridstride.ui.palette;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.Input;
import io.gridstride.editor.PlaceTool;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Tool;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.Preferences;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
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
 * click on the canvas; or press Enter twice, and a zone's border is then moved and made larger or
 * smaller by keys. Favourites and what was placed last stand first.
 */
public final class Palette extends BorderPane {
  private final TextField search = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Session session;
  private final Memory memory;
  private final Supplier<Bounds> view;
  private final Runnable toCanvas;

  /**
   * Fills the palette and follows the catalogue.
   *
   * @param view what of the diagram is in view, in diagram units
   * @param toCanvas gives the focus to the canvas
   */
  public Palette(Session session, Memory memory, Supplier<Bounds> view, Runnable toCanvas) {
    this.toCanvas = toCanvas;
    this.session = session;
    this.memory = memory;
    this.view = view;
    setId("palette");
    getStyleClass().add("palette");
    search.setId("palette-search");
    search.setPromptText("Search components");
    search.setAccessibleText("Search components");
    search
        .textProperty()
        .addListener(text -> {
          fill();
          list.scrollTo(0);
        });
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    list.setId("palette-list");
    list.setAccessibleText("Components");
    list.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    list.setCellFactory(owner -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    var top = new StackPane(search);
    top.getStyleClass().add("search");
    setTop(top);
    setCenter(list);
    memory.listen(Preferences::palette, first -> fill());
    session.listen(this::show);
  }

  private Preferences.Palette first() {
    return memory.now().palette();
  }

  private void fill() {
    List<Entry> lines = Entry.of(session.catalog(), search.getText(), first());
    if (!lines.equals(list.getItems())) {
      list.getItems().setAll(lines);
    }
  }

  private void show(Desk old, Desk desk) {
    if (!Snapshots.same(old.catalog(), desk.catalog())) {
      fill();
    }
    placed(old, desk)
        .ifPresent(type -> memory.change(now -> now.withPalette(now.palette().placing(type))));
    Tool tool = desk.editor().tool();
    if (tool instanceof SelectTool && !tool.equals(old.editor().tool())) {
      list.getSelectionModel().clearSelection();
    }
  }

  /** The type of the element that was just added: it alone is selected, and it is new. */
  private static Optional<String> placed(Desk old, Desk desk) {
    SequencedSet<String> selected = desk.editor().selection();
    boolean step =
        desk.document() == old.document()
            && desk.editor().history().done().size() == old.editor().history().done().size() + 1;
    return step && selected.size() == 1 && old.model().dfd().part(selected.getFirst()).isEmpty()
        ? desk.model().dfd().element(selected.getFirst()).map(Element::type)
        : Optional.empty();
  }

  private void favour(Entry entry) {
    if (entry instanceof Entry.Component component) {
      memory.change(now -> now.withPalette(now.palette().toggling(component.type().id())));
    }
  }

  private PaletteCell cell() {
    var cell = new PaletteCell();
    cell.setOnContextMenuRequested(event -> {
      if (cell.getItem() instanceof Entry.Component component) {
        menu(component).show(cell, event.getScreenX(), event.getScreenY());
        event.consume();
      }
    });
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

  private ContextMenu menu(Entry.Component component) {
    boolean favourite = first().favourites().contains(component.type().id());
    var item = new MenuItem(favourite ? "Remove from favourites" : "Add to favourites");
    item.setId("palette-favour");
    item.setOnAction(event -> favour(component));
    var menu = new ContextMenu(item);
    menu.setAutoHide(true);
    return menu;
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

  /** The second time in a row, the component or zone is placed where there is room. */
  private void enter(Entry chosen) {
    Tool before = session.now().editor().tool();
    take(chosen);
    Tool tool = session.now().editor().tool();
    boolean again = tool.equals(before) && !(chosen instanceof Entry.Heading);
    if (again && tool instanceof PlaceTool(var template)) {
      session.send(new Input.PlaceInView(template, view.get()));
    } else if (again && tool instanceof BoundaryTool border) {
      session.send(new Input.StartFraming(border, view.get()));
      toCanvas.run();
    }
  }

  private void inSearch(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      search.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      list.getSelectionModel().select(Math.min(1, list.getItems().size() - 1));
      if (event.getCode() == KeyCode.ENTER) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::enter);
      }
      event.consume();
    }
  }

  private void inList(KeyEvent event) {
    Entry chosen = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ESCAPE
        && !(session.now().editor().tool() instanceof SelectTool)) {
      session.send(new Input.Escape());
      event.consume();
    }
    if (chosen == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      enter(chosen);
      event.consume();
    } else if (event.getCode() == KeyCode.F) {
      favour(chosen);
      event.consume();
    }
  }
}
