package io.gridstride.ui.outline;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.canvas.PartDrag;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.places.Whereabouts;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

/**
 * The tree of zones, elements and flows. What is selected in it is selected on the canvas and the
 * other way round; a double click or Enter goes there; a line is dragged onto the canvas to put the
 * part on the diagram that is shown.
 */
public final class Outline extends StackPane {
  private static final double ROW = 26;

  /** Of more the tree shows the first: to walk through thousands of lines takes seconds. */
  private static final int MOST_SELECTED = 200;

  private final Session session;
  private final Places places;
  private final DiagramView diagram;
  private final Branches branches = new Branches();
  private final TreeView<Face> tree = new TreeView<>(branches.root());
  private final Label empty = new Label("Zones, elements and flows are listed here.");
  private boolean following;

  /** What the tree shows; empty while nobody has looked at it. */
  private Optional<Desk> shown = Optional.empty();

  private boolean watched;

  public Outline(Session session, Places places, DiagramView diagram, ContextMenu menu) {
    this.session = session;
    this.places = places;
    this.diagram = diagram;
    tree.setId("outline");
    tree.setAccessibleText("Outline");
    tree.setShowRoot(false);
    tree.setEditable(true);
    tree.setFixedCellSize(ROW);
    tree.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "outline");
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setContextMenu(menu);
    tree.setCellFactory(owner -> cell());
    tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    tree.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TreeItem<Face>>) change -> select());
    empty.getStyleClass().add("hint");
    empty.setWrapText(true);
    getStyleClass().add("palette");
    getChildren().addAll(tree, empty);
    session.listen((old, desk) -> follow(desk));
  }

  /** Tells whether somebody looks at it. Nobody looks at a tab behind another. */
  public void watch(boolean watching) {
    watched = watching;
    follow(session.now());
  }

  /** Takes the focus. */
  public void takeFocus() {
    tree.requestFocus();
  }

  private OutlineCell cell() {
    var cell = new OutlineCell(this::standing, this::name, this::rename);
    cell.setOnDragDetected(event -> {
      if (cell.getItem() != null) {
        drag(cell, event);
      }
    });
    cell.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && cell.getItem() != null) {
        go(cell.getItem());
        event.consume();
      }
    });
    return cell;
  }

  private void drag(OutlineCell cell, MouseEvent event) {
    Dragboard board = cell.startDragAndDrop(TransferMode.COPY);
    board.setContent(PartDrag.content(chosen()));
    event.consume();
  }

  private void go(Face face) {
    places.goTo(face.id());
    diagram.requestFocus();
  }

  private void pressed(KeyEvent event) {
    TreeItem<Face> item = tree.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && item != null) {
      go(item.getValue());
      event.consume();
    }
  }

  private Standing standing(String part) {
    Desk desk = session.now();
    if (Whereabouts.shows(desk.model(), desk.editor().diagram(), part)) {
      return Standing.HERE;
    }
    return Whereabouts.of(desk.model(), part).isEmpty() ? Standing.NOWHERE : Standing.ELSEWHERE;
  }

  private String name(String part) {
    return session
        .now()
        .model()
        .dfd()
        .part(part)
        .map(one ->
            switch (one) {
              case Element element -> element.name();
              case Flow flow -> flow.name();
              case Boundary zone -> zone.name();
              case io.gridstride.model.DataAsset asset -> asset.name();
              case io.gridstride.model.ControlUse use -> use.control();
            })
        .orElse("");
  }

  private void rename(String part, String to) {
    if (!to.strip().equals(name(part))) {
      session.edit(new Edit.Rename(part, to.strip()));
    }
  }

  private List<String> chosen() {
    return tree.getSelectionModel().getSelectedItems().stream()
        .filter(Objects::nonNull)
        .map(item -> item.getValue().id())
        .toList();
  }

  /** Selects on the canvas what is selected here. */
  private void select() {
    if (following) {
      return;
    }
    List<String> ids = chosen();
    following = true;
    session.send(Input.Select.of(ids));
    following = false;
    diagram.revealAll(ids);
  }

  private void follow(Desk desk) {
    if (!watched) {
      return;
    }
    boolean parts =
        shown
            .filter(old -> Snapshots.same(old.model().dfd(), desk.model().dfd()))
            .filter(old -> Snapshots.same(old.catalog(), desk.catalog()))
            .isEmpty();
    boolean selected =
        parts
            || shown
                .filter(old -> old.editor().selection().equals(desk.editor().selection()))
                .isEmpty();
    boolean placed = shown.filter(old -> placed(old).equals(placed(desk))).isEmpty();
    shown = Optional.of(desk);
    boolean mine = following;
    following = true;
    if (parts) {
      branches.show(desk.model().dfd(), desk.catalog());
      empty.setVisible(branches.root().getChildren().isEmpty());
    }
    if (selected && !mine) {
      showSelection(desk);
    }
    if (placed) {
      // What a line says of its part it says anew by itself, but not where the part is shown.
      tree.refresh();
    }
    following = mine;
  }

  /** What is shown on this diagram, and on each. */
  private static List<Set<String>> placed(Desk desk) {
    return Stream.concat(Stream.of(desk.editor().diagram()), desk.model().diagrams().stream())
        .<Set<String>>map(diagram -> diagram.places().keySet())
        .toList();
  }

  private void showSelection(Desk desk) {
    List<TreeItem<Face>> items =
        desk.editor().selection().stream()
            .limit(MOST_SELECTED)
            .flatMap(id -> branches.item(id).stream())
            .toList();
    if (items.equals(tree.getSelectionModel().getSelectedItems())) {
      return;
    }
    tree.getSelectionModel().clearSelection();
    items.forEach(item -> {
      unfold(item);
      tree.getSelectionModel().select(item);
    });
    if (items.size() == 1) {
      int row = tree.getRow(items.getFirst());
      tree.scrollTo(Math.max(0, row - 4));
    }
  }

  private static void unfold(TreeItem<Face> item) {
    for (TreeItem<Face> above = item.getParent(); above != null; above = above.getParent()) {
      above.setExpanded(true);
    }
  }
}
