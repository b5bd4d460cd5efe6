package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Route;
import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is done to a flow by its ends and its pieces, and by drawing it into free space. */
class AttachTest {
  private static final String THREE =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      dcu-1 400,60 100x60
      hes-1 400,300 100x60
      flow-1 meter-1 -> dcu-1
      """;
  private static final Template DCU =
      new Template("dcu", ElementKind.DEVICE, "Concentrator", 180, 60);

  private final Hand hand = Hand.on(THREE);

  private Flow flow() {
    return hand.state().model().dfd().flow("flow-1").orElseThrow();
  }

  @Test
  void anEndIsTakenToAnotherElement() {
    hand.select("flow-1").dragGrip(new Spot.OnEnd("flow-1", /* source= */ false), 450, 330);
    assertThat(hand.step()).isEqualTo("Re-attach flow");
    assertThat(flow().target()).isEqualTo("hes-1");
    hand.dragGrip(new Spot.OnEnd("flow-1", /* source= */ true), 450, 90);
    assertThat(flow().source()).isEqualTo("dcu-1");
    hand.undo().undo();
    assertThat(flow()).isEqualTo(Flow.of("flow-1", "meter-1", "dcu-1"));
    assertThat(hand.state().selection()).containsExactly("flow-1");
  }

  @Test
  void anEndDroppedOnNothingOrOnTheOtherEndStays() {
    hand.select("flow-1");
    EditorState before = hand.state();
    hand.dragGrip(new Spot.OnEnd("flow-1", /* source= */ false), 700, 700);
    hand.dragGrip(new Spot.OnEnd("flow-1", /* source= */ false), 50, 70);
    assertThat(hand.state()).isEqualTo(before);
  }

  @Test
  void aPieceOfASelectedFlowIsMovedAsideAndGivenBack() {
    hand.click(350, 90).drag(250, 90, 250, 200);
    assertThat(hand.step()).isEqualTo("Bend flow");
    Route route = Hand.geometry(hand.state()).routes().get("flow-1");
    assertThat(route.points()).anyMatch(p -> p.y() == 200);
    Grips.Grip corner =
        hand.grips().stream()
            .filter(grip -> grip.spot() instanceof Spot.OnBend)
            .findFirst()
            .orElseThrow();
    hand.doubleClick(corner.x(), corner.y());
    assertThat(hand.step()).isEqualTo("Straighten flow");
    assertThat(hand.state().diagram().bends()).isEmpty();
  }

  @Test
  void escapeGivesThePieceBack() {
    hand.click(350, 90);
    EditorState before = hand.state();
    hand.press(250, 90).drag(250, 200);
    assertThat(hand.state().preview().bends()).containsKey("flow-1");
    hand.escape();
    assertThat(hand.state()).isSameAs(before);
  }

  @Test
  void aFlowDrawnIntoFreeSpaceOffersWhatToPlaceThere() {
    hand.choose(new FlowTool()).drag(450, 330, 700, 330);
    assertThat(hand.state().offer().orElseThrow().middle()).isEqualTo(new Point(700, 330));
    hand.send(new Input.TakeOffer(DCU));
    assertThat(hand.step()).isEqualTo("Add connected element");
    assertThat(hand.state().history().done()).hasSize(1);
    hand.sees(
        """
        zone field 0,0 300x300
          meter-1 40,60 100x60
        dcu-1 400,60 100x60
        hes-1 400,300 100x60
        dcu-2 610,300 180x60 *
        flow-1 meter-1 -> dcu-1
        flow-2 hes-1 -> dcu-2
        """);
  }

  @Test
  void anOfferThatIsNotTakenLeavesNothing() {
    hand.choose(new FlowTool());
    EditorState before = hand.state();
    hand.drag(450, 330, 700, 330).escape();
    assertThat(hand.state()).isSameAs(before);
    hand.drag(450, 330, 700, 330).send(new Input.SelectAll());
    assertThat(hand.state().offer()).isEmpty();
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void aClickOnAPortOffersWhatToPlaceBeside() {
    hand.hover(470, 330).hover(514, 330).click(516, 330);
    assertThat(hand.state().offer().orElseThrow().source()).isEqualTo("hes-1");
    assertThat(hand.state().offer().orElseThrow().middle().x()).isGreaterThan(600);
  }

  @Test
  void theUsualNeighbourIsAddedConnectedWhereThereIsRoom() {
    hand.select("meter-1").send(new Input.AddNeighbour(DCU));
    hand.select("meter-1").send(new Input.AddNeighbour(DCU));
    assertThat(hand.state().model().dfd().flows().values())
        .extracting(Flow::target)
        .containsExactly("dcu-1", "dcu-2", "dcu-3");
    List<Bounds> elements =
        hand.state().model().dfd().elements().keySet().stream()
            .map(hand.state().diagram().places()::get)
            .toList();
    for (Bounds one : elements) {
      assertThat(elements.stream().filter(one::intersects)).hasSize(1);
    }
  }

  @Test
  void whatThePalettePlacesWithoutAPointerStandsWhereThereIsRoom() {
    var view = new Bounds(350, 0, 200, 180);
    hand.send(new Input.PlaceInView(DCU, view)).send(new Input.PlaceInView(DCU, view));
    Bounds first = hand.state().diagram().places().get("dcu-2");
    Bounds second = hand.state().diagram().places().get("dcu-3");
    assertThat(first.intersects(second)).isFalse();
    assertThat(hand.step()).isEqualTo("Add element");
  }
}
