package io.gridstride.ui;

import io.gridstride.file.PackSet;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.look.Fonts;
import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.PreferencesFile;
import io.gridstride.ui.recovery.Safekeeping;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.FindingSearch;
import io.gridstride.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;

/** A person at the window: sees nodes by their id, uses mouse and keyboard. */
final class WindowDriver implements AutoCloseable {
  private static final PackSet BUILT_IN = PackSet.builtIn();
  private static final int DRAG_STEPS = 5;

  private final Stage stage;
  private final Memory memory;
  private final MainWindow window;
  private final Robot robot;

  private WindowDriver(Stage stage, Memory memory, MainWindow window, Robot robot) {
    this.memory = memory;
    this.stage = stage;
    this.window = window;
    this.robot = robot;
  }

  /** Opens a window that keeps its preferences in {@code folder}, and waits until it is whole. */
  static WindowDriver open(Path folder) throws Exception {
    return open(folder, BUILT_IN);
  }

  /** The same with rule packs. */
  static WindowDriver open(Path folder, PackSet packs) throws Exception {
    return open(folder, packs, FindingSearch.ALL);
  }

  /** The same with another way to find graph findings. */
  static WindowDriver open(Path folder, FindingSearch search) throws Exception {
    return open(folder, BUILT_IN, search);
  }

  private static WindowDriver open(Path folder, PackSet packs, FindingSearch search)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    WindowDriver driver =
        FxSteps.get(() -> {
          Fonts.load();
          var stage = new Stage();
          var memory = new Memory(new PreferencesFile(folder.resolve("window.properties")));
          Safekeeping safekeeping = Safekeeping.in(folder.resolve("state"));
          stage.setX(0);
          stage.setY(0);
          MainWindow window = new Windows(packs, memory, search, safekeeping).open(stage);
          return new WindowDriver(stage, memory, window, new Robot());
        });
    FxSteps.await("the panels are there", () -> driver.find("tables").isPresent());
    driver.frame();
    return driver;
  }

  Desk desk() {
    return FxSteps.get(() -> window.session().now());
  }

  /** Puts on another look, as the menu does. Use on the JavaFX thread. */
  void wear(Theme theme) {
    memory.change(preferences -> preferences.withLook(preferences.look().withTheme(theme)));
  }

  /** The same with text in another size. */
  void write(TextSize size) {
    memory.change(preferences -> preferences.withLook(preferences.look().withText(size)));
  }

  /** To bring about what a person cannot do with mouse and keyboard. Use on the JavaFX thread. */
  Session session() {
    return window.session();
  }

  ThreatModel model() {
    return desk().model();
  }

  String title() {
    return FxSteps.get(stage::getTitle);
  }

  boolean isOpen() {
    return FxSteps.get(stage::isShowing);
  }

  /** Opens a file as if it had been dropped on the window. Does not wait: it may ask first. */
  void drop(Path file) {
    FxSteps.start(() -> window.open(file));
    frame();
  }

  /** Opens a model as if it had been dropped on the window, and waits until it is analysed. */
  void show(Path file) {
    drop(file);
    FxSteps.await(
        "the model is open",
        () ->
            window
                .session()
                .now()
                .file()
                .filter(shown -> shown.endsWith(file.getFileName()))
                .isPresent());
    analysed();
    frame();
  }

  /** The same, for what runs on the JavaFX thread already. */
  void openNow(Path file) {
    window.open(file);
  }

  /** Comes back from another program: without a desktop no window ever loses the focus. */
  void refocus() {
    FxSteps.run(window::regained);
    frame();
  }

  /** Asks the window to close. Does not wait: it may ask first. */
  void closeRequest() {
    FxSteps.start(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    frame();
  }

  Stage stage() {
    return stage;
  }

  /** Waits until the threats are those of what is drawn. */
  Desk analysed() {
    FxSteps.await("the analysis is done", () -> window.session().now().analysed());
    return desk();
  }

  /** Waits until the graph findings are those of what is drawn. */
  Desk surveyed() {
    FxSteps.await("the search is done", () -> window.session().now().surveyed());
    return desk();
  }

  /** Waits until nothing is unsaved. */
  void saved() {
    FxSteps.await("the model is saved", () -> !window.session().now().unsaved());
  }

  /** Waits until the model is as wanted: a real window system takes its time over a drop. */
  void until(String what, Predicate<ThreatModel> holds) {
    FxSteps.await(what, () -> holds.test(window.session().now().model()));
  }

  /** The node with this id, in the front window that has one. */
  Optional<Node> find(String id) {
    return windows().stream()
        .flatMap(shown -> Stream.ofNullable(shown.getScene().getRoot().lookup("#" + id)))
        .filter(Node::isVisible)
        .findFirst();
  }

  private static List<Window> windows() {
    return Window.getWindows().stream().filter(Window::isShowing).toList().reversed();
  }

  /** Waits for a node and gives it. */
  Node node(String id) {
    FxSteps.await("#" + id + " is there", () -> find(id).isPresent());
    return FxSteps.get(() -> find(id).orElseThrow());
  }

  /** Waits for a node and gives all the text in it. */
  String textOf(String id) {
    Node node = node(id);
    return FxSteps.get(() ->
        node.lookupAll(".label").stream()
            .filter(Node::isVisible)
            .map(label -> ((Labeled) label).getText())
            .collect(Collectors.joining("\n")));
  }

  /** Waits until nothing has this id. */
  void gone(String id) {
    FxSteps.await("#" + id + " is gone", () -> find(id).isEmpty());
  }

  /** The middle of a node on the screen. */
  Point2D middle(String id) {
    Node node = node(id);
    return FxSteps.get(() -> {
      Bounds box = node.localToScreen(node.getBoundsInLocal());
      return new Point2D(Math.rint(box.getCenterX()), Math.rint(box.getCenterY()));
    });
  }

  /** A place on the canvas, in pixels from its top left corner. */
  Point2D onCanvas(double x, double y) {
    Node canvas = node("canvas");
    return FxSteps.get(() -> canvas.localToScreen(x, y));
  }

  void moveTo(Point2D place) {
    FxSteps.run(() -> robot.mouseMove(place));
  }

  void click(String id) {
    clickAt(middle(id));
  }

  void clickAt(Point2D place) {
    moveTo(place);
    FxSteps.start(() -> robot.mousePress(MouseButton.PRIMARY));
    FxSteps.start(() -> robot.mouseRelease(MouseButton.PRIMARY));
    frame();
  }

  /** Turns the wheel over a place: upwards for a positive number. */
  void scroll(Point2D place, int clicks) {
    moveTo(place);
    FxSteps.run(() -> robot.mouseWheel(-clicks));
    frame();
  }

  /** Holds a key while something else is done. */
  void holding(KeyCode key, Runnable meanwhile) {
    FxSteps.run(() -> robot.keyPress(key));
    meanwhile.run();
    FxSteps.run(() -> robot.keyRelease(key));
  }

  void drag(Point2D from, Point2D to) {
    moveTo(from);
    FxSteps.start(() -> robot.mousePress(MouseButton.PRIMARY));
    for (int i = 1; i <= DRAG_STEPS; i++) {
      Point2D at = from.interpolate(to, (double) i / DRAG_STEPS);
      // A drag from the palette waits inside the first of these for its end.
      FxSteps.start(() -> robot.mouseMove(Math.rint(at.getX()), Math.rint(at.getY())));
    }
    frame();
    FxSteps.start(() -> robot.mouseRelease(MouseButton.PRIMARY));
    frame();
  }

  /**
   * Chooses items of the menu bar by their ids, with nothing in between. Does not wait: one may
   * open a dialog.
   */
  void menu(String... ids) {
    FxSteps.start(() -> {
      for (String id : ids) {
        ((MenuBar) stage.getScene().getRoot().lookup(".menu-bar"))
            .getMenus().stream()
                .flatMap(WindowDriver::items)
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
      }
    });
    frame();
  }

  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream()
        .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
  }

  void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      FxSteps.start(() -> robot.keyPress(key));
    }
    for (KeyCode key : List.of(keys).reversed()) {
      FxSteps.start(() -> robot.keyRelease(key));
    }
    frame();
  }

  /** Presses keys at once, without waiting for a frame. Use on the JavaFX thread. */
  void pressNow(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.keyPress(key);
    }
    for (KeyCode key : List.of(keys).reversed()) {
      robot.keyRelease(key);
    }
  }

  /** Types into whatever has the focus. */
  void type(String text) {
    FxSteps.run(() -> typeNow(text));
  }

  /** The same. Use on the JavaFX thread. */
  void typeNow(String text) {
    text.chars().mapToObj(Character::toString).forEach(WindowDriver::typed);
  }

  private static void typed(String letter) {
    Node focused =
        windows().stream()
            .filter(Window::isFocused)
            .flatMap(shown -> Stream.ofNullable(shown.getScene().getFocusOwner()))
            .findFirst()
            .orElseThrow();
    Event.fireEvent(
        focused,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Puts other text into a field and presses Enter. */
  void enter(String id, String text) {
    click(id);
    press(KeyCode.CONTROL, KeyCode.A);
    type(text);
    press(KeyCode.ENTER);
  }

  /** Chooses the line of a list that reads so. */
  void choose(String id, String line) {
    node(id);
    FxSteps.run(() -> select((ComboBox<?>) find(id).orElseThrow(), line));
    frame();
  }

  private static <T> void select(ComboBox<T> box, String line) {
    box.setValue(
        box.getItems().stream()
            .filter(item -> box.getConverter().toString(item).equals(line))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no line \"" + line + "\"")));
    box.fireEvent(new Event(TextEntry.HAND_IN));
  }

  /** Waits until the next frame has been laid out and painted. */
  void frame() {
    FxSteps.await("a frame", new Frames()::twoHavePassed);
  }

  private static final class Frames {
    private int seen;

    boolean twoHavePassed() {
      return ++seen >= 2;
    }
  }

  @Override
  public void close() {
    FxSteps.run(() -> windows().forEach(Window::hide));
  }
}
