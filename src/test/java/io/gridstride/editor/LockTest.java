package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LockTest {
  private static final String TWO =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      dcu-1 400,60 100x60
      """;

  private final Hand hand = Hand.on(TWO).select("meter-1").send(new Input.Lock(/* locked= */ true));

  @Test
  void aLockedPartIsNeitherMovedNorResizedNorDeleted() {
    assertThat(hand.step()).isEqualTo("Lock element");
    EditorState locked = hand.state();
    hand.drag(50, 70, 90, 170).send(new Input.Nudge(Input.Direction.DOWN, /* fine= */ false));
    hand.send(new Input.Delete()).send(new Input.Cut());
    hand.send(new Input.Stretch(Input.Direction.RIGHT, /* fine= */ false));
    assertThat(hand.grips()).noneMatch(grip -> grip.spot() instanceof Spot.OnHandle);
    assertThat(hand.state().model()).isSameAs(locked.model());
  }

  @Test
  void itStaysWhileTheOthersOfASelectionGo() {
    hand.send(new Input.SelectAll()).send(new Input.Delete());
    assertThat(hand.state().model().dfd().elements().keySet()).containsExactly("meter-1");
    assertThat(hand.state().selection()).containsExactly("meter-1");
  }

  @Test
  void itGoesWithTheZoneAroundIt() {
    hand.select("field").send(new Input.Nudge(Input.Direction.DOWN, /* fine= */ false));
    hand.select()
        .sees(
            """
            zone field 0,10 300x300
              meter-1 40,70 100x60
            dcu-1 400,60 100x60
            """);
  }

  @Test
  void itIsNotPutIntoAnotherZoneByItself() {
    EditorState locked = hand.state();
    hand.send(new Input.StartNesting()).send(new Input.Accept()).escape();
    assertThat(hand.state().model()).isSameAs(locked.model());
  }

  @Test
  void aLockedZoneKeepsItsSizeWhenSomethingIsPutIntoIt() {
    hand.select("field").send(new Input.Lock(/* locked= */ true)).drag(450, 90, 280, 90);
    assertThat(hand.state().diagram().places().get("field").width()).isEqualTo(300);
    assertThat(hand.state().model().dfd().element("dcu-1").orElseThrow().boundary())
        .contains("field");
  }

  @Test
  void anUnlockedPartMovesAgain() {
    hand.send(new Input.Lock(/* locked= */ false)).drag(50, 70, 50, 170);
    assertThat(hand.state().diagram().places().get("meter-1").y()).isEqualTo(160);
    assertThat(hand.state().diagram().locked()).isEmpty();
  }
}
