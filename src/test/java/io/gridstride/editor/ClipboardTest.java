package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClipboardTest {
  private static final String FIELD =
      """
      zone field 0,0 400x200
        meter-1 20,40 100x60
        dcu-1 240,40 100x60
      hes-1 600,40 100x60
      flow-1 meter-1 -> dcu-1
      flow-2 dcu-1 -> hes-1
      """;

  private final Hand hand = Hand.on(FIELD);

  private ThreatModel copy(String... ids) {
    hand.send(Input.Select.of(List.of(ids)));
    return Excerpts.of(hand.state()).orElseThrow();
  }

  private void paste(ThreatModel excerpt) {
    hand.send(new Input.Paste(excerpt, Optional.empty()));
  }

  private void pasteAt(ThreatModel excerpt, int x, int y) {
    hand.send(new Input.Paste(excerpt, Optional.of(new Point(x, y))));
  }

  private String step() {
    return hand.state().history().last().orElseThrow().name();
  }

  @Test
  void aZoneIsCopiedWithItsMembersAndTheFlowsAmongThem() {
    ThreatModel copy = copy("field");
    assertThat(copy.dfd().elements().keySet()).containsExactly("meter-1", "dcu-1");
    assertThat(copy.dfd().flows().keySet()).containsExactly("flow-1");
    assertThat(copy.dfd().boundaries().keySet()).containsExactly("field");
  }

  @Test
  void aFlowAloneIsNoExcerpt() {
    hand.send(Input.Select.of(List.of("flow-1")));
    assertThat(Excerpts.of(hand.state())).isEmpty();
  }

  @Test
  void aCopyStandsBesideTheOriginalAndTheNextBesideTheCopy() {
    ThreatModel copy = copy("hes-1");
    paste(copy);
    paste(copy);
    assertThat(step()).isEqualTo("Paste element");
    hand.sees(
        """
        zone field 0,0 400x200
          meter-1 20,40 100x60
          dcu-1 240,40 100x60
        hes-1 600,40 100x60
        hes-2 620,60 100x60
        hes-3 640,80 100x60 *
        flow-1 meter-1 -> dcu-1
        flow-2 dcu-1 -> hes-1
        """);
    assertThat(hand.state().model().dfd().elements().values())
        .extracting(Element::name)
        .containsExactly("meter-1", "dcu-1", "hes-1", "hes-1 2", "hes-1 3");
  }

  @Test
  void whatIsPastedIntoAZoneIsItsMember() {
    pasteAt(copy("hes-1"), 180, 150);
    hand.sees(
        """
        zone field 0,0 400x200
          meter-1 20,40 100x60
          dcu-1 240,40 100x60
          hes-2 130,120 100x60 *
        hes-1 600,40 100x60
        flow-1 meter-1 -> dcu-1
        flow-2 dcu-1 -> hes-1
        """);
  }

  @Test
  void aMemberPastedOutsideItsZoneIsNoMember() {
    pasteAt(copy("meter-1"), 600, 400);
    assertThat(hand.state().model().dfd().element("meter-2").orElseThrow().boundary()).isEmpty();
  }

  @Test
  void whatWasCutIsPastedWhereItStoodUnderAnotherId() {
    ThreatModel copy = copy("meter-1", "dcu-1");
    hand.send(new Input.Cut());
    assertThat(step()).isEqualTo("Cut 2 elements");
    paste(copy);
    hand.sees(
        """
        zone field 0,0 400x200
          meter-2 20,40 100x60 *
          dcu-2 240,40 100x60 *
        hes-1 600,40 100x60
        flow-3 meter-2 -> dcu-2 *
        """);
  }

  @Test
  void aZoneIsDuplicatedInOneStepWithAllThatIsInIt() {
    hand.send(Input.Select.of(List.of("field"))).send(new Input.Duplicate());
    assertThat(hand.state().history().done()).hasSize(1);
    assertThat(step()).isEqualTo("Duplicate 3 items");
    hand.undo();
    assertThat(hand.state().selection()).containsExactly("field");
  }

  @Test
  void aSelectedFlowIsDuplicatedBetweenTheSameEnds() {
    hand.send(Input.Select.of(List.of("flow-1"))).send(new Input.Duplicate());
    assertThat(step()).isEqualTo("Duplicate flow");
    Flow copy = hand.state().model().dfd().flow("flow-3").orElseThrow();
    assertThat(List.of(copy.source(), copy.target())).containsExactly("meter-1", "dcu-1");
    assertThat(hand.state().selection()).containsExactly("flow-3");
  }

  @Test
  void dataAndControlsComeAlongToAnotherModelAndDataOnlyOnce() {
    hand.send(new Input.Apply(new Edit.Add(DataAsset.of("asset-1", "readings", "Readings"))))
        .send(new Input.Apply(new Edit.SetData("flow-1", List.of("asset-1"))))
        .send(
            new Input.Apply(
                new Edit.Add(
                    new ControlUse(
                        "control-1",
                        "C21",
                        Optional.of("meter-1"),
                        ControlUse.Status.PLANNED,
                        "",
                        Extras.NONE))));
    ThreatModel copy = copy("meter-1", "dcu-1");
    Hand other = Hand.on(ThreatModel.empty("Other"));
    other.send(new Input.Paste(copy, Optional.empty()));
    other.send(new Input.Paste(copy, Optional.empty()));
    assertThat(other.state().model().dfd().assets()).hasSize(1);
    assertThat(other.state().model().dfd().flow("flow-2").orElseThrow().data())
        .containsExactly("asset-1");
    assertThat(other.state().model().dfd().controls().values())
        .extracting(use -> use.on().orElseThrow())
        .containsExactly("meter-1", "meter-2");
  }

  @Test
  void anExcerptIsWrittenAndReadLikeAnyModel() {
    ThreatModel copy = copy("field", "hes-1");
    assertThat(ModelFiles.parse(ModelFiles.bytes(copy), "clipboard"))
        .isEqualTo(new Reading.Read<>(copy, List.of()));
  }

  @Test
  void partsWithoutAPlaceArePlacedAndAnEmptyModelIsNothing() {
    paste(Sketch.model("meter-1 0,0 100x60").withDiagrams(ThreatModel.empty("").diagrams()));
    assertThat(hand.state().diagram().places()).containsKey("meter-2");
    int steps = hand.state().history().done().size();
    paste(ThreatModel.empty("Empty"));
    assertThat(hand.state().history().done()).hasSize(steps);
  }

  @Test
  void whatWouldStandTooFarOutIsNotPasted() {
    pasteAt(copy("hes-1"), 3_000_000, 0);
    assertThat(hand.state().history().done()).isEmpty();
  }
}
