package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangeTest {
  private static final String THREE =
      """
      zone field 0,0 300x300
        meter-1 40,60 100x60
      dcu-1 400,100 120x80
      hes-1 900,200 60x40
      """;

  private final Hand hand = Hand.on(THREE).select("meter-1", "dcu-1", "hes-1");

  private Bounds place(String id) {
    return hand.state().diagram().places().get(id);
  }

  @Test
  void topsAreAlignedToTheHighestInOneStep() {
    hand.send(new Input.Align(Line.TOP));
    assertThat(hand.step()).isEqualTo("Align 3 elements to the top");
    hand.sees(
        """
        zone field 0,0 300x300
          meter-1 40,60 100x60 *
        dcu-1 400,60 120x80 *
        hes-1 900,60 60x40 *
        """);
    hand.undo().send(Input.Select.of(List.of())).sees(THREE);
  }

  @Test
  void whatIsLockedStaysAndTheOthersComeToIt() {
    hand.select("hes-1").send(new Input.Lock(/* locked= */ true));
    hand.select("dcu-1", "hes-1").send(new Input.Align(Line.CENTRE));
    assertThat(place("hes-1").centreX()).isEqualTo(930);
    assertThat(place("dcu-1").centreX()).isEqualTo(930);
  }

  @Test
  void aZoneTakesItsMembersAlong() {
    hand.select("field", "dcu-1").send(new Input.Align(Line.BOTTOM));
    assertThat(place("dcu-1").bottom()).isEqualTo(300);
    hand.select("field", "hes-1").send(new Input.Align(Line.RIGHT));
    assertThat(place("field").right()).isEqualTo(960);
    assertThat(place("meter-1").x()).isEqualTo(700);
  }

  @Test
  void gapsAreMadeTheSame() {
    hand.send(new Input.Distribute(/* across= */ true));
    assertThat(hand.step()).isEqualTo("Distribute 3 elements horizontally");
    int left = place("dcu-1").x() - place("meter-1").right();
    int right = place("hes-1").x() - place("dcu-1").right();
    assertThat(left).isEqualTo(right);
    assertThat(place("meter-1").x()).isEqualTo(40);
    assertThat(place("hes-1").x()).isEqualTo(900);
  }

  @Test
  void allBecomeAsWideAsTheOneSelectedFirst() {
    hand.send(new Input.SameSize(/* width= */ true, /* height= */ false));
    assertThat(hand.step()).isEqualTo("Make 3 elements the same width");
    assertThat(List.of(place("dcu-1").width(), place("hes-1").width())).containsOnly(100);
    assertThat(place("hes-1").height()).isEqualTo(40);
  }

  @Test
  void aZoneStaysAroundItsMembers() {
    hand.select("hes-1", "field").send(new Input.SameSize(/* width= */ true, /* height= */ true));
    assertThat(place("field").contains(place("meter-1"))).isTrue();
  }

  @Test
  void oneAloneIsInOrder() {
    hand.select("dcu-1")
        .send(new Input.Align(Line.LEFT))
        .send(new Input.Distribute(/* across= */ false))
        .send(new Input.SameSize(/* width= */ true, /* height= */ true));
    assertThat(hand.state().history().done()).isEmpty();
  }

  @Test
  void theStackingIsChangedAndUndone() {
    hand.select("meter-1").send(new Input.Stack(/* front= */ true));
    assertThat(hand.state().diagram().places().keySet()).last().isEqualTo("meter-1");
    assertThat(hand.step()).isEqualTo("Bring element to front");
    hand.send(new Input.Stack(/* front= */ false));
    assertThat(hand.state().diagram().places().keySet()).first().isEqualTo("meter-1");
    hand.undo().undo();
    assertThat(hand.state().diagram().places().keySet())
        .containsExactly("field", "meter-1", "dcu-1", "hes-1");
  }
}
