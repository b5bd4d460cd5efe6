package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.editor.Input;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Flow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse loses nothing: neither a function nor a letter. */
class KeysTest extends WindowTest {

  @Test
  void aZoneChosenInThePaletteIsDrawnByKeys() {
    choose("z-dmz");
    window.press(KeyCode.ENTER);
    assertThat(window.textOf("canvas")).contains("Ctrl+Shift+arrows");
    Bounds first = drawing();
    window.press(KeyCode.DOWN);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(drawing())
        .isEqualTo(new Bounds(first.x(), first.y() + 10, first.width() + 10, first.height()));
    window.press(KeyCode.ENTER);
    window.node("name-editor");
    window.type("Switchyard");
    window.press(KeyCode.ENTER);

    Boundary zone = window.model().dfd().boundaries().firstEntry().getValue();
    assertThat(zone.name()).isEqualTo("Switchyard");
    assertThat(zone.kind()).contains("Z-DMZ");
  }

  @Test
  void theBoundaryToolDrawsByKeysToo() {
    onCanvas(KeyCode.B);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
    assertThat(window.model().dfd().boundaries()).hasSize(1);
  }

  @Test
  void theOtherEndOfAFlowIsFoundByItsName() {
    place("residential");
    place("backup");
    place("data concentrator");
    onCanvas(KeyCode.C);
    // B would take up a tool, were it not the first letter of a name.
    window.press(KeyCode.B);
    window.node("pick-list");
    window.type("ack");
    window.press(KeyCode.ENTER);
    assertThat(window.model().dfd().flows().values())
        .extracting(Flow::source, Flow::target)
        .containsExactly(org.assertj.core.api.Assertions.tuple("dcu-1", "backup-1"));
    window.gone("pick");
    assertThat(focused().getId()).isEqualTo("canvas");
  }

  @Test
  void escapeLeavesWhatIsFoundByNameAsItWas() {
    place("residential");
    place("data concentrator");
    onCanvas(KeyCode.C);
    window.press(KeyCode.R);
    window.node("pick-list");
    window.press(KeyCode.ESCAPE);
    window.gone("pick");
    assertThat(window.model().dfd().flows()).isEmpty();
    assertThat(window.desk().editor().gesture()).isEmpty();
  }

  @Test
  void whatIsGoneToByKeysComesIntoView() {
    place("residential");
    String first = window.desk().editor().selection().getFirst();
    place("data concentrator");
    FxSteps.run(() -> window.session().send(Input.Select.of(List.of(first))));
    onCanvas(KeyCode.CONTROL, KeyCode.DIGIT1);
    for (int i = 0; i < 120; i++) {
      FxSteps.run(
          () -> window.session().send(new Input.Nudge(Input.Direction.RIGHT, /* fine= */ false)));
    }
    window.press(KeyCode.CONTROL, KeyCode.LEFT);
    window.press(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(window.desk().editor().selection()).containsExactly(first);
    window.node("el-" + first);
  }

  @Test
  void aHalfTypedNameOnTheCanvasIsSaved() {
    Deskless.assumeInUse();
    place("residential");
    onCanvas(KeyCode.F2);
    window.node("name-editor");
    window.type("Meters at home");
    Path file = folder.resolve("drawn.gridstride");
    FileAnswers.add(file);
    window.press(KeyCode.CONTROL, KeyCode.S);
    window.saved();
    assertThat(DrawnModel.read(file).dfd().elements().firstEntry().getValue().name())
        .isEqualTo("Meters at home");
  }

  @Test
  void aNewDiagramIsNamedWithoutWaitingForItsTab() {
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("New diagram");
    FxSteps.run(() -> {
      window.pressNow(KeyCode.ENTER);
      window.typeNow("Field");
      window.pressNow(KeyCode.ENTER);
    });
    assertThat(window.model().diagrams().getLast().name()).isEqualTo("Field");
  }

  @Test
  void theMenusShowTheKeysOfTheCanvasAndDoNotListenToThem() {
    assertThat(keys("menu-connect")).contains("C");
    assertThat(keys("menu-fit")).contains("Ctrl+0");
    place("residential");
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.press(KeyCode.C);
    assertThat(window.desk().editor().gesture()).isEmpty();
  }

  private Optional<String> keys(String item) {
    return FxSteps.get(() ->
        ((MenuBar) window.stage().getScene().getRoot().lookup(".menu-bar"))
            .getMenus().stream()
                .flatMap(KeysTest::items)
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .map(MenuItem::getAccelerator)
                .map(key -> key.getDisplayText()));
  }

  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream()
        .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
  }

  private void choose(String words) {
    FxSteps.run(() -> window.find("palette-search").orElseThrow().requestFocus());
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(words);
    window.press(KeyCode.ENTER);
  }

  private void place(String words) {
    choose(words);
    window.press(KeyCode.ENTER);
  }

  private void onCanvas(KeyCode... keys) {
    FxSteps.run(() -> window.find("canvas").orElseThrow().requestFocus());
    window.press(keys);
  }

  private Bounds drawing() {
    return window.desk().editor().preview().outline().orElseThrow().bounds();
  }

  private Node focused() {
    return FxSteps.get(() -> window.stage().getScene().getFocusOwner());
  }
}
