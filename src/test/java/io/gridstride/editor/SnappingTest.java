package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import org.junit.jupiter.api.Test;

class SnappingTest {
  private static final String TWO =
      """
      meter-1 3,47 100x60
      dcu-1 400,203 120x60
      """;

  private final Hand hand = Hand.on(TWO);

  private Bounds meter() {
    return hand.state().diagram().places().get("meter-1");
  }

  @Test
  void anEdgeIsDrawnToTheEdgeOfANeighbourAndTheLineIsShown() {
    hand.press(53, 77).drag(53, 150).drag(53, 230);
    assertThat(hand.state().preview().guides())
        .containsExactly(new Preview.Guide(0, 233, 520, 233));
    hand.release(53, 230);
    assertThat(meter()).isEqualTo(new Bounds(0, 203, 100, 60));
  }

  @Test
  void farFromAnyLineItStandsOnTheGrid() {
    hand.drag(53, 77, 68, 94);
    assertThat(meter()).isEqualTo(new Bounds(20, 60, 100, 60));
    assertThat(hand.state().preview().guides()).isEmpty();
  }

  @Test
  void withTheControlKeyItStandsWhereTheHandPutsIt() {
    hand.press(53, 77).control(true).drag(60, 100).drag(66, 232).release(66, 232);
    assertThat(meter()).isEqualTo(new Bounds(16, 202, 100, 60));
  }

  @Test
  void gridAndGuidesAreSwitchedOffApart() {
    hand.send(new Input.Use(new Aids(true, false))).drag(53, 77, 53, 230);
    assertThat(meter()).isEqualTo(new Bounds(0, 200, 100, 60));
    hand.undo().send(new Input.Use(new Aids(false, true))).drag(53, 77, 68, 94);
    assertThat(meter()).isEqualTo(new Bounds(18, 64, 100, 60));
  }

  @Test
  void aResizedEdgeIsDrawnToANeighboursEdge() {
    hand.select("meter-1").dragGrip(new Spot.OnHandle("meter-1", Handle.EAST), 402, 77);
    assertThat(meter()).isEqualTo(new Bounds(3, 47, 397, 60));
  }

  @Test
  void whatIsPlacedFromThePaletteIsDrawnToNeighboursToo() {
    var template =
        new Template("hes", io.gridstride.model.ElementKind.PROCESS, "Head-end", 100, 60);
    hand.send(new Input.PaletteDropped(template, 700, 235));
    assertThat(hand.state().diagram().places().get("hes-1").y()).isEqualTo(203);
  }
}
