package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Outcome;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the coursework says of the flat network is found there, and closed in its redesign. Of what
 * the flat network has no part, such as a cloud, another shipped model shows the threat.
 */
class CourseworkTableTest {
  private static final String FLAT = "coursework-flat";
  private static final String REDESIGN = "coursework-segmented";
  private static final String CLOUD = "cloud-mqtt";
  private static final String RADIO = "multi-utility-wmbus";

  private static final Map<String, String> ELSEWHERE =
      new TreeMap<>(
          Map.of(
              "I03", RADIO, "E21", RADIO, "E11", CLOUD, "S17", CLOUD, "I10", CLOUD, "I16", CLOUD,
              "R13", CLOUD));

  private static final Map<String, List<Threat>> THREATS =
      Stream.of(FLAT, REDESIGN, CLOUD, RADIO)
          .collect(Collectors.toMap(name -> name, CourseworkTableTest::raised));

  /** A statement and the threats that say the same. */
  record Row(String statement, List<String> threats) {
    static Row of(String statement, String threats) {
      return new Row(statement, List.of(threats.split(" ")));
    }
  }

  private static Stream<Row> statements() {
    return Stream.of(
        Row.of("Fake meters inject false data", "S01 S02 S06"),
        Row.of("Physical attacks alter readings", "T01 T02 T03"),
        Row.of("No audit trail for device actions", "R01 R02 R03 R04 R07"),
        Row.of("Unencrypted transmissions reveal usage", "I01 I03 I04"),
        Row.of("Flooding of network operations", "D01 D02 D19"),
        Row.of("Weak authentication, unauthorised access", "E01 E02 S07"),
        Row.of("Segmented architecture, firewalls", "E03 E04 E05 E21"),
        Row.of("AES-256 and TLS in transit", "T07 I01"),
        Row.of("Role-based access", "E02 E17"),
        Row.of("Snort rule for MQTT connection attempts", "D01 S06"),
        Row.of("Cloud identities, SIEM integration, anonymisation", "E11 S17 I10 I16 R13"));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theFlatNetworkRaisesTheThreatsOfAStatement(Row row) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String rule : row.threats()) {
      List<Threat> onFlat = of(rule, FLAT);
      String before = ELSEWHERE.getOrDefault(rule, FLAT);
      assertThat(onFlat.isEmpty()).as(rule).isNotEqualTo(before.equals(FLAT));
      of(rule, before).stream().map(Threat::outcome).forEach(outcomes::add);
      assertThat(of(rule, before)).as(rule).isNotEmpty();
    }
    assertThat(outcomes).contains(Outcome.OPEN);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void theRedesignClosesTheThreatsOfAStatement(Row row) {
    assertThat(row.threats().stream().flatMap(rule -> of(rule, REDESIGN).stream()))
        .extracting(Threat::id)
        .isEmpty();
  }

  private static List<Threat> of(String rule, String model) {
    assertThat(Packs.builtIn().rules()).containsKey(rule);
    return THREATS.getOrDefault(model, List.of()).stream()
        .filter(threat -> threat.rule().equals(rule))
        .toList();
  }

  /** The open and unknown threats of a shipped model. */
  private static List<Threat> raised(String model) {
    Path path = Path.of("models", model + ModelFiles.EXTENSION);
    var read = (Reading.Read<ThreatModel>) ModelFiles.read(path);
    return Analyzer.analyze(read.value().dfd(), Packs.builtIn()).threats().stream()
        .filter(threat -> threat.outcome() != Outcome.MITIGATED)
        .toList();
  }
}
