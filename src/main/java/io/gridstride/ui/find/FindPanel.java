package io.gridstride.ui.find;

import atlantafx.base.theme.Styles;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.places.Places;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Lies over a corner of the canvas: what is typed is found at once and marked on the diagram; Enter
 * goes from one hit to the next.
 */
public final class FindPanel extends VBox {
  private static final double ROW = 38;
  private static final int ROWS = 8;

  private final Session session;
  private final Places places;
  private final DiagramView diagram;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final ListView<FindRow> list = new ListView<>();
  private List<Hit> hits = List.of();
  private Optional<Hit> at = Optional.empty();
  private boolean going;

  public FindPanel(Session session, Places places, DiagramView diagram) {
    this.session = session;
    this.places = places;
    this.diagram = diagram;
    setId("find");
    getStyleClass().addAll("card", "find");
    setMaxSize(380, Region.USE_PREF_SIZE);
    setMinHeight(0);
    field.setId("find-field");
    field.setPromptText("Find in the model");
    field.setAccessibleText("Find by name, type, property, note or threat");
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .addListener(change -> {
          at = Optional.empty();
          find();
        });
    count.setId("find-count");
    count.getStyleClass().add("remark");
    count.setMinWidth(USE_PREF_SIZE);
    var top =
        new HBox(
            4,
            field,
            count,
            Icons.button(
                "find-previous", MaterialDesignC.CHEVRON_UP, "Previous (Shift+F3)", this::previous),
            Icons.button("find-next", MaterialDesignC.CHEVRON_DOWN, "Next (F3)", this::next),
            Icons.button("find-close", MaterialDesignC.CLOSE, "Close (Esc)", this::close));
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("find-top");
    list.setId("find-list");
    list.setMinHeight(0);
    // What was found must not lie under the list of what was found.
    list.maxHeightProperty().bind(diagram.heightProperty().multiply(0.5));
    list.setAccessibleText("What was found");
    list.getStyleClass().add(Styles.DENSE);
    list.setFixedCellSize(ROW);
    list.setCellFactory(owner -> new HitCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, row) -> {
          if (!going && row instanceof FindRow.Found(Hit hit)) {
            go(hit);
          }
        });
    getChildren().addAll(top, list);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    shown(false);
    session.listen(this::follow);
  }

  /** Opens with the words that were looked for last, selected. */
  public void open() {
    shown(true);
    find();
    field.requestFocus();
    field.selectAll();
  }

  /** Whether there is anything to go on to. */
  public boolean hasQuery() {
    return !field.getText().isBlank();
  }

  /** Goes to the next hit; after the last comes the first. */
  public void next() {
    step(1);
  }

  public void previous() {
    step(-1);
  }

  private void close() {
    shown(false);
    diagram.mark(List.of());
    diagram.requestFocus();
  }

  private void shown(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void follow(Desk old, Desk desk) {
    boolean changed =
        !Snapshots.same(old.model().dfd(), desk.model().dfd())
            || !Snapshots.same(old.results().register(), desk.results().register());
    if (isVisible() && changed) {
      find();
    }
  }

  private void find() {
    hits = Finder.find(field.getText(), session.now());
    at = at.flatMap(this::again);
    going = true;
    list.getItems().setAll(FindRow.of(hits));
    going = false;
    boolean any = !hits.isEmpty();
    list.setVisible(any);
    list.setManaged(any);
    list.setPrefHeight(Math.min(list.getItems().size(), ROWS) * ROW + 2);
    diagram.mark(hits.stream().flatMap(hit -> hit.part().stream()).distinct().toList());
    tell();
  }

  private Optional<Hit> again(Hit hit) {
    return hits.stream().filter(hit::isSame).findFirst();
  }

  private void tell() {
    String all = hits.size() == Finder.MOST ? Finder.MOST + " or more" : "" + hits.size();
    count.setText(
        !hasQuery()
            ? ""
            : hits.isEmpty()
                ? "Nothing found"
                : at.map(hit -> (hits.indexOf(hit) + 1) + " of " + all).orElse(all + " found"));
    going = true;
    at.ifPresentOrElse(
        hit -> {
          list.getSelectionModel().select(new FindRow.Found(hit));
          list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        },
        list.getSelectionModel()::clearSelection);
    going = false;
  }

  private void step(int by) {
    if (!isVisible()) {
      shown(true);
      find();
    }
    if (!hits.isEmpty()) {
      int from = at.map(hits::indexOf).orElse(by > 0 ? -1 : hits.size());
      go(hits.get(Math.floorMod(from + by, hits.size())));
    }
  }

  private void go(Hit hit) {
    at = Optional.of(hit);
    hit.threat().ifPresent(threat -> session.choose(Optional.of(threat)));
    hit.part().ifPresent(places::goTo);
    tell();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
    } else if (event.getCode() == KeyCode.DOWN && field.isFocused()) {
      list.requestFocus();
      step(1);
    } else {
      return;
    }
    event.consume();
  }
}
