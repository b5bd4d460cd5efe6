package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.review.Register;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking around in a model that is there. */
class LookingTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  @Test
  void aClickOnAnElementShowsWhatIsStatedAboutIt() {
    window.click("el-hes");

    assertThat(text("part-name")).isEqualTo(window.model().dfd().element("hes").get().name());
  }

  @Test
  void choosingAThreatSelectsItsSubjectAndExplainsIt() {
    window.press(KeyCode.ESCAPE);
    FxSteps.run(() -> threats().requestFocus());
    window.press(KeyCode.DOWN);

    Register.Entry first = window.desk().results().register().entries().getFirst();
    assertThat(window.desk().editor().selection()).containsExactly(first.threat().subject().id());
    assertThat(window.node("threat-detail").lookupAll(".detail-title"))
        .extracting(node -> ((Label) node).getText())
        .containsExactly(first.rule().title());
  }

  @Test
  void wordsAndCategoriesNarrowTheTable() {
    int all = FxSteps.get(() -> threats().getItems().size());

    window.click("stride-SPOOFING");
    int spoofing = FxSteps.get(() -> threats().getItems().size());
    window.click("threat-filter");
    window.type("nothing reads like this");

    assertThat(spoofing).isPositive().isLessThan(all);
    assertThat(FxSteps.get(() -> threats().getItems())).isEmpty();
    window.click("clear-filter");
    assertThat(FxSteps.get(() -> threats().getItems())).hasSize(all);
  }

  @Test
  void theWheelPansAndWithControlZoomsAroundThePointer() {
    Point2D pointer = window.middle("el-hes");
    window.holding(KeyCode.CONTROL, () -> window.scroll(pointer, 3));

    assertThat(text("status-zoom")).isNotEqualTo("100 %");
    Point2D zoomed = window.middle("el-hes");
    assertThat(zoomed.distance(pointer)).isLessThan(3);

    window.scroll(pointer, -2);
    assertThat(window.middle("el-hes").getY()).isLessThan(zoomed.getY() - 20);
  }

  @Test
  void theThemeChangesAtOnceAndIsRemembered() {
    window.click("theme");

    assertThat(FxSteps.get(() -> window.stage().getScene().getRoot().getPseudoClassStates()))
        .contains(PseudoClass.getPseudoClass("dark"));
    assertThat(folder.resolve("window.properties")).content().contains("theme=dark");
  }

  @Test
  void aPanelIsHiddenAndComesBack() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.gone("palette");

    window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
    window.node("palette");
  }

  @Test
  void whateverTakesTheFocusSaysWhatItIs() {
    window.click("el-hes");

    assertThat(FxSteps.get(() -> all(window.stage().getScene().getRoot()).toList()))
        .filteredOn(node -> node.isFocusTraversable() && node.isVisible())
        .isNotEmpty()
        .allSatisfy(node -> {
          assertThat(node.getAccessibleRole())
              .as("role of %s", node)
              .isNotEqualTo(AccessibleRole.NODE);
          assertThat(name(node)).as("name of %s", node).isNotBlank();
        });
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return switch (node) {
      case javafx.scene.control.Labeled labeled -> labeled.getText();
      case javafx.scene.control.TabPane tabs ->
          tabs.getSelectionModel().getSelectedItem().getText();
      default -> "";
    };
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(LookingTest::all)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  private TableView<?> threats() {
    return (TableView<?>) window.find("threats").orElseThrow();
  }

  private String text(String id) {
    Node node = window.node(id);
    return FxSteps.get(() ->
        node instanceof TextInputControl input ? input.getText() : ((Labeled) node).getText());
  }
}
