package io.gridstride.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits;
import javafx.scene.input.ScrollEvent.VerticalTextScrollUnits;

/** What a mouse over a node says; all on the JavaFX thread. */
final class Mouse {
  private final Node node;
  private double startX;
  private double startY;
  private double x;
  private double y;

  Mouse(Node node) {
    this.node = node;
  }

  void press(double atX, double atY) {
    startX = atX;
    startY = atY;
    x = atX;
    y = atY;
    fire(MouseEvent.MOUSE_PRESSED, true);
  }

  /** Moves the pressed mouse to a place so far from where it was pressed. */
  void drag(double dx, double dy) {
    x = startX + dx;
    y = startY + dy;
    fire(MouseEvent.MOUSE_DRAGGED, true);
  }

  void release() {
    fire(MouseEvent.MOUSE_RELEASED, false);
  }

  private void fire(EventType<MouseEvent> type, boolean down) {
    // An event on its way to a node is told in the coordinates of the scene.
    Point2D at = node.localToScene(x, y);
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            new PickResult(node, at.getX(), at.getY())));
  }

  /** Turns the wheel in the middle of the node. */
  void scroll(double dx, double dy, boolean control) {
    Point2D mid =
        node.localToScene(
            node.getLayoutBounds().getWidth() / 2, node.getLayoutBounds().getHeight() / 2);
    Event.fireEvent(
        node,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            mid.getX(),
            mid.getY(),
            mid.getX(),
            mid.getY(),
            false,
            control,
            false,
            false,
            true,
            false,
            dx,
            dy,
            dx,
            dy,
            HorizontalTextScrollUnits.NONE,
            0,
            VerticalTextScrollUnits.NONE,
            0,
            0,
            new PickResult(node, mid.getX(), mid.getY())));
  }
}
