package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectToolTest {
  private static final String TWO =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      dcu-1 400,60 100x60
      flow-1 meter-1 -> dcu-1
      """;

  private final Hand hand = Hand.on(TWO);

  private List<String> selected() {
    return List.copyOf(hand.state().selection());
  }

  @Test
  void aClickSelectsWhatIsUnderThePointerAndNothingElse() {
    hand.click(50, 70);
    assertThat(selected()).containsExactly("meter-1");
    hand.click(450, 90);
    assertThat(selected()).containsExactly("dcu-1");
    hand.click(350, 90);
    assertThat(selected()).containsExactly("flow-1");
    hand.click(200, 200);
    assertThat(selected()).containsExactly("field");
    hand.click(600, 600);
    assertThat(selected()).isEmpty();
  }

  @Test
  void aShiftClickAddsAndTakesAway() {
    hand.click(50, 70).shift(true).click(450, 90);
    assertThat(selected()).containsExactly("meter-1", "dcu-1");
    hand.click(50, 70);
    assertThat(selected()).containsExactly("dcu-1");
    hand.click(600, 600);
    assertThat(selected()).containsExactly("dcu-1");
  }

  @Test
  void aClickOnOneOfManySelectedLeavesOnlyThatOne() {
    hand.send(new Input.SelectAll());
    assertThat(selected()).containsExactly("field", "meter-1", "dcu-1", "flow-1");
    hand.click(450, 90);
    assertThat(selected()).containsExactly("dcu-1");
  }

  @Test
  void aRubberBandSelectsTheElementsItTouchesAndTheZonesItHolds() {
    hand.press(200, 250).drag(120, 100);
    assertThat(selected()).containsExactly("meter-1");
    assertThat(hand.state().preview().outline().orElseThrow().shape())
        .isEqualTo(Preview.Shape.RUBBER_BAND);
    hand.release(120, 100);
    assertThat(selected()).containsExactly("meter-1");
    hand.shift(true).drag(-10, 310, 310, -10);
    assertThat(selected()).containsExactly("meter-1", "field");
  }

  @Test
  void withTheControlKeyABandTakesOutWhatWasSelected() {
    hand.click(50, 70).control(true).drag(600, 300, -10, -10);
    assertThat(selected()).containsExactly("field", "dcu-1");
  }

  @Test
  void aBandEndsNoUndoStep() {
    hand.drag(200, 250, 120, 100);
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void aDragOfAFlowOnlySelectsIt() {
    hand.drag(350, 90, 350, 200);
    assertThat(selected()).containsExactly("flow-1");
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void aSelectionMadeInATableHoldsOnlyWhatIsThere() {
    hand.send(Input.Select.of(List.of("gone", "dcu-1")));
    assertThat(selected()).containsExactly("dcu-1");
  }

  @Test
  void anEchoOfTheSelectionDoesNotDisturbAGesture() {
    hand.press(50, 70).send(Input.Select.of(List.of("meter-1"))).drag(50, 100).release(50, 100);
    assertThat(hand.state().diagram().places().get("meter-1").y()).isEqualTo(90);
  }

  @Test
  void escapeLeavesTheNameThenTheToolThenTheSelection() {
    hand.click(50, 70).send(new Input.StartRename()).choose(new FlowTool());
    hand.escape();
    assertThat(hand.state().editing()).isEmpty();
    assertThat(hand.state().tool()).isEqualTo(new FlowTool());
    hand.escape();
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
    assertThat(selected()).containsExactly("meter-1");
    hand.escape();
    assertThat(selected()).isEmpty();
  }
}
