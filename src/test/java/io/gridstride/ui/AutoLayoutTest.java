package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.SequencedMap;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutoLayoutTest extends WindowTest {
  private static final Path GATEWAY = Path.of("models/german-gateway.gridstride");

  private ThreatModel drawn;

  @BeforeEach
  void show() {
    window.show(GATEWAY);
    drawn = window.model();
  }

  private static SequencedMap<String, Bounds> places(ThreatModel model) {
    return model.diagrams().getFirst().places();
  }

  private void untilLaidOut() {
    window.until("laid out", model -> !places(model).equals(places(drawn)));
  }

  @Test
  void theDiagramIsLaidOutAsOneStep() {
    window.menu("menu-layout-diagram");
    untilLaidOut();
    assertThat(window.model().dfd()).isSameAs(drawn.dfd());
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(drawn);
  }

  @Test
  void withNothingSelectedThereIsNoSelectionToLayOut() {
    window.menu("menu-layout-selection", "menu-select-all", "menu-layout-selection");
    untilLaidOut();
    assertThat(window.desk().editor().history().done()).hasSize(1);
  }

  @Test
  void aChangeMeanwhileIsKeptAndNothingIsLaidOut() {
    window.menu("menu-layout-diagram", "menu-select-all", "menu-delete");
    var status = (Label) window.node("status-left");
    FxSteps.await(
        "the layout is given up", () -> status.getText().startsWith("Not laid out: the model was"));
    assertThat(places(window.model())).isEmpty();
  }

  @Test
  void aKeyOnTheCanvasMeansItToo() {
    window.click("canvas");
    window.press(KeyCode.L);
    untilLaidOut();
  }
}
