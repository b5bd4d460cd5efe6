package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Input.Direction;
import io.gridstride.model.Bounds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The canvas without a mouse. */
class KeyboardTest {
  private static final String NET =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
        meter-2 40,180 100x60
      zone core 600,0 300x300
        hes-1 700,60 100x60
      dcu-1 400,60 100x60
      flow-1 meter-1 -> dcu-1
      flow-2 meter-1 -> meter-2
      flow-3 dcu-1 -> hes-1
      """;

  private final Hand hand = Hand.on(NET);

  private void selected(String id) {
    assertThat(hand.state().selection()).containsExactly(id);
  }

  private Hand go(Direction direction) {
    return hand.send(new Input.GoTowards(direction));
  }

  private Optional<String> zone(String id) {
    return hand.state().zones().zoneOf(id);
  }

  @Test
  void arrowsGoFromElementToElementAsTheEyeDoes() {
    go(Direction.RIGHT);
    selected("meter-1");
    go(Direction.RIGHT);
    selected("dcu-1");
    go(Direction.RIGHT);
    selected("hes-1");
    go(Direction.RIGHT);
    selected("hes-1");
    go(Direction.LEFT).send(new Input.GoTowards(Direction.LEFT));
    selected("meter-1");
    go(Direction.DOWN);
    selected("meter-2");
  }

  @Test
  void flowsAreFollowedFromEndToEndAndTheirNeighboursGoneThrough() {
    hand.select("meter-1").send(new Input.GoAlong(/* forward= */ true));
    selected("flow-1");
    go(Direction.DOWN);
    selected("flow-2");
    go(Direction.DOWN).send(new Input.GoAlong(/* forward= */ true));
    selected("dcu-1");
    hand.send(new Input.GoAlong(/* forward= */ false));
    selected("flow-1");
    hand.send(new Input.GoAlong(/* forward= */ false)).send(new Input.GoOutwards());
    selected("field");
  }

  @Test
  void anElementIsConnectedByPickingTheOther() {
    hand.select("meter-2").send(new Input.StartConnecting());
    EditorState before = hand.state().gesture().orElseThrow().before();
    hand.send(new Input.Nudge(Direction.RIGHT, /* fine= */ false));
    assertThat(hand.state().preview().flow().orElseThrow().target()).contains("dcu-1");
    hand.escape();
    assertThat(hand.state()).isSameAs(before);
    hand.send(new Input.StartConnecting())
        .send(new Input.Nudge(Direction.RIGHT, /* fine= */ false))
        .send(new Input.Accept());
    assertThat(hand.step()).isEqualTo("Add flow");
    selected("flow-4");
  }

  @Test
  void whatIsPickedByItsNameNeedsNoWayThere() {
    hand.select("meter-2").send(new Input.StartConnecting());
    assertThat(hand.state().pick().orElseThrow().possible())
        .containsExactly(Optional.of("meter-1"), Optional.of("hes-1"), Optional.of("dcu-1"));
    hand.send(new Input.Pick(Optional.of("hes-1"))).send(new Input.Pick(Optional.of("core")));
    assertThat(hand.state().preview().highlighted()).containsExactly("hes-1");
    hand.send(new Input.Accept());
    assertThat(hand.state().model().dfd().flow("flow-4").orElseThrow().target()).isEqualTo("hes-1");
    hand.select("meter-2").send(new Input.StartNesting());
    hand.send(new Input.Pick(Optional.empty())).send(new Input.Accept());
    assertThat(zone("meter-2")).isEmpty();
  }

  @Test
  void aZoneIsDrawnWhereItsBorderWasMovedTo() {
    var field = new BoundaryTool("Substation", Optional.of("substation"));
    hand.select().send(new Input.StartFraming(field, new Bounds(400, 600, 20, 20)));
    EditorState before = hand.state().gesture().orElseThrow().before();
    assertThat(hand.state().preview().outline().orElseThrow().bounds())
        .isEqualTo(new Bounds(250, 500, 320, 220));
    hand.send(new Input.Nudge(Direction.LEFT, /* fine= */ false));
    hand.send(new Input.Stretch(Direction.DOWN, /* fine= */ false));
    assertThat(hand.state().preview().outline().orElseThrow().bounds())
        .isEqualTo(new Bounds(240, 500, 320, 230));
    hand.escape();
    assertThat(hand.state()).isSameAs(before);
    hand.send(new Input.StartFraming(field, new Bounds(400, 600, 20, 20)));
    hand.send(new Input.Accept());
    assertThat(hand.step()).isEqualTo("Add boundary");
    assertThat(hand.state().model().dfd().boundary("zone-1").orElseThrow().kind())
        .contains("substation");
    assertThat(hand.state().editing()).contains("zone-1");
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
  }

  @Test
  void aBorderMovedAroundAnElementTakesItIn() {
    hand.select().send(new Input.StartFraming(new BoundaryTool(), new Bounds(400, 600, 20, 20)));
    for (int i = 0; i < 55; i++) {
      hand.send(new Input.Nudge(Direction.UP, /* fine= */ false));
    }
    hand.send(new Input.Nudge(Direction.RIGHT, /* fine= */ false));
    for (int i = 0; i < 6; i++) {
      hand.send(new Input.Nudge(Direction.RIGHT, /* fine= */ false));
    }
    assertThat(hand.state().preview().highlighted()).containsExactly("dcu-1");
    hand.send(new Input.Accept());
    assertThat(zone("dcu-1")).contains("zone-1");
  }

  @Test
  void anElementIsPutIntoAZoneWhereThereIsRoom() {
    hand.select("dcu-1").send(new Input.StartNesting());
    assertThat(hand.state().preview().highlighted()).containsExactly("field");
    hand.send(new Input.Nudge(Direction.DOWN, /* fine= */ false));
    assertThat(hand.state().preview().highlighted()).containsExactly("core");
    hand.send(new Input.Accept());
    assertThat(hand.step()).isEqualTo("Move element into zone");
    assertThat(zone("dcu-1")).contains("core");
    Bounds core = hand.state().diagram().places().get("core");
    assertThat(core.contains(hand.state().diagram().places().get("dcu-1"))).isTrue();
  }

  @Test
  void aZoneWithoutRoomBecomesHigher() {
    Hand full =
        Hand.on(
            """
            zone field 0,0 160x120
              meter-1 30,40 100x60
            dcu-1 400,60 100x60
            """);
    full.select("dcu-1").send(new Input.StartNesting()).send(new Input.Accept());
    full.sees(
        """
        zone field 0,0 160x200
          meter-1 30,40 100x60
          dcu-1 20,130 100x60 *
        """);
  }

  @Test
  void anElementIsTakenOutOfItsZone() {
    hand.select("hes-1").send(new Input.StartNesting());
    hand.send(new Input.Nudge(Direction.UP, /* fine= */ false)).send(new Input.Accept());
    assertThat(hand.step()).isEqualTo("Move element out of zone");
    assertThat(zone("hes-1")).isEmpty();
    Bounds core = hand.state().diagram().places().get("core");
    assertThat(core.intersects(hand.state().diagram().places().get("hes-1"))).isFalse();
  }

  @Test
  void aPartIsResizedByItsLowerRightCorner() {
    hand.select("dcu-1").send(new Input.Stretch(Direction.RIGHT, /* fine= */ false));
    hand.send(new Input.Stretch(Direction.DOWN, /* fine= */ true));
    assertThat(hand.state().diagram().places().get("dcu-1"))
        .isEqualTo(new Bounds(400, 60, 110, 61));
    assertThat(hand.step()).isEqualTo("Resize element");
  }

  @Test
  void aBoundaryIsDrawnAroundTheSelectionInTheZoneThatIsThere() {
    hand.select("meter-1", "meter-2").send(new Input.Enclose());
    assertThat(hand.step()).isEqualTo("Enclose 2 elements");
    selected("zone-1");
    assertThat(hand.state().editing()).contains("zone-1");
    assertThat(zone("meter-1")).contains("zone-1");
    assertThat(zone("zone-1")).contains("field");
    hand.escape().undo();
    assertThat(zone("meter-1")).contains("field");
    assertThat(hand.state().selection()).containsExactly("meter-1", "meter-2");
  }

  @Test
  void theSelectionGrowsBySortAndByZone() {
    hand.select("meter-1").send(new Input.SelectSameType());
    assertThat(hand.state().selection()).containsExactly("meter-1", "meter-2");
    hand.send(new Input.SelectInZone());
    assertThat(hand.state().selection()).containsExactly("meter-1", "meter-2", "flow-2");
    hand.send(new Input.InvertSelection());
    assertThat(hand.state().selection())
        .containsExactly("field", "core", "hes-1", "dcu-1", "flow-1", "flow-3");
  }

  @Test
  void enterEditsTheNameWhenNothingIsPicked() {
    hand.select("dcu-1").send(new Input.Accept());
    assertThat(hand.state().editing()).contains("dcu-1");
  }
}
