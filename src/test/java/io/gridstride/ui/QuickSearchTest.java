package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going to anything from the keyboard, and back. */
class QuickSearchTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  @Test
  void aNameLeadsToTheElement() {
    String name = window.model().dfd().element("hes").orElseThrow().name();
    find(name.toLowerCase(Locale.ROOT));
    window.press(KeyCode.ENTER);

    window.gone("quick");
    assertThat(window.desk().editor().selection()).containsExactly("hes");
  }

  @Test
  void aFewLettersRunACommand() {
    find("shins");
    window.press(KeyCode.ENTER);

    window.gone("inspector");
  }

  @Test
  void whatCannotBeDoneNowIsShownAndNotDone() {
    find("rename");

    assertThat(titles()).contains("Rename, Edit, F2, not available now");
    window.press(KeyCode.ENTER);
    assertThat(window.find("quick")).isPresent();
    assertThat(window.desk().editor().editing()).isEmpty();
    window.press(KeyCode.ESCAPE);
    window.gone("quick");
  }

  @Test
  void whatWasUsedLastComesFirst() {
    find("shins");
    window.press(KeyCode.ENTER);
    window.gone("inspector");
    find("");

    assertThat(titles()).startsWith("Used last", "Show inspector, Ctrl+8");
  }

  @Test
  void aJumpIsTakenBackAndMadeAgain() {
    goTo("hes");
    goTo("mdms");

    window.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.desk().editor().selection()).containsExactly("hes");
    window.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(window.desk().editor().selection()).containsExactly("mdms");
  }

  private void goTo(String element) {
    find(window.model().dfd().element(element).orElseThrow().name());
    window.press(KeyCode.ENTER);
    window.gone("quick");
  }

  private void find(String words) {
    window.press(KeyCode.CONTROL, KeyCode.K);
    window.node("quick-field");
    window.type(words);
    window.frame();
  }

  /** What a screen reader says of each line. */
  private List<String> titles() {
    Node list = window.node("quick-list");
    return FxSteps.get(() ->
        list.lookupAll(".list-cell").stream()
            .map(node -> (ListCell<?>) node)
            .filter(cell -> !cell.isEmpty())
            .sorted(Comparator.comparingInt(ListCell::getIndex))
            .map(cell -> cell.getText() == null ? cell.getAccessibleText() : cell.getText())
            .toList());
  }
}
