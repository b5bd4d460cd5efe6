package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundaryToolTest {
  @Test
  void aZoneIsDrawnAroundElementsWhichBecomeItsMembers() {
    Hand hand = Hand.on("meter-1 40,60 100x60\ndcu-1 400,60 100x60\n").choose(new BoundaryTool());
    hand.press(203, 204).drag(11, 12);
    assertThat(hand.state().preview().highlighted()).containsExactly("meter-1");
    hand.release(11, 12)
        .sees(
            """
            zone zone-1 10,10 190x190 *
              meter-1 40,60 100x60
            dcu-1 400,60 100x60
            """);
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Add boundary");
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
  }

  @Test
  void aZoneNestsIntoTheZoneAroundItAndTakesWhatHadTheSameParent() {
    Hand.on(
            """
            zone field 0,0 600x400
              zone nan 100,100 200x200
                meter-1 120,150 100x60
              dcu-1 350,150 100x60
            hes-1 460,150 40x40
            """)
        .choose(new BoundaryTool())
        .drag(50, 50, 550, 350)
        .sees(
            """
            zone field 0,0 600x400
              zone zone-1 50,50 500x300 *
                zone nan 100,100 200x200
                  meter-1 120,150 100x60
                dcu-1 350,150 100x60
            hes-1 460,150 40x40
            """);
  }

  @Test
  void aZoneThatSticksOutOfAnotherDoesNotNest() {
    Hand.on("zone field 0,0 600x400\n  meter-1 520,100 60x60\n")
        .choose(new BoundaryTool())
        .drag(500, 50, 900, 350)
        .sees(
            """
            zone field 0,0 600x400
              meter-1 520,100 60x60
            zone zone-1 500,50 400x300 *
            """);
  }

  @Test
  void aNewZoneIsNamedAtOnceAndDiffersFromTheOthers() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n");
    hand.choose(new BoundaryTool()).drag(200, 0, 300, 100);
    hand.choose(new BoundaryTool()).drag(400, 0, 500, 100);
    assertThat(hand.state().editing()).contains("zone-2");
    assertThat(hand.state().model().dfd().boundaries().get("zone-2").name())
        .isEqualTo("Trust boundary 2");
    hand.send(new Input.NameCommitted("Demilitarised zone"));
    assertThat(hand.state().editing()).isEmpty();
    assertThat(hand.state().model().dfd().boundaries().get("zone-2").name())
        .isEqualTo("Demilitarised zone");
  }

  @Test
  void aZoneHasALeastSizeAndAClickDrawsNone() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").choose(new BoundaryTool());
    EditorState before = hand.state();
    hand.click(200, 200);
    assertThat(hand.state()).isSameAs(before);
    hand.drag(200, 200, 210, 210).sees("zone zone-1 200,200 80x60 *\ndcu-1 0,0 100x60\n");
  }

  @Test
  void escapeGivesBackExactlyTheStateBefore() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").choose(new BoundaryTool());
    EditorState before = hand.state();
    hand.press(200, 200).drag(400, 400).escape();
    assertThat(hand.state()).isSameAs(before);
  }
}
