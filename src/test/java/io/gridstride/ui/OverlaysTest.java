package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.review.Register;
import io.gridstride.ui.session.Lens;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeing a diagram in the light of what is known about it. */
class OverlaysTest {
  @TempDir private Path folder;
  private WindowDriver window;

  @BeforeEach
  void open() throws Exception {
    window = WindowDriver.open(folder);
    window.drop(Path.of("models/coursework-segmented.gridstride"));
    window.analysed();
    window.frame();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theLegendIsThereAsLongAsItsOverlay() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
    assertThat(texts("legend")).contains("Worst open threat", "Critical", "No open threat");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    assertThat(texts("legend")).contains("Trust level of zones", "SL-T 4", "SL-T 1");
    window.click("el-hes");
    assertThat(window.desk().lens()).isEqualTo(new Lens.Trust());

    window.click("canvas");
    window.press(KeyCode.ESCAPE);
    window.gone("legend");
  }

  @Test
  void whatCrossesABoundaryIsListedWithProtocolAndThreats() {
    window.click("el-hes");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT3);
    String zone = window.model().dfd().element("hes").orElseThrow().boundary().orElseThrow();
    String name = window.model().dfd().boundary(zone).orElseThrow().name();

    List<String> texts = texts("legend");
    assertThat(texts).first().asString().contains(name);
    assertThat(texts).anyMatch(text -> text.startsWith("In \u00b7 "));
    assertThat(texts).anyMatch(text -> text.startsWith("Out \u00b7 "));
    assertThat(texts).anyMatch(text -> text.endsWith("open threats"));
  }

  @Test
  void aBadgeShowsTheThreatsOfItsPart() {
    Register.Entry first = window.desk().results().register().entries().getFirst();
    String part = first.threat().subject().id();
    Node node = window.node("el-" + part);
    Point2D corner =
        FxSteps.get(() -> {
          Bounds box = node.localToScreen(node.getBoundsInLocal());
          return new Point2D(box.getMaxX() - 3, box.getMinY());
        });
    window.clickAt(corner);

    assertThat(window.desk().editor().selection()).containsExactly(part);
    assertThat(threats())
        .isNotEmpty()
        .allMatch(entry -> entry.threat().subject().id().equals(part));
  }

  @Test
  void theKeyboardShowsTheThreatsOfTheSelection() {
    window.click("el-hes");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

    assertThat(threats())
        .isNotEmpty()
        .allMatch(entry -> entry.threat().subject().id().equals("hes"));
  }

  private List<Register.Entry> threats() {
    TableView<?> table = (TableView<?>) window.node("threats");
    return FxSteps.get(
        () -> table.getItems().stream().map(entry -> (Register.Entry) entry).toList());
  }

  private List<String> texts(String id) {
    Node card = window.node(id);
    return FxSteps.get(() ->
        ((Parent) card)
            .lookupAll(".label").stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
