package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.session.Lens;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attack paths, what cuts them, and blast radius, seen and taken away again. */
class AttackPathsTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  @Test
  void choosingAPathLetsItStandOutAndEscapeTakesItAway() {
    showPaths();
    choosePath(0);

    assertThat(window.desk().lens()).isInstanceOf(Lens.Way.class);
    assertThat(headings()).contains("The steps");

    window.press(KeyCode.ESCAPE);
    assertThat(window.desk().lens()).isEqualTo(new Lens.Nothing());
    assertThat(FxSteps.get(() -> paths().getSelectionModel().isEmpty())).isTrue();
  }

  @Test
  void aClickOnAnEmptyPlaceTakesWhatStandsOutAway() {
    showPaths();
    choosePath(0);

    window.clickAt(window.onCanvas(5, 5));

    assertThat(window.desk().lens()).isEqualTo(new Lens.Nothing());
  }

  @Test
  void whatCutsAllPathsIsShownFromTheMenuKeys() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);

    FxSteps.await("the cut stands out", () -> lens() instanceof Lens.Cutting);
    assertThat(headings()).contains("Measures that cut all open paths");
  }

  @Test
  void theLevelsOfTheZonesAreComparedWhenSomebodyLooks() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

    FxSteps.await("levels are listed", () -> !levels().getItems().isEmpty());
    FxSteps.run(() -> levels().getSelectionModel().select(0));
    window.frame();
    assertThat(window.desk().editor().selection()).isNotEmpty();
  }

  @Test
  void theBlastRadiusIsAskedForInTheMenuOfAnElement() {
    chooseFromMenu(window.middle("el-hes"), "part-blast");

    FxSteps.await(
        "the radius is known",
        () -> lens() instanceof Lens.Blast blast && blast.radius().isPresent());
    window.frame();
    assertThat(((Lens.Blast) window.desk().lens()).element()).isEqualTo("hes");
    assertThat(window.node("path-detail").lookupAll(".detail-title"))
        .extracting(node -> ((Label) node).getText())
        .containsExactly("Blast radius of Head-end system");
  }

  @Test
  void pathsOfAnEarlierModelAreSearchedAgainOnlyWhenSomebodyLooks() {
    showPaths();
    window.click("tab-threats");
    int before = FxSteps.get(() -> paths().getItems().size());
    window.click("el-hes");
    window.press(KeyCode.DELETE);
    window.analysed();
    assertThat(FxSteps.get(() -> paths().getItems())).hasSize(before);

    window.click("tab-paths");

    FxSteps.await("there are other paths", () -> paths().getItems().size() != before);
  }

  private Lens lens() {
    return window.desk().lens();
  }

  private void chooseFromMenu(Point2D place, String item) {
    Node canvas = window.node("canvas");
    FxSteps.run(() -> {
      Point2D inside = canvas.localToScene(canvas.screenToLocal(place));
      Event.fireEvent(
          canvas,
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              inside.getX(),
              inside.getY(),
              place.getX(),
              place.getY(),
              false,
              null));
      menuItem(item).fire();
    });
    window.frame();
  }

  private static MenuItem menuItem(String id) {
    return Window.getWindows().stream()
        .flatMap(shown -> shown instanceof ContextMenu menu ? Stream.of(menu) : Stream.empty())
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private void showPaths() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    FxSteps.await("paths are listed", () -> !paths().getItems().isEmpty());
    window.frame();
  }

  private void choosePath(int line) {
    FxSteps.run(() -> {
      paths().requestFocus();
      paths().getSelectionModel().select(line);
    });
    window.frame();
  }

  private TableView<?> levels() {
    return (TableView<?>) window.find("levels").orElseThrow();
  }

  private TableView<?> paths() {
    return (TableView<?>) window.find("paths").orElseThrow();
  }

  private List<String> headings() {
    Node detail = window.node("path-detail");
    return FxSteps.get(() ->
        detail.lookupAll(".detail-heading").stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }
}
