package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.scope.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossingTest {
  private static final String ZONES =
      """
      zone Z-OPS
      zone Z-HES in Z-OPS
      zone Z-KEY in Z-HES
      zone Z-FIELD
      zone room in Z-HES
      zone closet in room
      """;

  private static Knowledge knowledge() {
    return Knowledge.empty()
        .zone("Z-OPS", 70)
        .zone("Z-HES", 75)
        .zone("Z-KEY", 95)
        .zone("Z-FIELD", 15);
  }

  @ParameterizedTest
  @CsvSource({
    "Z-FIELD, Z-HES,   TRUE",
    "Z-HES,   Z-HES,   FALSE",
    "Z-HES,   Z-OPS,   FALSE",
    "Z-HES,   Z-KEY,   TRUE",
    "Z-KEY,   Z-HES,   TRUE",
    "-,       Z-HES,   TRUE",
    "Z-HES,   -,       TRUE",
    "-,       -,       FALSE",
    "room,    room,    FALSE",
    "room,    Z-HES,   UNKNOWN",
    "room,    Z-FIELD, TRUE",
  })
  void aFlowCrossesBetweenZonesApartAndBetweenNestedOnesOfUnlikeTrust(
      String source, String target, Truth expected) {
    assertThat(Asked.truth(Asked.flow(knowledge(), "flow crosses boundary", ends(source, target))))
        .isEqualTo(expected);
  }

  @Test
  void evidenceNamesTheZonesOnTheWayOutAndThenOnTheWayIn() {
    Threat threat =
        Asked.flow(knowledge(), "flow crosses boundary", ends("Z-FIELD", "Z-KEY")).orElseThrow();
    assertThat(threat.evidence())
        .containsExactly(
            new Fact("f1", "crosses", "Z-FIELD, Z-OPS, Z-HES, Z-KEY", Fact.Origin.DERIVED));
  }

  @Test
  void theKindsThatWouldDecideAreMissing() {
    Threat threat =
        Asked.flow(knowledge(), "flow crosses boundary", ends("room", "closet")).orElseThrow();
    assertThat(threat.missing())
        .isEqualTo(List.of(new Missing("room", "kind"), new Missing("closet", "kind")));
  }

  @Test
  void aLineIsCrossedByTheFlowsItNames() {
    String text = ends("Z-HES", "Z-HES") + "flow a b - -\nline wall f1\n";
    Knowledge knowledge = knowledge().flowRule("R", "flow crosses boundary");
    assertThat(Analyzer.analyze(Sketch.dfd(text), knowledge.catalog()).threats())
        .extracting(Threat::id)
        .containsExactly("R@f1");
  }

  private static String ends(String source, String target) {
    return ZONES + "element a x %s 1\nelement b x %s 1\nflow a b - -\n".formatted(source, target);
  }
}
