package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.preferences.PreferencesFile;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several windows, and the way into the first. */
class WindowsTest {
  @TempDir private Path folder;
  private WindowDriver window;

  @BeforeEach
  void open() throws Exception {
    window = WindowDriver.open(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static List<Stage> stages() {
    return FxSteps.get(() ->
        Window.getWindows().stream()
            .filter(Window::isShowing)
            .filter(Stage.class::isInstance)
            .map(Stage.class::cast)
            .toList());
  }

  @Test
  void aFurtherWindowHasAModelOfItsOwn() {
    window.drop(Path.of("models/coursework-flat.gridstride"));

    window.menu("menu-new-window");

    assertThat(stages())
        .extracting(Stage::getTitle)
        .anyMatch(title -> title.startsWith("Flat coursework network"))
        .anyMatch(title -> title.startsWith("Untitled"))
        .hasSize(2);
  }

  @Test
  void aThemeIsThatOfAllWindows() {
    window.menu("menu-new-window");

    window.menu("menu-theme-dark");

    List<List<String>> sheets =
        FxSteps.get(() ->
            stages().stream()
                .map(stage -> List.copyOf(stage.getScene().getStylesheets()))
                .toList());
    assertThat(sheets.getFirst()).isEqualTo(sheets.getLast());
  }

  @Test
  void exitClosesEveryWindow() {
    window.menu("menu-new-window");

    window.menu("menu-exit");

    assertThat(stages()).isEmpty();
  }

  @Test
  void exitStaysWithTheWindowThatHasSomethingToLose() {
    window.menu("menu-new-window");
    placeMeterInFrontWindow();

    window.menu("menu-exit");
    window.click("unsaved-cancel");

    assertThat(stages()).hasSize(2);
  }

  private void placeMeterInFrontWindow() {
    window.drag(window.middle("pal-meter-res"), window.onCanvas(300, 200));
  }

  @Test
  void theGuideGoesOnWhenAStepHasBeenTaken() {
    window.menu("menu-guide");
    assertThat(window.textOf("guide")).contains("Step 1 of 8", "Place a meter");

    // No place of the canvas is covered.
    window.drag(window.middle("pal-meter-res"), window.onCanvas(100, 60));
    window.until("the meter stands there", model -> !model.dfd().elements().isEmpty());

    assertThat(window.textOf("guide")).contains("Step 2 of 8", "Place a concentrator");
  }

  @Test
  void theGuideCanBeLeftAndIsRemembered() {
    window.menu("menu-guide");

    window.click("guide-end");

    window.gone("guide");
    assertThat(new PreferencesFile(folder.resolve("window.properties")).load().guided()).isTrue();
  }

  @Test
  void anExampleIsOpenedAsACopyThatStandsInNoFile() {
    window.menu("menu-examples");
    window.node("templates");
    window.press(KeyCode.END);
    window.click("new-create");

    window.until("a model is open", model -> !model.dfd().elements().isEmpty());
    assertThat(window.desk().file()).isEmpty();
  }
}
