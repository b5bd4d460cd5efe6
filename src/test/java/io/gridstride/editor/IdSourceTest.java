package io.gridstride.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Decision;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Limits;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdSourceTest {
  private static final Template DCU =
      new Template("dcu", ElementKind.DEVICE, "Concentrator", 120, 60);

  @Test
  void aFreshIdIsTheStemAndTheFirstFreeNumber() {
    IdSource ids = IdSource.after(Sketch.model("dcu-1 0,0 100x60\ndcu-3 0,0 100x60\n"));
    assertThat(ids.fresh("dcu")).isEqualTo("dcu-2");
    assertThat(ids.fresh("flow")).isEqualTo("flow-1");
  }

  @Test
  void anElementsIdBeginsLikeItsType() {
    IdSource ids = IdSource.after(ThreatModel.empty("Empty"));
    assertThat(ids.freshFor("meter.res")).isEqualTo("meter-1");
    assertThat(Limits.isId(ids.freshFor("x".repeat(64)))).isTrue();
  }

  @Test
  void anIdThatADecisionSpeaksOfIsNotGivenToAnotherElement() {
    ThreatModel model =
        ThreatModel.empty("Decided")
            .withDecisions(
                List.of(
                    new Decision(
                        "S01@dcu-1",
                        Decision.Status.ACCEPTED,
                        "",
                        "",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        "",
                        "",
                        Extras.NONE)));
    assertThat(IdSource.after(model).fresh("dcu")).isEqualTo("dcu-2");
  }

  @Test
  void anIdIsNotGivenAgainAfterDeletionOrUndo() {
    Hand hand = Hand.on(ThreatModel.empty("Empty"));
    hand.send(new Input.PaletteDropped(DCU, 0, 0)).send(new Input.Delete());
    hand.send(new Input.PaletteDropped(DCU, 0, 0)).undo();
    hand.send(new Input.PaletteDropped(DCU, 0, 0)).sees("dcu-3 -60,-30 120x60 *\n");
  }
}
