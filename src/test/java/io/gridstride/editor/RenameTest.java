package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {
  private final Hand hand =
      Hand.on(
          """
          zone field 0,0 300x300
            meter-1 40,60 100x60
          dcu-1 400,60 100x60
          flow-1 meter-1 -> dcu-1
          """);

  private String name(String id) {
    return hand.state().model().dfd().elements().get(id).name();
  }

  @Test
  void aDoubleClickEditsANameInPlace() {
    hand.doubleClick(450, 90);
    assertThat(hand.state().editing()).contains("dcu-1");
    hand.send(new Input.NameCommitted("  Concentrator "));
    assertThat(name("dcu-1")).isEqualTo("Concentrator");
    assertThat(hand.state().editing()).isEmpty();
    assertThat(hand.undo().state().model().dfd().elements().get("dcu-1").name()).isEqualTo("dcu-1");
  }

  @Test
  void aDoubleClickOnTheInsideOfAZoneEditsNoName() {
    assertThat(hand.doubleClick(200, 200).state().editing()).isEmpty();
  }

  @Test
  void aKeyEditsTheNameOfTheOneSelectedPart() {
    hand.click(350, 90).send(new Input.StartRename()).send(new Input.NameCommitted("readings"));
    assertThat(hand.state().model().dfd().flows().get("flow-1").name()).isEqualTo("readings");
    hand.send(new Input.StartRename()).send(new Input.NameCommitted(""));
    assertThat(hand.state().model().dfd().flows().get("flow-1").name()).isEmpty();
    hand.send(new Input.SelectAll()).send(new Input.StartRename());
    assertThat(hand.state().editing()).isEmpty();
  }

  @Test
  void anElementKeepsItsNameWhenTheTextIsEmptyOrCancelled() {
    hand.doubleClick(450, 90).send(new Input.NameCommitted(" "));
    assertThat(hand.state().editing()).isEmpty();
    hand.doubleClick(450, 90).send(new Input.NameCancelled());
    assertThat(hand.state().editing()).isEmpty();
    assertThat(name("dcu-1")).isEqualTo("dcu-1");
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void aNameThatIsTooLongStaysInItsField() {
    hand.doubleClick(450, 90).send(new Input.NameCommitted("x".repeat(201)));
    assertThat(hand.state().editing()).contains("dcu-1");
    assertThat(Rules.refusal(hand.state().model(), new Edit.Rename("dcu-1", "x".repeat(201))))
        .contains("Use one line of at most 200 characters.");
  }

  @Test
  void aNameCommittedByAPressElsewhereDoesNotStopTheGesture() {
    hand.doubleClick(450, 90).press(50, 70).send(new Input.NameCommitted("Concentrator"));
    hand.drag(50, 100).release(50, 100);
    assertThat(hand.state().editing()).isEmpty();
    assertThat(hand.state().history().done())
        .extracting(History.Step::name)
        .isEqualTo(List.of("Rename", "Move element"));
  }

  @Test
  void aNameThatArrivesAfterThePartIsGoneIsLetGo() {
    hand.doubleClick(450, 90).send(new Input.Delete()).send(new Input.NameCommitted("late"));
    assertThat(hand.state().model().dfd().elements()).doesNotContainKey("dcu-1");
  }
}
