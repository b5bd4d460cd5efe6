package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.analysis.Risk.Side;
import io.gridstride.analysis.Risk.Step;
import io.gridstride.analysis.risk.Rating;
import io.gridstride.analysis.risk.Residual;
import io.gridstride.analysis.risk.Residual.Progress;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Extras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** C01, C06 and C05 stop the threat, C02 and C04 support; C03 has nothing to do with it. */
class ResidualTest {
  private static final String ROUNDED = "Rounded to a whole number from 1 to 5";
  private static final Residual RESIDUAL = new Residual(controls());
  private static final Rating AVERAGE =
      new Rating(Optional.empty(), Optional.empty(), 1, false, false);
  private static final Rule RULE =
      Knowledge.empty().elementRule("R", "element.x = 1").catalog().rules().get("R");

  private static SequencedMap<String, Control> controls() {
    SequencedMap<String, Control> controls = new LinkedHashMap<>();
    control(controls, "C01", Control.Kind.PREVENTIVE);
    control(controls, "C02", Control.Kind.PREVENTIVE);
    control(controls, "C06", Control.Kind.DETECTIVE);
    control(controls, "C04", Control.Kind.RECOVERY);
    control(controls, "C05", Control.Kind.PREVENTIVE);
    control(controls, "C03", Control.Kind.PREVENTIVE);
    return controls;
  }

  private static void control(
      SequencedMap<String, Control> controls, String id, Control.Kind kind) {
    controls.put(
        id,
        new Control(id, id + " title", "", Control.Effort.LOW, kind, Control.At.DEVICE, List.of()));
  }

  // Worked by hand: 5 x 0.3 = 1.5; 5 x 0.15 = 0.75; 5 x (1 - 0.5 x 0.7) = 3.25;
  // 5 x (1 - 0.5 x 0.85) = 2.875; 5 x 0.3 x 0.65 = 0.975; impact 5 x (1 - 0.5 x 0.7) = 3.25;
  // 5 x (1 - 0.5 x 0.5 x 0.7) = 4.125; 5 x 0.65 x 0.825 = 2.68125.
  @ParameterizedTest
  @CsvSource({
    "'',                               5, 5",
    "C01 planned,                      5, 5",
    "C01 implemented,                  2, 5",
    "C01 verified,                     1, 5",
    "C02 implemented,                  3, 5",
    "C02 verified,                     3, 5",
    "C01 implemented C02 implemented,  1, 5",
    "C06 implemented,                  5, 3",
    "C06 verified,                     5, 3",
    "C04 implemented,                  5, 4",
    "C06 implemented C04 implemented,  5, 3",
    "C03 verified,                     5, 5",
    "C99 verified,                     5, 5",
    "C01 implemented C06 verified,     2, 3",
  })
  void controlsInPlaceLowerTheFactorTheyWorkOn(String uses, int likelihood, int impact) {
    Risk risk = left(5, 5, uses, false, Progress.TODAY);
    assertThat(risk.likelihood()).isEqualTo(likelihood);
    assertThat(risk.impact()).isEqualTo(impact);
  }

  // 5 x 0.3 = 1.5; 5 x (1 - 0.35) = 3.25; 5 x 0.15 = 0.75
  @ParameterizedTest
  @CsvSource({
    "C01 planned,               2",
    "C02 planned,               3",
    "C01 verified,              1",
    "C01 planned C01 verified,  1",
    "C03 planned,               5",
  })
  void onceThePlansAreCarriedOutPlannedControlsCountAsImplemented(String uses, int likelihood) {
    assertThat(left(5, 5, uses, false, Progress.AS_PLANNED).likelihood()).isEqualTo(likelihood);
  }

  @Test
  void aSafePropertyCountsAsOneImplementedPreventiveControl() {
    Risk byProperty = left(5, 4, "", true, Progress.TODAY);
    Risk byControl = left(5, 4, "C01 implemented", false, Progress.TODAY);
    assertThat(byProperty.likelihood()).isEqualTo(byControl.likelihood()).isEqualTo(2);
    assertThat(byProperty.impact()).isEqualTo(4);
  }

  @Test
  void halvesAreRoundedUpEvenWhereBinaryFractionsFallShort() {
    // 5 x 0.3 = 1.5, though 1 - 0.7 is a little more than 0.3 in binary, and 0.35 a little less.
    assertThat(left(5, 1, "C01 implemented", false, Progress.TODAY).likelihood()).isEqualTo(2);
  }

  @Test
  void noSetOfControlsTakesAwayMoreThan85Percent() {
    Risk risk = left(5, 5, "C01 verified C05 verified C02 verified", true, Progress.TODAY);
    assertThat(risk.likelihood()).isEqualTo(1);
    assertThat(risk.steps())
        .anyMatch(step -> step.reason().equals("No set of controls takes away more than 85 %"));
    assertStepsAddUp(risk);
  }

  @Test
  void aControlInSeveralPlacesCountsOnceAtItsBest() {
    assertThat(left(5, 5, "C02 implemented C02 verified C02 planned", false, Progress.TODAY))
        .isEqualTo(left(5, 5, "C02 verified", false, Progress.TODAY));
  }

  @Test
  void everyStepNamesWhatLowersTheRisk() {
    Risk risk = left(4, 4, "C01 implemented C04 verified C02 planned", false, Progress.AS_PLANNED);
    assertThat(risk.steps().stream().map(Step::reason))
        .containsExactly(
            "base",
            "base",
            "Implemented: C01 title",
            "Once implemented, in support: C02 title",
            ROUNDED,
            "Verified, in support: C04 title",
            ROUNDED);
    assertStepsAddUp(risk);
  }

  // Impact 5 x (1 - 0.5 x 0.7) = 3.25; likelihood 5 x 0.15 = 0.75. 1 x 3 is low, 1 x 5 is medium.
  @ParameterizedTest
  @CsvSource({
    "Z-4, 5, 5, 5",
    "Z-4, 2, 5, 5",
    "Z-4, 1, 5, 3",
    "Z-3, 5, 5, 3",
    "Z-4, 5, 4, 3",
  })
  void aGraveThreatWhereLevel4IsNeededNeverFallsBelowMedium(
      String zone, int likelihood, int impact, int expected) {
    Knowledge knowledge =
        Knowledge.empty()
            .zoneWithTarget("Z-4", 4, 4, 4, 4, 4, 3, 3)
            .zoneWithTarget("Z-3", 3)
            .control("C01", Control.Kind.PREVENTIVE)
            .control("C06", Control.Kind.DETECTIVE)
            .rule(
                "R",
                Rule.On.ELEMENT,
                Knowledge.condition("element.x = 1"),
                Optional.empty(),
                likelihood,
                impact,
                Optional.empty());
    Dfd dfd =
        Sketch.dfd(
            """
            element e meter %s 1 x=1
            control a C01 e verified
            control b C06 e implemented
            """
                .formatted(zone));
    Risk residual = Asked.threat(knowledge, dfd, "e").orElseThrow().residual();
    assertThat(residual.likelihood()).isEqualTo(1);
    assertThat(residual.impact()).isEqualTo(expected);
    assertStepsAddUp(residual);
  }

  @Test
  void aSeverityGivenByAPackIsACeilingThatControlsMayLower() {
    var low = Optional.of(new RuleOverride.Rated("p", "why", Severity.LOW));
    var critical = Optional.of(new RuleOverride.Rated("p", "why", Severity.CRITICAL));
    List<ControlUse> uses = List.of(use("C01", ControlUse.Status.IMPLEMENTED, 1));
    // 5 x 0.3 = 1.5, so 2 x 5 = 10: high.
    assertThat(
            RESIDUAL
                .of(new Risk(5, 5, List.of(), low), RULE, AVERAGE, uses, false, Progress.TODAY)
                .severity())
        .isEqualTo(Severity.LOW);
    assertThat(
            RESIDUAL
                .of(new Risk(5, 5, List.of(), critical), RULE, AVERAGE, uses, false, Progress.TODAY)
                .severity())
        .isEqualTo(Severity.HIGH);
  }

  @Test
  void residualIsNeverMoreThanInherentNorProjectedMoreThanResidual() {
    var random = new Random(62443);
    for (int i = 0; i < 5_000; i++) {
      Risk inherent = risk(1 + random.nextInt(5), 1 + random.nextInt(5));
      List<ControlUse> uses = new ArrayList<>();
      for (int n = random.nextInt(7); n > 0; n--) {
        ControlUse.Status[] statuses = ControlUse.Status.values();
        uses.add(use("C0" + (1 + random.nextInt(6)), statuses[random.nextInt(statuses.length)], n));
      }
      boolean closed = random.nextInt(4) == 0;
      Risk residual = RESIDUAL.of(inherent, RULE, AVERAGE, uses, closed, Progress.TODAY);
      Risk projected = RESIDUAL.of(inherent, RULE, AVERAGE, uses, closed, Progress.AS_PLANNED);
      assertThat(residual.likelihood()).isBetween(1, inherent.likelihood());
      assertThat(residual.impact()).isBetween(1, inherent.impact());
      assertThat(projected.likelihood()).isBetween(1, residual.likelihood());
      assertThat(projected.impact()).isBetween(1, residual.impact());
      assertStepsAddUp(residual);
      assertStepsAddUp(projected);
    }
  }

  private static Risk left(
      int likelihood, int impact, String uses, boolean closed, Progress progress) {
    List<ControlUse> controls = new ArrayList<>();
    String[] words = uses.isEmpty() ? new String[0] : uses.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      controls.add(
          use(words[i], ControlUse.Status.valueOf(words[i + 1].toUpperCase(Locale.ROOT)), i));
    }
    return RESIDUAL.of(risk(likelihood, impact), RULE, AVERAGE, controls, closed, progress);
  }

  private static Risk risk(int likelihood, int impact) {
    return new Risk(
        likelihood,
        impact,
        List.of(
            new Step(Side.LIKELIHOOD, "base", likelihood), new Step(Side.IMPACT, "base", impact)),
        Optional.empty());
  }

  private static ControlUse use(String control, ControlUse.Status status, int number) {
    return new ControlUse("u" + number, control, Optional.empty(), status, "", Extras.NONE);
  }

  private static void assertStepsAddUp(Risk risk) {
    for (Side side : Side.values()) {
      assertThat(
              risk.steps().stream()
                  .filter(step -> step.side() == side)
                  .mapToDouble(Step::change)
                  .sum())
          .isCloseTo(side == Side.LIKELIHOOD ? risk.likelihood() : risk.impact(), within(1e-9));
    }
  }
}
