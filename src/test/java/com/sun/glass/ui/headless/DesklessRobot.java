package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * A mouse and keyboard whose every event carries the buttons and modifier keys held at that moment.
 * JavaFX's headless robot leaves them out of moves, drags and scrolls.
 */
final class DesklessRobot extends HeadlessRobot {
  private static final double PIXELS_PER_SCROLL_UNIT = 40;

  private final DesklessDrag drag;
  private final Set<MouseButton> held = EnumSet.noneOf(MouseButton.class);
  private int heldKeys = KeyEvent.MODIFIER_NONE;
  private double x;
  private double y;
  private @Nullable DesklessWindow current;

  DesklessRobot(DesklessApplication application, DesklessDrag drag) {
    super(application);
    this.drag = drag;
  }

  @Override
  public double getMouseX() {
    return x;
  }

  @Override
  public double getMouseY() {
    return y;
  }

  @Override
  public void keyPress(KeyCode key) {
    heldKeys |= modifier(key);
    if (drag.isRunning() && key == KeyCode.ESCAPE) {
      drag.cancel();
    } else {
      super.keyPress(key);
    }
  }

  @Override
  public void keyRelease(KeyCode key) {
    heldKeys &= ~modifier(key);
    super.keyRelease(key);
  }

  @Override
  public void mouseMove(double toX, double toY) {
    x = toX;
    y = toY;
    if (drag.isRunning()) {
      drag.moveTo((int) x, (int) y);
      return;
    }
    enterWindow();
    Optional<MouseButton> button = held.stream().findFirst();
    send(
        current,
        button.isPresent() ? MouseEvent.DRAG : MouseEvent.MOVE,
        button.map(this::getGlassEventButton).orElse(MouseEvent.BUTTON_NONE));
  }

  @Override
  public void mousePress(MouseButton... buttons) {
    for (MouseButton button : buttons) {
      enterWindow();
      held.add(button);
      DesklessWindow pressed = current;
      send(pressed, MouseEvent.DOWN, getGlassEventButton(button));
      if (button == MouseButton.SECONDARY && pressed != null) {
        HeadlessView view = (HeadlessView) pressed.getView();
        if (view != null) {
          view.notifyMenu(inX(pressed), inY(pressed), (int) x, (int) y, false);
        }
      }
    }
  }

  @Override
  public void mouseRelease(MouseButton... buttons) {
    for (MouseButton button : buttons) {
      held.remove(button);
      if (drag.isRunning()) {
        drag.drop((int) x, (int) y);
      } else {
        send(current, MouseEvent.UP, getGlassEventButton(button));
        enterWindow();
      }
    }
  }

  @Override
  public void mouseWheel(int notches) {
    enterWindow();
    HeadlessView view = current == null ? null : (HeadlessView) current.getView();
    if (view == null) {
      return;
    }
    double direction = notches > 0 ? -1 : 1;
    double scale = PIXELS_PER_SCROLL_UNIT;
    for (int i = 0; i < Math.abs(notches); i++) {
      view.notifyScroll(
          inX(current),
          inY(current),
          (int) x,
          (int) y,
          0,
          direction,
          modifiers(),
          0,
          0,
          0,
          0,
          scale,
          scale);
    }
  }

  @Override
  public Color getPixelColor(double atX, double atY) {
    int[] pixel = new int[1];
    DesklessWindow.capture((int) atX, (int) atY, 1, 1, pixel);
    return Color.rgb(pixel[0] >> 16 & 0xff, pixel[0] >> 8 & 0xff, pixel[0] & 0xff);
  }

  @Override
  public void getScreenCapture(
      int atX, int atY, int width, int height, int[] data, boolean scaleToFit) {
    DesklessWindow.capture(atX, atY, width, height, data);
  }

  @Override
  void windowAdded(HeadlessWindow window) {}

  @Override
  void windowRemoved(HeadlessWindow window) {
    if (current == window) {
      current = null;
    }
  }

  /** The window that gets the next event: the one pressed on while a button is down. */
  private void enterWindow() {
    if (!held.isEmpty() && current != null && !current.isClosed()) {
      return;
    }
    DesklessWindow next = DesklessWindow.at(x, y).orElse(null);
    if (next != current) {
      DesklessWindow previous = current;
      current = next;
      send(previous, MouseEvent.EXIT, MouseEvent.BUTTON_NONE);
      send(next, MouseEvent.ENTER, MouseEvent.BUTTON_NONE);
    }
  }

  private void send(@Nullable DesklessWindow window, int type, int button) {
    if (window == null || window.isClosed() || window.getView() == null) {
      return;
    }
    boolean menu = type == MouseEvent.DOWN && button == MouseEvent.BUTTON_RIGHT;
    ((HeadlessView) window.getView())
        .notifyMouse(
            type, button, inX(window), inY(window), (int) x, (int) y, modifiers(), menu, false);
  }

  private int inX(DesklessWindow window) {
    return (int) x - window.getX();
  }

  private int inY(DesklessWindow window) {
    return (int) y - window.getY();
  }

  private int modifiers() {
    return heldKeys | getModifiers(held.toArray(MouseButton[]::new));
  }

  private static int modifier(KeyCode key) {
    return switch (key) {
      case SHIFT -> KeyEvent.MODIFIER_SHIFT;
      case CONTROL -> KeyEvent.MODIFIER_CONTROL;
      case ALT -> KeyEvent.MODIFIER_ALT;
      case COMMAND, META, WINDOWS -> KeyEvent.MODIFIER_COMMAND;
      default -> KeyEvent.MODIFIER_NONE;
    };
  }
}
