package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import org.junit.jupiter.api.Test;

/** Every rule starts from a likelihood of 3 and an impact of 3. */
class ModelIndexTest {
  private static final Catalog CATALOG =
      Knowledge.empty()
          .elementRule("R1", "element.x = 1")
          .elementRule("R2", "element.y = 1")
          .elementRule("R3", "element.z = 1")
          .control("C01", Control.Kind.PREVENTIVE)
          .catalog();

  private static ModelIndex index(String text) {
    return ModelIndex.of(Judgements.of(Sketch.dfd(text), CATALOG).threats());
  }

  @Test
  void theWorstThreatOfEachRuleCountsOnce() {
    // R1: 9 on a, and (3 + 1) x 3 = 12 on b; R2: 9. 1 - (1 - 12/125) x (1 - 9/125) = 0.161088.
    ModelIndex index =
        index(
            """
            element a meter - 1 x=1 y=1 z=0
            element b meter - 1 x=1 y=0 z=0 exposure=public
            """);
    assertThat(index.inherent()).isCloseTo(16.1088, within(1e-9));
    assertThat(index.residual()).isEqualTo(index.inherent());
  }

  @Test
  void unknownThreatsDoNotCount() {
    assertThat(index("element a meter - 1 x=1 y=0").inherent()).isCloseTo(7.2, within(1e-9));
  }

  @Test
  void controlsInPlaceAndPlannedOnesLowerIt() {
    // R1 after a control in place: 3 x 0.3 = 0.9, so 1 x 3 = 3; R2 likewise once planned.
    ModelIndex index =
        index(
            """
            element a meter - 1 x=1 y=0 z=0
            element b meter - 1 x=0 y=1 z=0
            control u1 C01 a implemented
            control u2 C01 b planned
            """);
    assertThat(index.inherent()).isCloseTo(100 * (1 - 0.928 * 0.928), within(1e-9));
    assertThat(index.residual()).isCloseTo(100 * (1 - 0.976 * 0.928), within(1e-9));
    assertThat(index.projected()).isCloseTo(100 * (1 - 0.976 * 0.976), within(1e-9));
  }

  @Test
  void aModelWithoutThreatsHasNone() {
    assertThat(index("element a meter - 1 x=0 y=0 z=0")).isEqualTo(new ModelIndex(0, 0, 0));
  }
}
