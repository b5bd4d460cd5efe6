package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline, and several diagrams of one model. */
class OutlineTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(SEGMENTED);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    window.frame();
  }

  @Test
  void aLineSelectsItsPartAndAPartItsLine() {
    click("Residential meters");
    assertThat(selected()).hasSize(1);
    String meter = selected().getFirst();
    window.click("el-hes");
    window.frame();

    assertThat(selectedLines()).containsExactly(name("hes"));
    assertThat(window.model().dfd().element(meter)).isPresent();
  }

  @Test
  void whatNoOtherDiagramShowsIsKeptInTheModelOrDeletedAsOneWants() {
    ThreatModel before = window.model();
    window.click("el-hes");
    window.menu("menu-take-off");
    window.click("last-place-cancel");
    assertThat(window.model()).isSameAs(before);

    window.menu("menu-take-off");
    window.click("last-place-keep");
    window.gone("el-hes");
    assertThat(window.model().dfd()).isEqualTo(before.dfd());
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(selectedLines()).containsExactly(name("hes") + " (in no diagram)");
    window.menu("menu-put-here");
    window.node("el-hes");
    assertThat(selectedLines()).containsExactly(name("hes"));

    window.menu("menu-take-off");
    window.click("last-place-delete");
    assertThat(window.model().dfd().element("hes")).isEmpty();
    window.menu("menu-undo");
    assertThat(window.model().dfd()).isEqualTo(before.dfd());
    assertThat(window.desk().editor().diagram().places()).containsKey("hes");
  }

  @Test
  void aNameIsChangedInPlace() {
    window.click("el-hes");
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    window.press(KeyCode.F2);
    window.node("outline-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Heart");
    window.press(KeyCode.ENTER);

    assertThat(name("hes")).isEqualTo("Heart");
    assertThat(selectedLines()).containsExactly("Heart");
  }

  @Test
  void aNewDiagramTakesElementsFromTheOutline() {
    window.click("diagram-add");
    window.node("diagram-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Field");
    window.press(KeyCode.ENTER);
    assertThat(window.desk().editor().diagram().name()).isEqualTo("Field");

    window.drag(middleOf("Residential meters"), window.middle("canvas"));
    window.until("it is placed", model -> model.diagrams().getLast().places().size() == 1);

    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertThat(window.desk().editor().diagramId())
        .isEqualTo(window.model().diagrams().getFirst().id());
    assertThat(selected()).hasSize(1);
    window.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.desk().editor().diagram().name()).isEqualTo("Field");
  }

  @Test
  void aDiagramIsCopiedMovedAndDeletedAndUndoTakesItBack() {
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("duplicate diagram");
    window.press(KeyCode.ENTER);
    String copy = window.desk().editor().diagramId();
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("move diagram left");
    window.press(KeyCode.ENTER);
    assertThat(window.model().diagrams().getFirst().id()).isEqualTo(copy);
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("delete diagram");
    window.press(KeyCode.ENTER);
    assertThat(window.model().diagrams()).hasSize(1);

    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model().diagrams()).hasSize(2);
    window.node("diagram-" + copy);
  }

  @Test
  void theKeyboardTurnsToTheNextDiagramFromAnywhere() {
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.type("duplicate diagram");
    window.press(KeyCode.ENTER);
    String copy = window.desk().editor().diagramId();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertThat(window.desk().editor().diagramId()).isNotEqualTo(copy);

    window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    assertThat(window.desk().editor().diagramId()).isEqualTo(copy);
  }

  private String name(String element) {
    return window.model().dfd().element(element).orElseThrow().name();
  }

  private List<String> selected() {
    return List.copyOf(window.desk().editor().selection());
  }

  private void click(String line) {
    window.clickAt(middleOf(line));
  }

  private Point2D middleOf(String line) {
    Node tree = window.node("outline");
    return FxSteps.get(() ->
        tree.lookupAll(".tree-cell").stream()
            .map(node -> (TreeCell<?>) node)
            .filter(cell -> line.equals(cell.getText()))
            .map(cell -> cell.localToScreen(60, cell.getHeight() / 2))
            .findFirst()
            .orElseThrow());
  }

  private List<String> selectedLines() {
    Node tree = window.node("outline");
    return FxSteps.get(() ->
        tree.lookupAll(".tree-cell").stream()
            .map(node -> (TreeCell<?>) node)
            .filter(TreeCell::isSelected)
            .map(TreeCell::getText)
            .toList());
  }
}
