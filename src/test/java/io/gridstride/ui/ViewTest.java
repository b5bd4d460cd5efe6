package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Aids;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing what is in view. */
class ViewTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(SEGMENTED);
  }

  @Test
  void theMapMovesWhatIsInViewAndIsRemembered() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.press(KeyCode.CONTROL, KeyCode.M);
    Node map = window.node("minimap");
    Point2D corner = FxSteps.get(() -> map.localToScreen(12, 12));
    window.clickAt(corner);
    Point2D before = window.middle("el-" + first());
    window.drag(corner, corner.add(40, 0));

    assertThat(window.middle("el-" + first()).getX()).isLessThan(before.getX());
    window.close();
    window = WindowDriver.open(folder);
    window.node("minimap");
  }

  @Test
  void whatDrawsStraightIsRememberedForTheNextStartAndTheNextModel() throws Exception {
    window.menu("menu-snap-grid");
    window.close();
    window = WindowDriver.open(folder);
    assertThat(window.desk().editor().aids()).isEqualTo(new Aids(false, true));

    window.drop(FLAT);
    FxSteps.await("the model is open", () -> window.session().now().file().isPresent());
    assertThat(window.desk().editor().aids()).isEqualTo(new Aids(false, true));
    window.menu("menu-snap-grid", "menu-snap-guides");
    assertThat(window.desk().editor().aids()).isEqualTo(new Aids(true, false));
  }

  @Test
  void theSelectionFillsTheView() {
    window.click("el-hes");
    String whole = zoom();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);

    assertThat(zoom()).isEqualTo("100 %").isNotEqualTo(whole);
    Point2D middle = window.middle("canvas");
    assertThat(window.middle("el-hes").distance(middle)).isLessThan(3);
  }

  @Test
  void theStatusBarZooms() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.click("status-zoom-in");
    assertThat(zoom()).isEqualTo("125 %");
    window.click("status-zoom-out");

    assertThat(zoom()).isEqualTo("100 %");
  }

  private String first() {
    return window.model().dfd().elements().firstEntry().getKey();
  }

  private String zoom() {
    Node node = window.node("status-zoom");
    return FxSteps.get(() -> ((MenuButton) node).getText());
  }
}
