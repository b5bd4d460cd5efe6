package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.levels.Levels;
import io.gridstride.editor.Edit;
import io.gridstride.model.Boundary;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Lens.Measure;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seeing a diagram in the light of what is known about it. */
class OverlaysTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(SEGMENTED);
  }

  @Test
  void theLegendIsThereAsLongAsItsOverlay() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
    assertThat(texts("legend")).contains("Worst open threat", "Critical", "No open threat");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    assertThat(texts("legend")).contains("Security levels of zones", "SL-T 4", "SL-T 1");
    window.click("el-hes");
    assertThat(window.desk().lens()).isEqualTo(new Lens.Trust(Measure.TARGET, Optional.empty()));

    window.click("canvas");
    window.press(KeyCode.ESCAPE);
    window.gone("legend");
  }

  @Test
  void zonesShowTheLevelTheyAreToReachTheOneTheyReachAndTheGap() {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    window.click("legend-achieved");
    FxSteps.await("the levels are worked out", this::worksNothingOut);
    assertThat(texts("legend")).contains("SL-A 4", "SL-A 0", "Not judged");
    assertThat(counted("legend")).isEqualTo(zones());

    window.press(KeyCode.TAB);
    window.press(KeyCode.SPACE);
    assertThat(texts("legend")).contains("No gap", "1 level short", "3 or more levels short");
    assertThat(counted("legend")).isEqualTo(zones());
    Levels levels = ((Lens.Trust) window.desk().lens()).levels().orElseThrow();
    String short1 = levels.zones().getFirst().zones().getFirst();
    FxSteps.run(() -> window.session().edit(Edit.Delete.of(List.of(short1))));
    FxSteps.await(
        "the levels are worked out again",
        () ->
            window.session().now().lens() instanceof Lens.Trust trust
                && trust.levels().stream()
                    .noneMatch(one -> one.zones().getFirst().zones().contains(short1)));
    window.menu("menu-trust-gap");
    window.gone("legend");
  }

  private boolean worksNothingOut() {
    return window.session().now().lens() instanceof Lens.Trust trust && trust.levels().isPresent();
  }

  private long zones() {
    return window.model().dfd().boundaries().values().stream()
        .filter(one -> one.form() == Boundary.Form.ZONE)
        .count();
  }

  /** The sum of what a legend counts. */
  private long counted(String id) {
    return texts(id).stream()
        .filter(text -> text.matches("[0-9]+"))
        .mapToLong(Long::parseLong)
        .sum();
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
