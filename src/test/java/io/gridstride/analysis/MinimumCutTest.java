package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Progress;
import io.gridstride.analysis.paths.Step;
import io.gridstride.catalog.Control;
import io.gridstride.file.Packs;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumCutTest {
  @ParameterizedTest
  @ValueSource(strings = {"t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"})
  void onceTheCutIsMadeNoOpenPathIsLeft(String topology) {
    Dfd dfd = Sketch.dfd(Sketch.file(topology + ".txt"));
    Cut cut = paths(dfd).cut();
    assertThat(cut.unstoppable()).isEmpty();
    AttackPaths after = paths(with(cut, dfd));
    assertThat(after.paths()).noneMatch(AttackPath::open);
    assertThat(after.cut()).isEqualTo(Cut.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t1", "t3", "t4", "t5", "t6", "t7", "t8"})
  void noMeasureOfTheCutCanBeLeftOut(String topology) {
    Dfd dfd = Sketch.dfd(Sketch.file(topology + ".txt"));
    Cut cut = paths(dfd).cut();
    for (Cut.Measure left : cut.measures()) {
      List<Cut.Measure> rest = cut.measures().stream().filter(m -> !m.equals(left)).toList();
      assertThat(paths(with(new Cut(rest, List.of()), dfd)).cut().isNothing())
          .as("without %s", left)
          .isFalse();
    }
  }

  @Test
  void oneControlAtTheNarrowPlaceIsLessThanOneForEachEntry() {
    Cut cut =
        paths(
                Sketch.dfd(
                    """
                    element a vendor - 1
                    element b vendor - 1 accessMode=always-on
                    element jump jump - 1
                    element kms kms - 1
                    flow a jump ssh admin
                    flow b jump ssh admin
                    flow jump kms ssh keys
                    """))
            .cut();
    assertThat(cut.measures()).hasSize(1);
    assertThat(cut.measures().getFirst().on()).isEqualTo("jump");
    assertThat(cut.measures().getFirst().controls())
        .extracting(Control::id)
        .containsExactly("C55", "C58");
    assertThat(cut.measures().getFirst().flows()).containsExactly("f1", "f2");
  }

  @Test
  void theEffortOfAControlCountsAndNotItsNumber() {
    Cut cut =
        paths(
                Sketch.dfd(
                    """
                    element a vendor - 1
                    element hes hes - 1
                    element m meter.res - 10 hasRemoteDisconnect=true exposure=secured
                    flow a hes rdp admin
                    flow hes m dlms.s0 control
                    """))
            .cut();
    assertThat(cut.measures()).hasSize(1);
    assertThat(cut.measures().getFirst().on()).isEqualTo("f1");
    assertThat(cut.measures().getFirst().controls())
        .extracting(Control::id)
        .containsExactly("C71", "C42");
  }

  @Test
  void aStepThatNoControlStopsIsNamed() {
    Cut cut =
        paths(
                Sketch.dfd(
                    """
                    element inet adv - 1
                    element car evse - 1 exposure=secured
                    flow inet car ocpp control
                    """))
            .cut();
    assertThat(cut.measures()).isEmpty();
    assertThat(cut.unstoppable())
        .extracting(Step::sort, Step::flow)
        .containsExactly(tuple(Step.Sort.ORDER, "f1"));
  }

  @Test
  void withoutAnOpenPathThereIsNothingToCut() {
    assertThat(paths(Sketch.dfd("element m meter.res - 1")).cut()).isEqualTo(Cut.NOTHING);
  }

  private static AttackPaths paths(Dfd dfd) {
    return AttackPaths.of(dfd, Packs.builtIn(), PathQuery.ALL, Progress.PATIENT).orElseThrow();
  }

  /** The DFD with the first control of each measure implemented. */
  private static Dfd with(Cut cut, Dfd dfd) {
    var controls = new LinkedHashMap<>(dfd.controls());
    for (Cut.Measure measure : cut.measures()) {
      String id = "cut" + controls.size();
      controls.put(
          id,
          new ControlUse(
              id,
              measure.controls().getFirst().id(),
              Optional.of(measure.on()),
              ControlUse.Status.IMPLEMENTED,
              "",
              Extras.NONE));
    }
    return dfd.withControls(controls);
  }
}
