package io.gridstride.deskless;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What every other window test relies on, so that a broken platform is seen here first. */
@ExtendWith(ApplicationExtension.class)
class DesklessTest {
  private final List<String> seen = new ArrayList<>();
  private final Rectangle tile = new Rectangle(20, 20, 80, 40);
  private final Rectangle shelf = new Rectangle(300, 200, 120, 90);
  private TextField field;
  private Button button;
  private Stage stage;

  @Start
  void start(Stage primary) {
    stage = primary;
    tile.setFill(Color.RED);
    shelf.setFill(Color.BLUE);
    field = new TextField();
    button = new Button("Press");
    field.relocate(20, 120);
    button.relocate(20, 180);
    stage.setScene(new Scene(new Pane(tile, shelf, field, button), 600, 400, Color.WHITE));
    stage.setX(100);
    stage.setY(80);
    stage.show();
  }

  @AfterEach
  void close() throws Exception {
    FileAnswers.clear();
    FxToolkit.cleanupStages();
  }

  @Test
  void aDragKeepsItsButtonAndItsNode(FxRobot robot) {
    List<Boolean> primary = new ArrayList<>();
    tile.addEventHandler(
        MouseEvent.MOUSE_DRAGGED, event -> primary.add(event.isPrimaryButtonDown()));

    robot.drag(tile, MouseButton.PRIMARY).moveTo(shelf).drop();

    assertThat(primary).hasSizeGreaterThan(2).containsOnly(true);
  }

  @Test
  void aClickCarriesTheKeysHeld(FxRobot robot) {
    tile.setOnMouseClicked(event -> seen.add(event.isShiftDown() + " " + event.isControlDown()));

    robot.press(KeyCode.SHIFT).clickOn(tile).release(KeyCode.SHIFT);
    robot.clickOn(tile);
    robot.press(KeyCode.CONTROL).clickOn(tile).release(KeyCode.CONTROL);

    assertThat(seen).containsExactly("true false", "false false", "false true");
  }

  @Test
  void twoQuickClicksAreADoubleClick(FxRobot robot) {
    tile.setOnMouseClicked(event -> seen.add("click " + event.getClickCount()));

    robot.doubleClickOn(tile);

    assertThat(seen).containsExactly("click 1", "click 2");
  }

  @Test
  void aSecondaryClickAsksForTheMenuOnce(FxRobot robot) {
    tile.setOnContextMenuRequested(event -> seen.add("menu"));

    robot.rightClickOn(tile);

    assertThat(seen).containsExactly("menu");
  }

  @Test
  void scrollingHappensUnderThePointerWithTheKeysHeld(FxRobot robot) {
    shelf.addEventHandler(
        ScrollEvent.SCROLL,
        event -> seen.add((event.getDeltaY() > 0 ? "up " : "down ") + event.isControlDown()));

    robot.moveTo(shelf).scroll(1, VerticalDirection.UP);
    robot.press(KeyCode.CONTROL).scroll(1, VerticalDirection.DOWN);
    robot.release(KeyCode.CONTROL);

    assertThat(seen).containsExactly("up false", "down true");
  }

  @Test
  void contentCanBeDraggedAndDropped(FxRobot robot) {
    makeDraggable("smart meter");

    robot.drag(tile, MouseButton.PRIMARY).moveTo(button).moveTo(shelf).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(seen).containsExactly("dropped smart meter", "done COPY");
  }

  @Test
  void escapeCancelsADrag(FxRobot robot) {
    // On GTK the key reaches the drag through a window manager, and Xvfb has none.
    Deskless.assumeInUse();
    makeDraggable("smart meter");

    robot.drag(tile, MouseButton.PRIMARY).moveTo(shelf).push(KeyCode.ESCAPE).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(seen).containsExactly("done null");
  }

  @Test
  void textIsTypedIncludingLettersBeyondAscii(FxRobot robot) {
    robot.clickOn(field).write("Meter Ä7");

    assertThat(field.getText()).isEqualTo("Meter Ä7");
  }

  @Test
  void aButtonIsPressedByMouseAndByKey(FxRobot robot) {
    button.setOnAction(event -> seen.add("pressed"));

    robot.clickOn(button).type(KeyCode.SPACE);

    assertThat(seen).containsExactly("pressed", "pressed");
  }

  @Test
  void aCaptureShowsWhatAPersonWouldSee() throws Exception {
    Color color = onScreen(() -> new Robot().getPixelColor(shelf.localToScreen(310, 210)));

    assertThat(color).isEqualTo(Color.BLUE);
  }

  @Test
  void aWindowMayBeLargerThanTheScreen() throws Exception {
    onScreen(() -> {
      stage.setWidth(2200);
      stage.setHeight(1400);
      return true;
    });
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(stage.getScene().getWidth()).isGreaterThan(1600);
  }

  @Test
  void aFileChooserAnswersWhatWasLaidReady(@TempDir Path folder) throws Exception {
    Deskless.assumeInUse();
    Path model = folder.resolve("network.gridstride");
    FileAnswers.add(model);

    assertThat(onScreen(() -> new FileChooser().showOpenDialog(stage))).isEqualTo(model.toFile());
  }

  @Test
  void aFileChooserWithNoAnswerIsCancelled() throws Exception {
    Deskless.assumeInUse();

    assertThat(onScreen(() -> new FileChooser().showSaveDialog(stage))).isNull();
  }

  private void makeDraggable(String text) {
    tile.setOnDragDetected(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      tile.startDragAndDrop(TransferMode.COPY).setContent(content);
      event.consume();
    });
    tile.setOnDragDone(event -> seen.add("done " + event.getTransferMode()));
    shelf.setOnDragOver(event -> event.acceptTransferModes(TransferMode.COPY));
    shelf.setOnDragDropped(this::drop);
  }

  private void drop(DragEvent event) {
    seen.add("dropped " + event.getDragboard().getString());
    event.setDropCompleted(true);
  }

  private static <T> T onScreen(Callable<T> task) throws Exception {
    return WaitForAsyncUtils.asyncFx(task).get();
  }
}
