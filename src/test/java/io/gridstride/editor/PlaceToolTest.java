package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import org.junit.jupiter.api.Test;

class PlaceToolTest {
  private static final Template METER =
      new Template("meter.res", ElementKind.DEVICE, "Smart meter", 120, 60);

  @Test
  void anElementDroppedFromThePaletteJoinsTheZoneUnderIt() {
    Hand hand = Hand.on("zone field 0,0 300x300\n  zone nan 20,40 200x200\n");
    hand.send(new Input.PaletteOver(METER, 121, 142));
    assertThat(hand.state().preview().outline())
        .contains(new Preview.Outline(Preview.Shape.ELEMENT, new Bounds(60, 110, 120, 60)));
    assertThat(hand.state().preview().highlighted()).containsExactly("nan");
    hand.send(new Input.PaletteDropped(METER, 121, 142))
        .sees(
            """
            zone field 0,0 300x300
              zone nan 20,40 200x200
                meter-1 60,110 120x60 *
            """);
    Element meter = hand.state().model().dfd().elements().get("meter-1");
    assertThat(meter.type()).isEqualTo("meter.res");
    assertThat(meter.kind()).isEqualTo(ElementKind.DEVICE);
    assertThat(meter.name()).isEqualTo("Smart meter");
  }

  @Test
  void aSecondElementOfATypeHasANameOfItsOwn() {
    Hand hand =
        Hand.on("zone field 0,0 300x300\n")
            .send(new Input.PaletteDropped(METER, 600, 100))
            .send(new Input.PaletteDropped(METER, 600, 300));
    assertThat(hand.state().model().dfd().elements().get("meter-2").name())
        .isEqualTo("Smart meter 2");
  }

  @Test
  void aZoneGrowsAroundWhatIsDroppedAtItsEdge() {
    Hand.on("zone field 0,0 300x300\n")
        .send(new Input.PaletteDropped(METER, 290, 150))
        .sees("zone field 0,0 360x300\n  meter-1 230,120 120x60 *\n");
  }

  @Test
  void leavingTheCanvasGivesUpTheDrop() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").click(50, 30);
    EditorState before = hand.state();
    hand.send(new Input.PaletteOver(METER, 300, 300)).send(new Input.PaletteLeft());
    assertThat(hand.state()).isSameAs(before);
  }

  @Test
  void aChosenElementFollowsThePointerAndIsPlacedByAClick() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").choose(new PlaceTool(METER)).hover(300, 300);
    assertThat(hand.state().preview().outline())
        .contains(new Preview.Outline(Preview.Shape.ELEMENT, new Bounds(240, 270, 120, 60)));
    hand.click(310, 300).sees("dcu-1 0,0 100x60\nmeter-1 250,270 120x60 *\n");
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Add element");
  }

  @Test
  void escapeGivesUpThePlacing() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\n").choose(new PlaceTool(METER));
    EditorState before = hand.state();
    hand.press(300, 300).drag(400, 400).escape();
    assertThat(hand.state()).isSameAs(before);
    hand.escape();
    assertThat(hand.state().tool()).isEqualTo(new SelectTool());
  }
}
