package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramsTest {
  private static final String TWO =
      """
      meter-1 0,0 100x60
      dcu-1 400,0 100x60
      flow-1 meter-1 -> dcu-1
      """;

  private final Hand hand = Hand.on(TWO);

  private List<String> names() {
    return hand.state().model().diagrams().stream().map(Diagram::name).toList();
  }

  private void add(Optional<Point> at, String... ids) {
    hand.send(new Input.AddToDiagram(Ordered.set(List.of(ids)), at));
  }

  @Test
  void aNewDiagramIsEmptyAndShownUntilUndo() {
    hand.send(new Input.AddDiagram("Field"));
    assertThat(hand.state().diagram().name()).isEqualTo("Field");
    assertThat(hand.state().diagram().places()).isEmpty();
    hand.undo();
    assertThat(hand.state().diagram().name()).isEqualTo("Main");
    assertThat(names()).containsExactly("Main");
  }

  @Test
  void aCopyShowsTheSamePartsUnderAnotherName() {
    hand.send(new Input.DuplicateDiagram("main"));
    assertThat(names()).containsExactly("Main", "Main 2");
    assertThat(hand.state().diagramId()).isEqualTo("diagram-1");
    assertThat(hand.state().diagram().places().keySet()).containsExactly("meter-1", "dcu-1");
    assertThat(hand.state().model().dfd().elements()).hasSize(2);
    hand.send(new Input.DuplicateDiagram("diagram-1"));
    assertThat(names()).containsExactly("Main", "Main 2", "Main 3");
  }

  @Test
  void theNextInTheRowIsShownWhenADiagramIsDeleted() {
    hand.send(new Input.DuplicateDiagram("main")).send(new Input.ShowDiagram("main"));
    hand.send(new Input.RemoveDiagram("main"));
    assertThat(hand.state().diagram().name()).isEqualTo("Main 2");
    assertThat(hand.state().history().last().orElseThrow().name()).isEqualTo("Delete diagram");
    hand.send(new Input.RemoveDiagram("diagram-1"));
    assertThat(names()).containsExactly("Main 2");
  }

  @Test
  void whatOnlyADeletedDiagramShowedIsPlacedOnTheFirst() {
    hand.send(new Input.AddDiagram("Other")).send(new Input.RemoveDiagram("main"));
    assertThat(hand.state().diagram().name()).isEqualTo("Other");
    assertThat(hand.state().diagram().places().keySet()).containsExactly("meter-1", "dcu-1");
  }

  @Test
  void partsOfTheModelAreAddedWhereThereIsRoomAndSelected() {
    hand.send(new Input.AddDiagram("Other"));
    add(Optional.empty(), "meter-1", "gone", "flow-1");
    assertThat(hand.state().diagram().places().keySet()).containsExactly("meter-1");
    assertThat(hand.state().selection()).containsExactly("meter-1");
    assertThat(hand.state().history().last().orElseThrow().name())
        .isEqualTo("Add element to diagram");
    add(Optional.empty(), "meter-1", "dcu-1");
    List<Bounds> places = List.copyOf(hand.state().diagram().places().values());
    assertThat(places).hasSize(2);
    assertThat(places.getFirst().intersects(places.getLast())).isFalse();
  }

  @Test
  void partsAreAddedAroundAPoint() {
    hand.send(new Input.AddDiagram("Other"));
    add(Optional.of(new Point(500, 300)), "meter-1");
    Bounds place = hand.state().diagram().places().get("meter-1");
    assertThat(place.contains(500, 300)).isTrue();
  }

  @Test
  void whatAnotherDiagramShowsIsTakenOffThisOneAndStaysInTheModel() {
    hand.send(new Input.DuplicateDiagram("main")).click(50, 30);
    hand.send(new Input.RemoveFromDiagram());
    assertThat(hand.state().diagram().places().keySet()).containsExactly("dcu-1");
    assertThat(hand.state().model().dfd().element("meter-1")).isPresent();
    hand.undo();
    assertThat(hand.state().selection()).containsExactly("meter-1");
  }

  @Test
  void whatNoOtherDiagramShowsStaysInTheModel() {
    hand.click(50, 30).send(new Input.RemoveFromDiagram());
    assertThat(hand.state().diagram().places().keySet()).containsExactly("dcu-1");
    assertThat(hand.state().model().dfd().element("meter-1")).isPresent();
    add(Optional.empty(), "meter-1");
    assertThat(hand.state().diagram().places()).containsKey("meter-1");
  }

  @Test
  void aJumpGoesToAnyStepOfTheHistory() {
    for (int i = 0; i < 4; i++) {
      hand.click(50 + 10 * i, 30).send(new Input.Nudge(Input.Direction.RIGHT, /* fine= */ false));
    }
    int far = x();
    hand.send(new Input.JumpTo(1));
    assertThat(x()).isEqualTo(10);
    assertThat(hand.state().history().undone()).hasSize(3);
    hand.send(new Input.JumpTo(4));
    assertThat(x()).isEqualTo(far);
    hand.send(new Input.JumpTo(0));
    assertThat(x()).isZero();
    hand.send(new Input.JumpTo(99));
    assertThat(x()).isEqualTo(far);
  }

  private int x() {
    return hand.state().diagram().places().get("meter-1").x();
  }
}
