package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Outcome;
import io.gridstride.model.Dfd;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
  private static Knowledge knowledge() {
    return Knowledge.empty()
        .type("meter", "FIELD", List.of())
        .elementRule("R", "element is meter and element.port = open", "element.lock = yes");
  }

  @ParameterizedTest
  @CsvSource({
    "port=open lock=no,   OPEN",
    "port=open lock=yes,  MITIGATED",
    "port=shut lock=no,   NOT_APPLICABLE",
    "port=shut,           NOT_APPLICABLE",
    "port=open,           UNKNOWN",
    "lock=no,             UNKNOWN",
    "lock=yes,            MITIGATED",
    "grey=1,              UNKNOWN",
  })
  void anUnspecifiedPropertyCountsNeitherAsSafeNorAsAbsent(String properties, Outcome expected) {
    Dfd dfd = Sketch.dfd("element e meter - 1 " + properties);
    assertThat(Asked.outcome(Asked.threat(knowledge(), dfd, "e"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "C01 e     implemented, MITIGATED",
    "C01 e     verified,    MITIGATED",
    "C01 Z-HES implemented, MITIGATED",
    "C01 Z-OPS implemented, MITIGATED",
    "C01 -     implemented, MITIGATED",
    "C01 e     planned,     OPEN",
    "C01 other implemented, OPEN",
    "C02 e     implemented, OPEN",
    "C03 e     implemented, OPEN",
  })
  void aControlInPlaceOnTheElementOrAroundItMitigates(String use, Outcome expected) {
    Dfd dfd =
        Sketch.dfd(
            """
            zone Z-HES in Z-OPS
            element e meter Z-HES 1 port=open lock=no
            element other meter Z-HES 1
            control c %s
            """
                .formatted(use.replaceAll(" +", " ")));
    assertThat(Asked.outcome(Asked.threat(knowledge(), dfd, "e"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "f1, MITIGATED",
    "a, MITIGATED",
    "b, MITIGATED",
    "Z-FIELD, MITIGATED",
    "Z-HES, MITIGATED",
    "-, MITIGATED",
    "f2, OPEN",
    "c, OPEN",
  })
  void aControlOnAFlowItsEndsOrTheZonesAroundThemMitigates(String on, Outcome expected) {
    Knowledge knowledge = Knowledge.empty().flowRule("R", "source.port = open");
    Dfd dfd =
        Sketch.dfd(
            """
            element a meter Z-FIELD 1 port=open
            element b hes Z-HES 1
            element c hes Z-HES 1
            flow a b - -
            flow c b - -
            control u C01 %s implemented
            """
                .formatted(on));
    assertThat(Asked.outcome(Asked.threat(knowledge, dfd, "f1"))).isEqualTo(expected);
  }

  @Test
  void aMitigatedThreatNamesWhatStopsIt() {
    Dfd byControl =
        Sketch.dfd("element e meter - 1 port=open lock=no\ncontrol c C01 e implemented");
    assertThat(Asked.threat(knowledge(), byControl, "e").orElseThrow())
        .satisfies(threat -> {
          assertThat(threat.mitigatedBy()).containsExactly("c");
          assertThat(threat.evidence())
              .containsExactly(
                  new Fact("e", "type", "meter", Fact.Origin.MODEL),
                  new Fact("e", "port", "open", Fact.Origin.MODEL),
                  new Fact("c", "control", "C01 implemented", Fact.Origin.MODEL));
        });
    Dfd byProperty = Sketch.dfd("element e meter - 1 port=open lock=yes");
    assertThat(Asked.threat(knowledge(), byProperty, "e").orElseThrow())
        .satisfies(threat -> {
          assertThat(threat.mitigatedBy()).isEmpty();
          assertThat(threat.evidence()).contains(new Fact("e", "lock", "yes", Fact.Origin.MODEL));
        });
  }

  @Test
  void anOpenThreatSaysAlsoWhyNothingStopsIt() {
    Dfd dfd = Sketch.dfd("element e meter - 1 port=open lock=no");
    assertThat(Asked.threat(knowledge(), dfd, "e").orElseThrow().evidence())
        .extracting(Fact::name)
        .containsExactly("type", "port", "lock");
  }

  @Test
  void onlyAnUnknownThreatMissesSomethingAndOnlyWhatCanStillDecide() {
    Knowledge knowledge =
        Knowledge.empty()
            .elementRule(
                "R",
                "element.a = 1 and (element.b = 1 or element.c = 1)",
                "element.d = 1 and element.f = 1");
    Dfd dfd = Sketch.dfd("element e x - 1 b=1 f=0");
    assertThat(Asked.threat(knowledge, dfd, "e").orElseThrow().missing())
        .containsExactly(new Missing("e", "a"));
    Dfd stopped = Sketch.dfd("element e x - 1 d=1 f=1");
    assertThat(Asked.threat(knowledge, stopped, "e").orElseThrow().missing()).isEmpty();
  }
}
