package io.gridstride.ui;

import io.gridstride.ui.fields.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * A quick hand on the mouse: it sees where everything stands at once, and does not wait for a
 * picture between two clicks. Each step runs on the JavaFX thread.
 */
final class Hand {
  private static final int MOST_NOTCHES = 400;

  /** Notches of the wheel at once when what is looked for is further away than so many lines. */
  private static final int LEAP = 4;

  private static final int FAR = 6;

  /** How high a line of the palette is. */
  private static final int ROW = 28;

  private final WindowDriver window;
  private final Robot robot = FxSteps.get(Robot::new);

  Hand(WindowDriver window) {
    this.window = window;
  }

  void clickOn(String id) {
    FxSteps.run(() -> click(revealed(id)));
  }

  void clickAt(Point2D place) {
    FxSteps.run(() -> press(place, 1));
  }

  /** Rests on one place first, so that what shows there is there to be taken hold of. */
  void drag(Point2D over, Point2D from, Point2D to) {
    FxSteps.run(() -> {
      robot.mouseMove(over);
      robot.mouseMove(from);
      robot.mousePress(MouseButton.PRIMARY);
      robot.mouseMove(from.midpoint(to));
      robot.mouseMove(to);
      robot.mouseRelease(MouseButton.PRIMARY);
      layout();
    });
  }

  /** Puts other text into a field. */
  void write(String id, String text) {
    FxSteps.run(() -> {
      press(middle(revealed(id)), 3);
      typed(text);
    });
  }

  void type(String text) {
    FxSteps.run(() -> typed(text));
  }

  /** Opens a list and clicks on the line for a value. */
  void choose(String id, Object value) {
    clickOn(id);
    // The system puts an open list in its place at the next frame.
    window.frame();
    FxSteps.run(() -> {
      click(cell(popupList(), item -> means(item, value)));
      var box = (ComboBox<?>) found(id);
      if (box.isShowing() || !means(box.getValue(), value)) {
        throw new AssertionError(id + " shows " + box.getValue() + " and not " + value);
      }
    });
  }

  private static boolean means(Object item, Object value) {
    return item instanceof Choice.Option<?>(Optional<?> one, String _)
        && one.equals(Optional.of(value));
  }

  /** Opens a menu and ticks lines of it. */
  void tick(String id, List<String> lines) {
    clickOn(id);
    window.frame();
    FxSteps.run(() -> {
      for (String line : lines) {
        click(
            popups()
                .flatMap(root -> root.lookupAll(".check-box").stream())
                .filter(box -> ((CheckBox) box).getText().equals(line))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + line)));
      }
      click(found(id));
    });
  }

  /** Turns the wheel over a list until the line with an id is in view, and gives its middle. */
  Point2D inList(String list, String id) {
    return FxSteps.get(() -> middle(line(found(list), id)));
  }

  /** Clicks on an item of a list. */
  void clickIn(String id, Predicate<Object> item) {
    FxSteps.run(() -> click(cell((ListView<?>) revealed(id), item)));
  }

  /** Opens a menu of the menu bar and clicks on an item of it. */
  void menu(String title, String item) {
    FxSteps.run(() -> {
      Node bar =
          roots()
              .flatMap(root -> Stream.ofNullable(root.lookup(".menu-bar")))
              .findFirst()
              .orElseThrow();
      click(
          bar.lookupAll(".menu").stream()
              .filter(menu ->
                  menu.lookup(".label") instanceof Label label && label.getText().equals(title))
              .findFirst()
              .orElseThrow());
    });
    window.frame();
    FxSteps.run(() -> {
      click(
          popups()
              .flatMap(root -> Stream.ofNullable(root.lookup("#" + item)))
              .findFirst()
              .orElseThrow());
    });
  }

  private Node found(String id) {
    layout();
    return roots()
        .flatMap(root -> Stream.ofNullable(root.lookup("#" + id)))
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no #" + id));
  }

  /** A control that the wheel has brought into the view of the inspector, if it is in there. */
  private Node revealed(String id) {
    Node node = found(id);
    Optional<Node> pane =
        Stream.iterate(node, above -> above != null, Node::getParent)
            .filter(above -> "inspector".equals(above.getId()))
            .findFirst();
    pane.ifPresent(inspector -> {
      Bounds view = box(inspector);
      for (int i = 0; i < MOST_NOTCHES; i++) {
        Bounds at = box(node);
        int turn =
            at.getMaxY() > view.getMaxY() - 4 && at.getMinY() > view.getMinY() + 44
                ? 1
                : at.getMinY() < view.getMinY() + 4 ? -1 : 0;
        if (turn == 0) {
          return;
        }
        wheel(new Point2D(view.getMinX() + 3, view.getCenterY()), turn);
      }
      throw new AssertionError("#" + id + " cannot be brought into view");
    });
    return node;
  }

  private ListCell<?> cell(ListView<?> list, Predicate<Object> wanted) {
    int index =
        IntStream.range(0, list.getItems().size())
            .filter(i -> wanted.test(list.getItems().get(i)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no such line among " + list.getItems()));
    Bounds view = box(list);
    for (int i = 0; i < MOST_NOTCHES; i++) {
      List<ListCell<?>> shown = shown(list);
      Optional<ListCell<?>> cell =
          shown.stream().filter(one -> one.getIndex() == index).findFirst();
      if (cell.filter(one -> holds(view, box(one))).isPresent()) {
        return cell.get();
      }
      int away =
          cell.map(one -> box(one).getMinY() < view.getMinY() ? -1 : 1)
              .orElseGet(() -> index - shown.getFirst().getIndex());
      wheel(middle(list), Integer.signum(away) * (Math.abs(away) > FAR + shown.size() ? LEAP : 1));
    }
    throw new AssertionError("line " + index + " cannot be brought into view");
  }

  private static List<ListCell<?>> shown(Node list) {
    return list.lookupAll(".list-cell").stream()
        .<ListCell<?>>map(cell -> (ListCell<?>) cell)
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .sorted(Comparator.comparingInt(ListCell::getIndex))
        .toList();
  }

  private static boolean holds(Bounds view, Bounds line) {
    return line.getMinY() >= view.getMinY() - 1 && line.getMaxY() <= view.getMaxY() + 1;
  }

  /** Looks downwards first, and then upwards. */
  private Node line(Node list, String id) {
    Bounds view = box(list);
    for (int notch : List.of(LEAP, -LEAP)) {
      for (int i = 0; i < MOST_NOTCHES; i++) {
        Optional<Node> line =
            Optional.ofNullable(list.lookup("#" + id))
                .filter(node -> node.isVisible() && view.contains(box(node)));
        if (line.isPresent()) {
          return line.get();
        }
        double before =
            box(shown(list).getFirst()).getMinY() - ROW * shown(list).getFirst().getIndex();
        wheel(middle(list), notch);
        if (before
            == box(shown(list).getFirst()).getMinY() - ROW * shown(list).getFirst().getIndex()) {
          break;
        }
      }
    }
    throw new AssertionError("no line #" + id);
  }

  private ListView<?> popupList() {
    layout();
    return popups()
        .flatMap(root -> Stream.ofNullable(root.lookup(".list-view")))
        .map(list -> (ListView<?>) list)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no list is open"));
  }

  private void click(Node node) {
    press(middle(node), 1);
  }

  private void press(Point2D place, int times) {
    robot.mouseMove(place);
    for (int i = 0; i < times; i++) {
      robot.mousePress(MouseButton.PRIMARY);
      robot.mouseRelease(MouseButton.PRIMARY);
    }
    layout();
  }

  private void wheel(Point2D over, int notches) {
    robot.mouseMove(over);
    robot.mouseWheel(notches);
    layout();
  }

  private void typed(String text) {
    Node focused =
        Window.getWindows().stream()
            .filter(Window::isFocused)
            .flatMap(window -> Stream.ofNullable(window.getScene().getFocusOwner()))
            .findFirst()
            .orElseThrow();
    text.chars()
        .mapToObj(Character::toString)
        .forEach(letter ->
            Event.fireEvent(
                focused,
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    letter,
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
  }

  private static Point2D middle(Node node) {
    Bounds box = box(node);
    return new Point2D(Math.rint(box.getCenterX()), Math.rint(box.getCenterY()));
  }

  private static Bounds box(Node node) {
    return node.localToScreen(node.getLayoutBounds());
  }

  /** Of all windows, the front one first. */
  private static Stream<Parent> roots() {
    return Window.getWindows().stream().filter(Window::isShowing).toList().reversed().stream()
        .map(window -> window.getScene().getRoot());
  }

  private static Stream<Parent> popups() {
    layout();
    return Window.getWindows().stream()
        .filter(window -> window.isShowing() && window instanceof PopupWindow)
        .toList()
        .reversed()
        .stream()
        .map(window -> window.getScene().getRoot());
  }

  private static void layout() {
    FxSteps.settle();
  }
}
