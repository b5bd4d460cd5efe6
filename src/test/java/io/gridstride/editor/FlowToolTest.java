package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowToolTest {
  private static final String TWO =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      dcu-1 400,60 100x60
      """;

  @Test
  void aFlowIsDrawnFromElementToElement() {
    Hand hand = Hand.on(TWO).choose(new FlowTool());
    hand.press(50, 70).drag(450, 90);
    assertThat(hand.state().preview().flow())
        .contains(Preview.Line.from("meter-1", new Point(450, 90), Optional.of("dcu-1")));
    assertThat(hand.state().preview().highlighted()).containsExactly("dcu-1");
    hand.release(450, 90).sees(TWO + "flow-1 meter-1 -> dcu-1 *\n");
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Add flow");
  }

  @Test
  void twoFlowsBetweenTheSameElementsAreTwo() {
    Hand.on(TWO)
        .choose(new FlowTool())
        .drag(50, 70, 450, 90)
        .choose(new FlowTool())
        .drag(50, 70, 450, 90)
        .sees(TWO + "flow-1 meter-1 -> dcu-1\nflow-2 meter-1 -> dcu-1 *\n");
  }

  @Test
  void aFlowIsDrawnFromThePortBesideAHoveredElement() {
    Hand hand = Hand.on(TWO).hover(130, 90).hover(148, 90).hover(156, 90);
    assertThat(hand.state().hover().orElseThrow().at().spot())
        .isEqualTo(new Spot.OnPort("meter-1"));
    hand.drag(156, 90, 450, 90).sees(TWO + "flow-1 meter-1 -> dcu-1 *\n");
  }

  @Test
  void portsVanishOnceThePointerHasGoneFarAway() {
    Hand hand = Hand.on(TWO).hover(130, 90).hover(148, 90);
    assertThat(hand.grips()).hasSize(4);
    hand.hover(200, 200);
    assertThat(hand.grips()).isEmpty();
  }

  @Test
  void oneOfSeveralSelectedPartsHasNoPorts() {
    Hand hand = Hand.on(TWO).select("meter-1", "dcu-1").hover(130, 90);
    assertThat(hand.grips()).isEmpty();
    hand.select("dcu-1").hover(130, 90);
    assertThat(hand.grips()).extracting(Grips.Grip::spot).contains(new Spot.OnPort("meter-1"));
  }

  @Test
  void aFlowToItsOwnSourceOrFromNothingIsNoFlow() {
    Hand hand = Hand.on(TWO).choose(new FlowTool());
    EditorState before = hand.state();
    hand.press(50, 70).drag(60, 90);
    assertThat(hand.state().preview().highlighted()).isEmpty();
    hand.release(60, 90);
    assertThat(hand.state()).isSameAs(before);
    hand.drag(200, 200, 450, 90);
    assertThat(hand.state()).isSameAs(before);
  }

  @Test
  void escapeGivesBackExactlyTheStateBefore() {
    Hand hand = Hand.on(TWO).choose(new FlowTool());
    EditorState before = hand.state();
    hand.press(50, 70).drag(450, 90).escape();
    assertThat(hand.state()).isSameAs(before);
  }
}
