package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResizeTest {
  @ParameterizedTest
  @CsvSource({
    "100, 100, 80 80 120 80",
    "150, 100, 100 80 100 80",
    "200, 100, 100 80 80 80",
    "200, 130, 100 100 80 60",
    "200, 160, 100 100 80 40",
    "150, 160, 100 100 100 40",
    "100, 160, 80 100 120 40",
    "100, 130, 80 100 120 60"
  })
  void eachHandleMovesItsOwnEdges(double x, double y, String expected) {
    Hand hand = Hand.on("dcu-1 100,100 100x60\n").click(150, 130).drag(x, y, x - 20, y - 20);
    Bounds at = hand.state().diagram().places().get("dcu-1");
    assertThat("%d %d %d %d".formatted(at.x(), at.y(), at.width(), at.height()))
        .isEqualTo(expected);
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Resize element");
  }

  @Test
  void aHandleThatIsOnlyClickedMovesNoEdgeToTheGrid() {
    Hand.on("dcu-1 103,104 97x61\n")
        .click(150, 130)
        .click(200, 165)
        .sees("dcu-1 103,104 97x61 *\n");
  }

  @Test
  void anElementKeepsALeastSize() {
    Hand.on("dcu-1 100,100 100x60\n")
        .click(150, 130)
        .drag(200, 160, 0, 0)
        .sees("dcu-1 100,100 30x30 *\n");
  }

  @Test
  void aZoneStaysLargeEnoughForItsMembers() {
    Hand.on("zone field 0,0 400x300\n  meter-1 100,100 100x60\n")
        .click(300, 250)
        .drag(0, 0, 300, 300)
        .drag(400, 300, 90, 70)
        .sees("zone field 90,70 120x100 *\n  meter-1 100,100 100x60\n");
  }

  @Test
  void aZoneTakesInTheNeighboursThatItNewlyEncloses() {
    Hand hand =
        Hand.on(
            """
            zone field 0,0 200x200
            zone nan 300,0 100x100
              meter-1 310,20 80x60
            dcu-1 300,150 80x40
            hes-1 450,150 80x40
            """);
    hand.click(100, 100).press(200, 200).drag(460, 250);
    assertThat(hand.state().preview().highlighted()).containsExactly("nan", "dcu-1");
    hand.release(460, 250)
        .sees(
            """
            zone field 0,0 460x250 *
              zone nan 300,0 100x100
                meter-1 310,20 80x60
              dcu-1 300,150 80x40
            hes-1 450,150 80x40
            """);
  }

  @Test
  void theZoneAroundGrowsWithAZone() {
    Hand.on("zone field 0,0 400x300\n  zone nan 20,40 200x200\n")
        .click(100, 150)
        .drag(220, 240, 480, 440)
        .sees("zone field 0,0 490x450\n  zone nan 20,40 460x400 *\n");
  }

  @Test
  void escapeGivesBackExactlyTheStateBefore() {
    Hand hand = Hand.on("dcu-1 100,100 100x60\n").click(150, 130);
    EditorState before = hand.state();
    hand.press(200, 160).drag(300, 300).escape();
    assertThat(hand.state()).isSameAs(before);
  }

  @Test
  void manySelectedPartsHaveNoHandles() {
    Hand hand = Hand.on("dcu-1 0,0 100x60\ndcu-2 200,0 100x60\n").send(new Input.SelectAll());
    assertThat(hand.grips()).isEmpty();
  }
}
