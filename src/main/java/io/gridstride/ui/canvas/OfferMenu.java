package io.gridstride.ui.canvas;

import atlantafx.base.theme.Styles;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.editor.Input;
import io.gridstride.editor.OfferGesture;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.palette.PaletteDrag;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The list beside the end of a flow drawn into free space: what the flow may lead to. */
final class OfferMenu extends VBox {
  private static final double ROW = 30;
  private static final double WIDTH = 280;
  private static final int ROWS = 8;
  private static final double AWAY = 14;

  private final Session session;
  private final Runnable onClosed;
  private final TextField field = new TextField();
  private final ListView<ComponentType> list = new ListView<>();
  private Optional<OfferGesture> shown = Optional.empty();

  OfferMenu(Session session, Runnable onClosed) {
    this.session = session;
    this.onClosed = onClosed;
    setId("offer");
    getStyleClass().addAll("quick-box", "offer");
    setManaged(false);
    setVisible(false);
    field.setId("offer-field");
    field.setPromptText("What does the flow lead to?");
    field.setAccessibleText("What does the flow lead to? Usual neighbours come first");
    field.textProperty().addListener(change -> fill());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused && session.now().editor().offer().isPresent()) {
            session.send(new Input.Escape());
          }
        });
    list.setId("offer-list");
    list.setAccessibleText("Components");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.getStyleClass().add(Styles.DENSE);
    list.setPlaceholder(new Label("Nothing is called so"));
    list.setCellFactory(owner -> cell());
    getChildren().addAll(field, list);
  }

  private ListCell<ComponentType> cell() {
    var cell = new TypeCell(session);
    // The press must not take the focus from the field, which would give the offer up.
    cell.setOnMousePressed(event -> {
      if (!cell.isEmpty()) {
        take(cell.getItem());
      }
      event.consume();
    });
    return cell;
  }

  /** Opens at the end of the flow that waits for an answer, or closes. */
  void show(Viewport view, double width, double height) {
    Optional<OfferGesture> offer = session.now().editor().offer();
    if (!offer.equals(shown)) {
      boolean wasOpen = shown.isPresent();
      shown = offer;
      if (offer.isEmpty()) {
        close();
      } else if (!wasOpen) {
        open();
      }
    }
    offer.ifPresent(at -> place(at, view, width, height));
  }

  private void open() {
    field.clear();
    fill();
    setVisible(true);
    field.requestFocus();
  }

  private void close() {
    boolean focused = field.isFocused();
    setVisible(false);
    if (focused) {
      onClosed.run();
    }
  }

  private void place(OfferGesture offer, Viewport view, double width, double height) {
    double tall = prefHeight(WIDTH);
    double x = view.viewX(offer.middle().x()) + AWAY;
    double y = view.viewY(offer.middle().y()) + AWAY;
    resizeRelocate(
        Math.rint(Math.max(4, Math.min(x, width - WIDTH - 4))),
        Math.rint(Math.max(4, Math.min(y, height - tall - 4))),
        WIDTH,
        tall);
  }

  private void fill() {
    Catalog catalog = session.catalog();
    List<ComponentType> found =
        shown
            .map(offer ->
                Neighbours.found(catalog, session.now().editor(), offer.source(), field.getText()))
            .orElse(List.of());
    list.getItems().setAll(found);
    list.setPrefHeight(ROWS * ROW + 8);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER ->
          Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::take);
      case ESCAPE -> session.send(new Input.Escape());
      case TAB -> {}
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 2));
    event.consume();
  }

  private void take(ComponentType type) {
    session.send(new Input.TakeOffer(PaletteDrag.template(type)));
  }

  /** A component type with its picture. */
  private static final class TypeCell extends ListCell<ComponentType> {
    private final Session session;

    TypeCell(Session session) {
      this.session = session;
      setPrefWidth(0);
      setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(ComponentType type, boolean empty) {
      super.updateItem(type, empty);
      if (empty || type == null) {
        setText(null);
        setGraphic(null);
        setId(null);
      } else {
        setText(type.name());
        setId("offer-" + type.id().replace('.', '-'));
        setGraphic(
            Optional.ofNullable(session.catalog().glyphs().get(type.glyph()))
                .map(glyph -> boxed(Icons.glyph(glyph.path(), 18)))
                .orElse(null));
      }
    }

    private static Node boxed(Node glyph) {
      var box = new StackPane(glyph);
      box.setMinSize(28, Region.USE_PREF_SIZE);
      box.setPrefSize(28, 20);
      box.setMouseTransparent(true);
      return box;
    }
  }
}
