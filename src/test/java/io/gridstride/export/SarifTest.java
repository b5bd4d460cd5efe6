package io.gridstride.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Outcome;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Schemas;
import io.gridstride.model.ThreatModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
  private static final JsonNode LOG = log(Reviews.FLAT);

  private static JsonNode log(Reviewed reviewed) {
    return JsonMapper.builder().build().readTree(Sarif.text(reviewed, "nets/my net.gridstride"));
  }

  private static JsonNode run() {
    return LOG.at("/runs/0");
  }

  private static List<JsonNode> results(JsonNode log) {
    List<JsonNode> results = new ArrayList<>();
    log.at("/runs/0/results").forEach(results::add);
    return results;
  }

  /** The schema that OASIS publishes. */
  private static final Schemas SCHEMA = Schemas.of("/schema/sarif-schema-2.1.0.json");

  static Stream<Reviewed> reviews() {
    return Stream.of(
        Reviews.FLAT,
        Reviews.accepted(),
        Reviews.of(ThreatModel.empty("Nothing yet")),
        Reviews.of(Reviews.shipped("multi-utility-wmbus")),
        Reviews.saying("<b> \" \\ \ud800 \u202e =1+1 {0} file:///etc/passwd"));
  }

  @ParameterizedTest
  @MethodSource("reviews")
  void itIsValidAgainstItsSchema(Reviewed reviewed) {
    assertThat(SCHEMA.errors(Sarif.text(reviewed, "nets/my net.gridstride"))).isEmpty();
  }

  /** GitHub shows low below 4.0, medium below 7.0, high up to 8.9 and critical above. */
  @Test
  void codeScanningRanksARuleByTheSeverityItHasHere() {
    run()
        .at("/tool/driver/rules")
        .forEach(rule -> {
          double rank = Double.parseDouble(rule.at("/properties/security-severity").asString());
          String level = rule.at("/defaultConfiguration/level").asString();
          assertThat(rank >= 7 ? "error" : rank >= 4 ? "warning" : "note")
              .as(rule.at("/id").asString())
              .isEqualTo(level);
        });
  }

  @Test
  void theSchemaFindsWhatIsWrong() {
    String sound = Sarif.text(Reviews.FLAT, "a.gridstride");

    assertThat(SCHEMA.errors(sound.replaceFirst("\"version\": *\"2.1.0\"", "\"version\": \"9\"")))
        .isNotEmpty();
    assertThat(SCHEMA.errors(sound.replaceFirst("\"level\": *\"\\w+\"", "\"level\": \"awful\"")))
        .isNotEmpty();
    assertThat(SCHEMA.errors(sound.replaceFirst("\"results\"", "\"outcomes\""))).isNotEmpty();
  }

  @Test
  void everyOpenOrUnknownThreatAndEveryFindingIsAResult() {
    assertThat(LOG.at("/version").asString()).isEqualTo("2.1.0");
    List<String> expected =
        new ArrayList<>(
            Reviews.FLAT.register().entries().stream()
                .filter(entry -> entry.threat().outcome() != Outcome.MITIGATED)
                .map(entry -> entry.threat().id())
                .toList());
    Reviews.FLAT.analysis().findings().forEach(finding -> expected.add(finding.id()));
    assertThat(results(LOG))
        .extracting(result -> result.at("/partialFingerprints/gridstrideId~1v1").asString())
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(expected);
  }

  @Test
  void anOpenThreatFailsByItsSeverityAndAnUnknownOneIsOpen() {
    assertThat(results(LOG))
        .allSatisfy(result -> {
          boolean unknown = result.at("/properties/outcome").asString("").equals("unknown");
          assertThat(result.at("/kind").asString()).isEqualTo(unknown ? "open" : "fail");
          assertThat(result.at("/level").asString())
              .isEqualTo(
                  unknown
                      ? "none"
                      : switch (result.at("/properties/severity").asString()) {
                        case "critical", "high" -> "error";
                        case "medium" -> "warning";
                        default -> "note";
                      });
        });
  }

  @Test
  void everyResultLeadsToARuleWithHelp() {
    assertThat(results(LOG))
        .allSatisfy(result -> {
          JsonNode rule = run().at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
          assertThat(rule.at("/id").asString()).isEqualTo(result.at("/ruleId").asString());
          assertThat(rule.at("/help/text").asString()).contains("What to do: ");
          assertThat(rule.at("/help/markdown").asString()).contains("**What to do:**");
          assertThat(rule.at("/shortDescription/text").asString()).isNotEmpty();
        });
  }

  @Test
  void everyResultLeadsToAPartAndToItsLineInTheFile() {
    List<String> lines =
        new String(ModelFiles.bytes(Reviews.FLAT.model()), StandardCharsets.UTF_8).lines().toList();
    assertThat(results(LOG))
        .allSatisfy(result -> {
          JsonNode place = result.at("/locations/0");
          assertThat(place.at("/physicalLocation/artifactLocation/uri").asString())
              .isEqualTo("nets/my%20net.gridstride");
          JsonNode logical = place.at("/logicalLocations/0");
          if (logical.has("index")) {
            JsonNode part = run().at("/logicalLocations/" + logical.at("/index").asInt());
            String name = part.at("/fullyQualifiedName").asString();
            assertThat(logical.at("/fullyQualifiedName").asString()).isEqualTo(name);
            int line = place.at("/physicalLocation/region/startLine").asInt();
            assertThat(lines.get(line - 1))
                .contains("\"id\": \"" + name.substring(name.lastIndexOf('/') + 1) + "\"");
          } else {
            assertThat(logical.at("/kind").asString()).isEqualTo("model");
          }
        });
  }

  @Test
  void whatADecisionHasClosedIsSuppressedWithItsReason() {
    List<JsonNode> suppressed =
        results(log(Reviews.accepted())).stream().filter(r -> r.has("suppressions")).toList();
    assertThat(suppressed)
        .singleElement()
        .satisfies(result ->
            assertThat(result.at("/suppressions/0/justification").asString())
                .isEqualTo("accepted: Until the next tender"));
  }

  @Test
  void theSameModelGivesTheSameText() {
    assertThat(Sarif.text(Reviews.FLAT, "x")).isEqualTo(Sarif.text(Reviews.FLAT, "x"));
  }
}
