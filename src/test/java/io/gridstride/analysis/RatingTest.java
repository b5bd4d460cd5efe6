package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Consequence;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
  @ParameterizedTest
  @CsvSource({
    "grey=1,                                 3",
    "exposure=public,                        4",
    "exposure=internet-facing,               4",
    "exposure=private-premises,              4",
    "exposure=utility-field,                 3",
    "exposure=secured,                       2",
    "authN=none,                             4",
    "authN=shared-password,                  4",
    "authN=unique-password,                  3",
    "authN=cert,                             2",
    "authN=unique-password mfa=true,         2",
    "exposure=public authN=none,             5",
    "exposure=private-premises authN=cert,   3",
    "exposure=secured authN=cert,            1",
  })
  void likelihoodFollowsTheExposureAndTheAuthenticationOfAnElement(
      String properties, int expected) {
    Knowledge knowledge = Knowledge.empty().elementRule("R", "element.x = 1");
    Risk risk =
        Asked.threat(knowledge, Sketch.dfd("element e meter - 1 x=1 " + properties), "e")
            .orElseThrow()
            .inherent();
    assertThat(risk.likelihood()).isEqualTo(expected);
    assertStepsAddUp(risk);
  }

  @ParameterizedTest
  @CsvSource({
    "exposure=secured, exposure=secured, grey=1,                        2",
    "exposure=secured, grey=1,           grey=1,                        3",
    "exposure=secured, exposure=public,  grey=1,                        4",
    "exposure=secured, exposure=secured, medium=internet,               4",
    "exposure=secured, exposure=secured, medium=wired,                  2",
    "grey=1,           grey=1,           medium=plc,                    4",
    "grey=1,           grey=1,           auth=none,                     4",
    "grey=1,           grey=1,           auth=mutual,                   3",
    "grey=1,           grey=1,           auth=mutual authStrength=cert, 2",
    "grey=1,           grey=1,           auth=one-way authStrength=cert, 3",
    "grey=1,           grey=1,           authStrength=psk-shared,       4",
  })
  void likelihoodOfAFlowFollowsItsWorseEndItsMediumAndItsPeers(
      String source, String target, String flow, int expected) {
    Knowledge knowledge = Knowledge.empty().flowRule("R", "source.x = 1");
    String text =
        """
        element a meter - 1 x=1 %s
        element b meter - 1 %s
        flow a b - - %s
        """
            .formatted(source, target, flow);
    Risk risk = Asked.threat(knowledge, Sketch.dfd(text), "f1").orElseThrow().inherent();
    assertThat(risk.likelihood()).isEqualTo(expected);
    assertStepsAddUp(risk);
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPLY,  1,       2",
    "SUPPLY,  99,      2",
    "SUPPLY,  100,     2",
    "SUPPLY,  1000,    3",
    "SUPPLY,  5000,    3",
    "SUPPLY,  10000,   4",
    "SUPPLY,  100000,  4",
    "SUPPLY,  1000000, 5",
    "PRIVACY, 1000000, 5",
    "BILLING, 1000000, 2",
    "SAFETY,  1000000, 2",
  })
  void impactOnSupplyAndPrivacyGrowsWithTheFleet(
      Consequence consequence, long count, int expected) {
    Knowledge knowledge =
        Knowledge.empty()
            .rule(
                "R",
                Rule.On.ELEMENT,
                Knowledge.condition("element.x = 1"),
                Optional.empty(),
                3,
                2,
                Optional.of(consequence));
    Risk risk =
        Asked.threat(knowledge, Sketch.dfd("element e meter - " + count + " x=1"), "e")
            .orElseThrow()
            .inherent();
    assertThat(risk.impact()).isEqualTo(expected);
    assertStepsAddUp(risk);
  }

  @ParameterizedTest
  @CsvSource({
    "hub.han 1000000,   ihd 100,          2",
    "hub.han 1000000,   meter.res 10000,  4",
    "meter.res 1000000, hub.han 1000000,  5",
    "dcu 100,           meter.res 10000,  4",
    "meter.res 10000,   mdms 1,           4",
    "cust 1000000,      portal 1,         5",
  })
  void aFlowServesNoMoreUnitsThanThereAreEndDevicesAtItsEnds(
      String source, String target, int expected) {
    Knowledge knowledge =
        Knowledge.ofTypes()
            .rule(
                "R",
                Rule.On.FLOW,
                Knowledge.condition("flow.auth = none"),
                Optional.empty(),
                3,
                2,
                Optional.of(Consequence.PRIVACY));
    String text =
        "element a %s - %s\nelement b %s - %s\nflow a b - - auth=none"
            .formatted((Object[]) (source + " " + target).split(" "));
    Risk risk = Asked.threat(knowledge, Sketch.dfd(text), "f1").orElseThrow().inherent();
    assertThat(risk.impact()).isEqualTo(expected);
    assertStepsAddUp(risk);
  }

  // The rule asks how the key is kept and starts from an impact of 3. The other meters, 900 in all,
  // have keys of their own; the office system may hold none and does not count.
  @ParameterizedTest
  @CsvSource({
    "keyGroup=K,      100, 4",
    "keyGroup=K,      99,  3",
    "keyScope=fleet,  100, 4",
    "keyScope=device, 100, 3",
    "x=1,             100, 3",
  })
  void takingAKeyThatATenthOfAllUnitsShareIsMoreHarmful(String key, long count, int expected) {
    Knowledge knowledge = Knowledge.ofTypes().elementRule("R", "element.keyStorage = software");
    String text =
        """
        element e meter.res - %d keyStorage=software %s
        element others meter.res - 900 keyScope=device
        element office cis - 1000000
        """
            .formatted(count, key);
    Risk taking = Asked.threat(knowledge, Sketch.dfd(text), "e").orElseThrow().inherent();
    assertThat(taking.impact()).isEqualTo(expected);
    assertStepsAddUp(taking);
  }

  @Test
  void aKeyThatOneUnitHoldsIsNotShared() {
    Knowledge knowledge = Knowledge.ofTypes().elementRule("R", "element.keyStorage = software");
    String text = "element e meter.res - 1 keyStorage=software keyScope=fleet";
    assertThat(Asked.threat(knowledge, Sketch.dfd(text), "e").orElseThrow().inherent().impact())
        .isEqualTo(3);
  }

  @Test
  void aSharedKeyDoesNotMakeOtherThreatsMoreHarmful() {
    Knowledge knowledge = Knowledge.ofTypes().elementRule("R", "element.x = 1");
    String text = "element e meter.res - 100 x=1 keyStorage=software keyScope=fleet";
    assertThat(Asked.threat(knowledge, Sketch.dfd(text), "e").orElseThrow().inherent().impact())
        .isEqualTo(3);
  }

  @Test
  void aggregatedDataHurtPrivacyLess() {
    String text =
        """
        element a meter - 10000 x=1
        element b meter - 1
        flow a b - - aggregated=%s
        """;
    Knowledge knowledge =
        Knowledge.empty()
            .rule(
                "R",
                Rule.On.FLOW,
                Knowledge.condition("source.x = 1"),
                Optional.empty(),
                3,
                1,
                Optional.of(Consequence.PRIVACY));
    assertThat(impact(knowledge, text.formatted("false"))).isEqualTo(4);
    assertThat(impact(knowledge, text.formatted("true"))).isEqualTo(3);
  }

  @Test
  void everyStepSaysWhyInPlainEnglish() {
    Knowledge knowledge = Knowledge.empty().elementRule("R", "element.x = 1");
    Risk risk =
        Asked.threat(
                knowledge,
                Sketch.dfd("element e meter - 1 x=1 exposure=private-premises authN=none"),
                "e")
            .orElseThrow()
            .inherent();
    assertThat(risk.steps())
        .extracting(Risk.Step::side, Risk.Step::reason, Risk.Step::change)
        .containsExactly(
            tuple(Risk.Side.LIKELIHOOD, "As likely as at an average utility", 3.0),
            tuple(Risk.Side.LIKELIHOOD, "It stands on private premises", 0.5),
            tuple(Risk.Side.LIKELIHOOD, "It authenticates nobody", 1.0),
            tuple(Risk.Side.LIKELIHOOD, "Rounded to a whole number from 1 to 5", 0.5),
            tuple(Risk.Side.IMPACT, "As harmful as at an average utility", 3.0));
    assertThat(risk.severity()).isEqualTo(Severity.CRITICAL);
  }

  private static int impact(Knowledge knowledge, String text) {
    return Asked.threat(knowledge, Sketch.dfd(text), "f1").orElseThrow().inherent().impact();
  }

  private static void assertStepsAddUp(Risk risk) {
    for (Risk.Side side : Risk.Side.values()) {
      double sum =
          risk.steps().stream()
              .filter(step -> step.side() == side)
              .mapToDouble(Risk.Step::change)
              .sum();
      assertThat(sum).isEqualTo(side == Risk.Side.LIKELIHOOD ? risk.likelihood() : risk.impact());
    }
  }
}
