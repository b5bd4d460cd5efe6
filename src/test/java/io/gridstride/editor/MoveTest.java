package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveTest {
  private static final String FIELD =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      zone core 400,0 300x300
      dcu-1 40,400 100x60
      flow-1 meter-1 -> dcu-1
      """;

  @Test
  void aDraggedElementSnapsToTheGrid() {
    Hand.on("dcu-1 3,4 100x60\n").drag(50, 50, 72, 67).sees("dcu-1 30,20 100x60 *\n");
  }

  @Test
  void manyDraggedPartsKeepTheirDistances() {
    Hand.on("dcu-1 0,0 100x60\ndcu-2 203,7 100x60\n")
        .send(new Input.SelectAll())
        .drag(50, 50, 71, 69)
        .sees("dcu-1 20,20 100x60 *\ndcu-2 223,27 100x60 *\n");
  }

  @Test
  void aTremblingHandMovesNothing() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n");
    hand.pixel(4).drag(50, 50, 60, 58).sees("dcu-1 0,0 100x60 *\n");
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void anElementDroppedIntoAZoneBecomesItsMember() {
    Hand hand = Hand.on(FIELD);
    hand.press(50, 410).drag(460, 110);
    assertThat(hand.state().preview().highlighted()).containsExactly("core");
    hand.release(460, 110)
        .sees(
            """
            zone field 0,0 300x300
              meter-1 40,60 100x60
            zone core 400,0 300x300
              dcu-1 450,100 100x60 *
            flow-1 meter-1 -> dcu-1
            """);
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Move element");
  }

  @Test
  void anElementDroppedOutsideLeavesItsZone() {
    Hand.on(FIELD)
        .drag(50, 70, 50, 570)
        .sees(
            """
            zone field 0,0 300x300
            zone core 400,0 300x300
            meter-1 40,560 100x60 *
            dcu-1 40,400 100x60
            flow-1 meter-1 -> dcu-1
            """);
  }

  @Test
  void aZoneGrowsAroundWhatSticksOut() {
    Hand hand = Hand.on(FIELD);
    hand.press(50, 70).drag(220, 240);
    assertThat(hand.state().preview().places())
        .containsEntry("field", new Bounds(0, 0, 320, 300))
        .containsEntry("meter-1", new Bounds(210, 230, 100, 60));
    hand.release(220, 240);
    assertThat(hand.state().diagram().places())
        .containsEntry("field", new Bounds(0, 0, 320, 300))
        .containsEntry("meter-1", new Bounds(210, 230, 100, 60));
    hand.undo();
    assertThat(hand.state().diagram().places()).containsEntry("field", new Bounds(0, 0, 300, 300));
  }

  @Test
  void aZoneTakesItsMembersAndTheirFlowsWithIt() {
    ThreatModel model =
        Sketch.model(
            """
            zone field 0,0 500x300
              zone nan 20,40 300x200
                meter-1 40,80 100x60
              meter-2 350,80 100x60
            dcu-1 40,400 100x60
            flow-1 meter-1 -> meter-2
            flow-2 meter-1 -> dcu-1
            """);
    var bends = new LinkedHashMap<String, List<Point>>();
    bends.put("flow-1", List.of(new Point(200, 120)));
    bends.put("flow-2", List.of(new Point(20, 300)));
    Hand hand = Hand.on(Edits.apply(model, new Edit.Bend("main", bends)));
    hand.drag(20, 12, 20, 1012)
        .sees(
            """
            zone field 0,1000 500x300 *
              zone nan 20,1040 300x200
                meter-1 40,1080 100x60
              meter-2 350,1080 100x60
            dcu-1 40,400 100x60
            flow-1 meter-1 -> meter-2
            flow-2 meter-1 -> dcu-1
            """);
    assertThat(hand.state().diagram().bends())
        .containsEntry("flow-1", List.of(new Point(200, 1120)))
        .containsEntry("flow-2", List.of(new Point(20, 300)));
    assertThat(hand.state().model().dfd()).isSameAs(hand.undo().state().model().dfd());
  }

  @Test
  void aSelectedZoneIsMovedByItsInside() {
    Hand.on("zone field 0,0 300x300\n")
        .click(150, 150)
        .drag(150, 150, 250, 150)
        .sees("zone field 100,0 300x300 *\n");
  }

  @Test
  void aZoneDroppedIntoALargerOneNests() {
    Hand.on("zone field 0,0 100x100\nzone core 200,0 400x300\n")
        .drag(50, 0, 400, 100)
        .sees("zone core 200,0 400x300\n  zone field 350,100 100x100 *\n");
  }

  @Test
  void aZoneNeverNestsIntoASmallerOne() {
    Hand.on("zone field 0,0 400x300\nzone core 600,100 100x100\n")
        .drag(200, 0, 650, 0)
        .sees("zone field 450,0 400x300 *\nzone core 600,100 100x100\n");
  }

  @Test
  void aZoneDoesNotNestIntoTheZonesItCarries() {
    Hand hand = Hand.on("zone field 0,0 400x400\n  zone nan 20,40 300x300\n");
    hand.drag(200, 0, 210, 0).sees("zone field 10,0 400x400 *\n  zone nan 30,40 300x300\n");
    assertThat(Rules.nest(hand.state().model().dfd(), List.of("field"), Optional.of("nan")))
        .contains("A zone cannot be put inside itself.");
  }

  @Test
  void aZoneThatIsNotDrawnHereIsNotLeft() {
    ThreatModel model = Sketch.model("zone field 0,0 300x300\n  meter-1 40,60 100x60\n");
    Diagram detail = Diagram.empty("detail", "Detail");
    Hand hand =
        Hand.on(
            Edits.apply(
                Edits.apply(model, new Edit.AddDiagram(detail)),
                Edit.Place.of("detail", "meter-1", new Bounds(0, 0, 100, 60))));
    hand.send(new Input.ShowDiagram("detail")).drag(50, 30, 950, 30);
    assertThat(hand.state().model().dfd().elements().get("meter-1").boundary()).contains("field");
    assertThat(hand.state().diagram().places())
        .containsEntry("meter-1", new Bounds(900, 0, 100, 60));
  }

  @Test
  void aLineIsMovedAndEnclosesNothing() {
    Hand.on("line edge 0,50 400x20\nzone core 300,200 300x300\n")
        .drag(100, 60, 350, 360)
        .sees("line edge 250,350 400x20 *\nzone core 300,200 300x300\n");
  }

  @Test
  void anArrowKeyMovesByOneStepOfTheGridAndFinelyByOneUnit() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").click(50, 30);
    hand.send(new Input.Nudge(Input.Direction.RIGHT, false));
    hand.send(new Input.Nudge(Input.Direction.UP, true)).sees("dcu-1 10,-1 100x60 *\n");
    assertThat(hand.state().history().done()).hasSize(2);
    hand.undo().undo().sees("dcu-1 0,0 100x60 *\n");
  }

  @Test
  void anArrowKeyCarriesAnElementIntoAZone() {
    Hand.on("zone field 0,0 300x300\ndcu-1 260,60 100x60\n")
        .click(350, 90)
        .send(new Input.Nudge(Input.Direction.LEFT, false))
        .send(new Input.Nudge(Input.Direction.LEFT, false))
        .sees("zone field 0,0 350x300\n  dcu-1 240,60 100x60 *\n");
  }

  @Test
  void nothingIsMovedFartherThanAFileCanHold() {
    Hand.on("dcu-1 999995,0 100x60\n")
        .click(999_999, 30)
        .send(new Input.Nudge(Input.Direction.RIGHT, false))
        .sees("dcu-1 999995,0 100x60 *\n");
  }

  @Test
  void escapeGivesBackExactlyTheStateBefore() {
    Hand hand = Hand.on(FIELD).click(50, 410);
    EditorState before = hand.state();
    hand.press(50, 70).drag(460, 110).escape();
    assertThat(hand.state()).isSameAs(before);
    hand.release(460, 110);
    assertThat(hand.state()).isSameAs(before);
  }

  @Test
  void undoGivesBackTheModelAndTheSelection() {
    Hand hand = Hand.on(FIELD).click(50, 410);
    ThreatModel before = hand.state().model();
    hand.drag(50, 70, 460, 110).undo();
    assertThat(hand.state().model()).isSameAs(before);
    assertThat(hand.state().selection()).containsExactly("dcu-1");
    hand.send(new Input.Redo());
    assertThat(hand.state().selection()).containsExactly("meter-1");
  }

  @Test
  void undoDuringAGestureGivesTheGestureUp() {
    Hand hand = Hand.on(FIELD).drag(50, 410, 50, 510);
    hand.press(50, 70).drag(460, 110).undo();
    assertThat(hand.state().gesture()).isEmpty();
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void textHandedInByAFieldThatLostTheFocusDoesNotStopTheDrag() {
    Hand hand = Hand.on(FIELD).press(50, 70);
    hand.send(new Input.Apply(new Edit.SetNotes("dcu-1", "in the cellar")));
    hand.drag(50, 100).release(50, 100);
    assertThat(hand.state().model().dfd().elements().get("dcu-1").notes())
        .isEqualTo("in the cellar");
    assertThat(hand.state().diagram().places().get("meter-1").y()).isEqualTo(90);
    List<String> names = new ArrayList<>();
    hand.state().history().done().forEach(step -> names.add(step.name()));
    assertThat(names).containsExactly("Change notes", "Move element");
  }
}
