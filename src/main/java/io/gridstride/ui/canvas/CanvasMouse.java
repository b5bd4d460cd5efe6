package io.gridstride.ui.canvas;

import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.editor.Keys;
import io.gridstride.editor.Pointer;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Spot;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** Turns mouse and touchpad into inputs of the editor, or into panning and zooming. */
final class CanvasMouse {
  private static final double ZOOM_PER_PIXEL = 1.0025;

  private static final Pointer NOWHERE = new Pointer(-1e9, -1e9, 1, Keys.NONE, new Spot.Canvas());

  private record Pan(double x, double y) {}

  private final DiagramView view;
  private final Session session;

  private Optional<Pan> pan = Optional.empty();
  private boolean spaceHeld;
  private Optional<String> badge = Optional.empty();

  CanvasMouse(DiagramView view, Session session) {
    this.view = view;
    this.session = session;
  }

  void attach() {
    view.setOnMousePressed(this::pressed);
    view.setOnMouseDragged(this::dragged);
    view.setOnMouseReleased(this::released);
    view.setOnMouseMoved(this::moved);
    view.setOnMouseExited(event -> left());
    view.setOnScroll(this::scrolled);
    view.setOnZoom(this::zoomed);
    view.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
    view.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
    view.focusedProperty().addListener(change -> spaceHeld = false);
    new PaletteDrop(view, session).attach();
    new PartDrop(view, session).attach();
    view.menu().attach();
  }

  private void space(KeyEvent event, boolean down) {
    if (event.getCode() == KeyCode.SPACE) {
      spaceHeld = down;
      view.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
      event.consume();
    }
  }

  private void pressed(MouseEvent event) {
    // First, so that a text field hands in what was typed before the press takes effect.
    view.requestFocus();
    if (event.getButton() == MouseButton.MIDDLE
        || (spaceHeld && event.getButton() == MouseButton.PRIMARY)) {
      pan = Optional.of(new Pan(event.getX(), event.getY()));
      view.setCursor(Cursor.CLOSED_HAND);
    } else if (event.getButton() == MouseButton.PRIMARY) {
      Pointer at = pointer(event);
      badge = badge(at);
      if (badge.isPresent()) {
        view.pickBadge(badge.get());
        return;
      }
      boolean beside = at.spot() instanceof Spot.Canvas || at.spot() instanceof Spot.InZone;
      if (beside && !session.now().lens().isWhole()) {
        session.look(new Lens.Nothing());
      }
      session.send(new Input.Pressed(at, event.getClickCount()));
    }
  }

  /** The part whose badge is under the pointer, if a press would pick it. */
  private Optional<String> badge(Pointer at) {
    boolean selects =
        session.now().editor().tool() instanceof SelectTool
            && !at.keys().shift()
            && !at.keys().control();
    return selects && !(at.spot() instanceof Spot.OnHandle)
        ? view.badgeAt(at.x(), at.y())
        : Optional.empty();
  }

  private void dragged(MouseEvent event) {
    if (pan.isPresent()) {
      Pan from = pan.get();
      view.look(view.viewport().panned(event.getX() - from.x(), event.getY() - from.y()));
      pan = Optional.of(new Pan(event.getX(), event.getY()));
    } else if (event.isPrimaryButtonDown() && badge.isEmpty()) {
      session.send(new Input.Dragged(pointer(event)));
    }
  }

  private void released(MouseEvent event) {
    if (pan.isPresent()) {
      pan = Optional.empty();
      view.setCursor(spaceHeld ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    } else if (event.getButton() == MouseButton.PRIMARY && badge.isEmpty()) {
      session.send(new Input.Released(pointer(event)));
    }
  }

  private void moved(MouseEvent event) {
    Pointer at = pointer(event);
    session.send(new Input.Moved(at));
    view.setCursor(
        spaceHeld
            ? Cursor.OPEN_HAND
            : badge(at).isPresent() ? Cursor.HAND : Cursors.of(session.now().editor(), at.spot()));
  }

  /** What shows beside a hovered element must not stay when the pointer has gone elsewhere. */
  private void left() {
    session.send(new Input.Moved(NOWHERE));
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() || event.isControlDown()) {
      double factor = Math.pow(ZOOM_PER_PIXEL, event.getDeltaY());
      view.look(
          view.viewport().zoomed(view.viewport().zoom() * factor, event.getX(), event.getY()));
    } else if (event.isShiftDown() && event.getDeltaX() == 0) {
      view.look(view.viewport().panned(event.getDeltaY(), 0));
    } else {
      view.look(view.viewport().panned(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  private void zoomed(ZoomEvent event) {
    view.look(
        view.viewport()
            .zoomed(view.viewport().zoom() * event.getZoomFactor(), event.getX(), event.getY()));
    event.consume();
  }

  private Pointer pointer(MouseEvent event) {
    Viewport from = view.viewport();
    double x = from.diagramX(event.getX());
    double y = from.diagramY(event.getY());
    double pixel = 1 / from.zoom();
    EditorState state = session.now().editor();
    Spot spot = Spot.at(state, view.geometry(), x, y, pixel);
    return new Pointer(x, y, pixel, new Keys(event.isShiftDown(), event.isShortcutDown()), spot);
  }
}
