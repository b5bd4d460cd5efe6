package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Input;
import io.gridstride.model.Dfd;
import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The window for people who cannot see it, or not well, or use no mouse. */
class AccessibilityTest extends WindowTest {
  private static final double LEAST = 4.5;
  private static final List<String> TABS =
      List.of(
          "tab-threats", "tab-questions", "tab-matrix", "tab-findings", "tab-paths", "tab-levels");
  private static final List<String> DIALOGS =
      List.of("menu-shortcuts", "menu-about", "menu-packs", "menu-new", "menu-report");

  @BeforeEach
  void show() {
    FxSteps.run(() -> {
      window.stage().setWidth(1600);
      window.stage().setHeight(1000);
    });
    window.show(SEGMENTED);
    window.surveyed();
    window.frame();
  }

  @Test
  void whateverCanHaveTheFocusHasARoleAndAName() {
    assertThat(everywhere(AccessibleTree::nameless)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenStandsOutFromWhatItReallyStandsOn(Theme theme) {
    FxSteps.run(() -> window.wear(theme));
    window.frame();
    assertThat(everywhere(root -> Contrast.below(LEAST, root))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 200})
  void textIsNotCutInASmallWindow(int percent) {
    FxSteps.run(() -> {
      window.stage().setWidth(1280);
      window.stage().setHeight(720);
      window.write(new TextSize(percent));
    });
    window.frame();
    assertThat(List.of("side", "inspector", "tables", "canvas"))
        .allSatisfy(panel -> {
          Node node = window.node(panel);
          assertThat(FxSteps.get(() -> node.getLayoutBounds().getWidth()))
              .as(panel)
              .isGreaterThan(150);
        });
    assertThat(everywhere(CutText::in)).isEmpty();
  }

  @Test
  void theSmallestWindowWithTheLargestTextIsCutAtNoSideButTheRight() {
    FxSteps.run(() -> {
      window.stage().setWidth(640);
      window.stage().setHeight(480);
      window.write(new TextSize(200));
    });
    window.frame();
    assertThat(List.of("status", "side", "canvas"))
        .allSatisfy(panel -> {
          Node node = window.node(panel);
          Bounds box = FxSteps.get(() -> node.localToScene(node.getLayoutBounds()));
          assertThat(box.getMinX()).as(panel).isNotNegative();
          assertThat(box.getMaxX()).as(panel).isLessThanOrEqualTo(640);
        });
  }

  @Test
  void theMatrixGrowsWithItsText() {
    window.click("tab-matrix");
    Node table = window.node("matrix");
    double usual = letterWidth(table);
    FxSteps.run(() -> window.write(new TextSize(200)));
    window.frame();
    assertThat(letterWidth(table)).isGreaterThan(usual * 1.3);
  }

  private static double letterWidth(Node table) {
    return FxSteps.get(() -> ((TableView<?>) table).getColumns().getLast().getWidth());
  }

  @Test
  void everyPartOfTheDiagramIsToldWithNameAndRole() {
    Dfd dfd = window.model().dfd();
    List<String> ids =
        Stream.of(
                dfd.elements().keySet().stream().map(id -> "el-" + id),
                dfd.flows().keySet().stream().map(id -> "flow-" + id),
                dfd.boundaries().keySet().stream().map(id -> "zone-" + id))
            .flatMap(all -> all)
            .toList();
    // While the view moves nothing is told.
    window.node(ids.getFirst());
    FxSteps.run(() -> {
      for (String id : ids) {
        Node proxy = window.find(id).orElseThrow(() -> new AssertionError(id + " is not told"));
        assertThat(proxy.getAccessibleText()).as(id).isNotBlank();
        assertThat(proxy.getAccessibleRoleDescription()).as(id).isNotBlank();
        assertThat(proxy.getAccessibleHelp()).as(id).isNotBlank();
      }
    });
  }

  @Test
  void thePartSelectedLastIsToldAsWhereTheFocusIs() {
    String id = window.model().dfd().elements().firstEntry().getKey();
    select(id);
    Node part = window.node("el-" + id);
    // The parts are told anew once the view rests.
    FxSteps.await("the part has the focus", () -> part.equals(told()));
  }

  private Object told() {
    return window
        .find("canvas")
        .orElseThrow()
        .queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
  }

  @Test
  void aKeyLeadsFromPanelToPanelAndBackToWhereOneWas() {
    FxSteps.run(() -> window.find("canvas").orElseThrow().requestFocus());
    var visited = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.F6);
      visited.add(panel());
    }
    assertThat(visited).contains("inspector", "tables", "canvas").doesNotHaveDuplicates();
    window.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(panel()).isEqualTo(visited.get(3));
  }

  private String panel() {
    return FxSteps.get(() ->
        Stream.iterate(window.stage().getScene().getFocusOwner(), Objects::nonNull, Node::getParent)
            .map(node -> node.getStyleClass().contains("tool-bar") ? "toolbar" : node.getId())
            .filter(id ->
                id != null
                    && List.of(
                            "inspector",
                            "tables",
                            "canvas",
                            "toolbar",
                            "palette",
                            "outline",
                            "left")
                        .contains(id))
            .findFirst()
            .orElse("elsewhere"));
  }

  /** What a check finds in every tab, with every sort of thing selected, and in every dialog. */
  private List<String> everywhere(Function<Parent, List<String>> check) {
    var found = new ArrayList<String>();
    Dfd dfd = window.model().dfd();
    for (String tab : TABS) {
      window.click(tab);
      window.frame();
      chooseALine();
      found.addAll(here(tab, check));
    }
    window.click("tab-threats");
    var selections = new ArrayList<List<String>>();
    selections.add(List.of(dfd.elements().firstEntry().getKey()));
    selections.add(List.of(dfd.flows().firstEntry().getKey()));
    selections.add(List.of(dfd.boundaries().firstEntry().getKey()));
    selections.add(List.copyOf(dfd.elements().keySet()));
    selections.add(List.of());
    for (List<String> selection : selections) {
      select(selection.toArray(String[]::new));
      found.addAll(here("selected " + selection.stream().limit(1).toList(), check));
    }
    for (String dialog : DIALOGS) {
      window.menu(dialog);
      window.frame();
      found.addAll(here(dialog, check));
      window.press(KeyCode.ESCAPE);
      window.frame();
    }
    return found.stream().distinct().toList();
  }

  private void chooseALine() {
    FxSteps.run(() ->
        window.find("tables").orElseThrow().lookupAll(".table-view").stream()
            .map(node -> (TableView<?>) node)
            .filter(table -> table.getScene() != null)
            .forEach(table -> table.getSelectionModel().select(0)));
    window.frame();
  }

  private static List<String> here(String where, Function<Parent, List<String>> check) {
    return FxSteps.get(() ->
        Window.getWindows().stream()
            .filter(Window::isShowing)
            .flatMap(shown -> check.apply(shown.getScene().getRoot()).stream())
            .map(line -> line + " (" + where + ")")
            .toList());
  }

  private void select(String... ids) {
    FxSteps.run(() -> window.session().send(Input.Select.of(List.of(ids))));
    window.frame();
  }
}
