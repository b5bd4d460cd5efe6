package io.gridstride.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Reading;
import io.gridstride.file.Schemas;
import io.gridstride.model.Dfd;
import io.gridstride.model.Ordered;
import io.gridstride.model.RandomModels;
import io.gridstride.model.ThreatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {
  private static final String FLAT = "models/coursework-flat.gridstride";
  private static final String SEGMENTED = "models/coursework-segmented.gridstride";
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/cli/gridstride-analysis.schema.json");

  /** A meter that anybody may command, with a name that a spreadsheet would run. */
  private static final String SMALL =
      """
      {
        "gridstride": "1.0",
        "info": {"name": "Small"},
        "dfd": {
          "elements": [
            {"id": "m", "type": "meter.res", "kind": "device", "name": "=1+1, \\"x\\"",
             "properties": {"defaultCredentials": "unchanged"}}
          ]
        },
        "decisions": [
          {"threat": "S07@m", "status": "accepted", "reason": "Two\\nlines", "owner": "+49"}
        ]
      }
      """;

  @TempDir private Path folder;

  private static String good(String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  private String small() throws IOException {
    return Files.writeString(folder.resolve("small.gridstride"), SMALL).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {FLAT, SEGMENTED})
  void theJsonIsAsItsSchemaSays(String model) {
    assertThat(SCHEMA.errors(good("analyze", model, "--format", "json"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {FLAT, SEGMENTED})
  void theJsonIsTheSameWhateverOrderTheFileListsItsPartsIn(String model) throws IOException {
    Path reversed = folder.resolve("reversed.gridstride");
    Files.write(reversed, ModelFiles.bytes(reversed(read(Path.of(model)))));
    assertThat(good("analyze", reversed.toString(), "--format", "json"))
        .isEqualTo(good("analyze", model, "--format", "json"))
        .isEqualTo(good("analyze", model, "--format", "json"));
  }

  private static ThreatModel read(Path path) {
    return switch (ModelFiles.read(path)) {
      case Reading.Read<ThreatModel>(ThreatModel model, var _) -> model;
      case Reading.Refused<ThreatModel>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static ThreatModel reversed(ThreatModel model) {
    Dfd dfd = model.dfd();
    return model
        .withDfd(
            new Dfd(
                reversed(dfd.elements()),
                reversed(dfd.flows()),
                reversed(dfd.boundaries()),
                reversed(dfd.assets()),
                reversed(dfd.controls()),
                dfd.extras()))
        .withDecisions(model.decisions().reversed());
  }

  private static <V> SequencedMap<String, V> reversed(SequencedMap<String, V> map) {
    return Ordered.map(map.reversed());
  }

  @Test
  void anySoundModelCanBeAnalysed() throws IOException {
    Path file = folder.resolve("random.gridstride");
    for (long seed = 0; seed < 40; seed++) {
      Files.write(file, ModelFiles.bytes(RandomModels.of(seed, 10)));
      assertThat(SCHEMA.errors(good("analyze", file.toString(), "--format", "json")))
          .as("seed %d", seed)
          .isEmpty();
      good("analyze", file.toString());
      good("analyze", file.toString(), "--format", "csv");
    }
  }

  @Test
  void theFlatNetworkHasManyMoreOpenThreatsThanTheSegmentedOne() {
    assertThat(good("analyze", FLAT)).contains("Flat zone", "Missing DMZ", "Open threats, worst");
    assertThat(good("analyze", SEGMENTED))
        .doesNotContain("Flat zone", "Missing DMZ", "Critical  G");
  }

  @Test
  void theTextFitsATerminal() {
    assertThat(good("analyze", FLAT).lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theTextLeadsToTheNextStep() throws IOException {
    assertThat(good("analyze", FLAT))
        .contains("Next: gridstride explain " + FLAT + " E03@f04 tells why and what helps");
    Path empty = folder.resolve("empty.gridstride");
    Files.write(empty, ModelFiles.bytes(ThreatModel.empty("Empty")));
    assertThat(good("analyze", empty.toString())).contains("Next: gridstride open " + empty);
  }

  @Test
  void aThreatClosedByADecisionIsCountedApartAndFailsNoBuild() throws IOException {
    assertThat(good("analyze", small(), "--fail-on", "critical"))
        .contains("1 more open threat closed by a decision.");
  }

  @Test
  void anOpenThreatAtTheAskedLevelFailsTheBuild() {
    Typed typed = Typed.run("analyze", FLAT, "--fail-on", "critical");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).isEqualTo(good("analyze", FLAT));
    assertThat(Typed.run("analyze", SEGMENTED, "--fail-on", "high").code()).isZero();
  }

  @Test
  void noCellOfTheCsvIsAFormula() throws IOException {
    String csv = good("analyze", small(), "--format", "csv");
    String row = csv.lines().filter(line -> line.startsWith("S07@m,")).findFirst().orElseThrow();
    assertThat(row).contains(",\"'=1+1, \"\"x\"\"\",open,").contains(",accepted,'+49,,\"Two");
    assertThat(csv).contains(",\"Two\nlines\"\r\n");
  }

  @Test
  void theResultCanGoToAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.json"), "older");
    assertThat(good("analyze", FLAT, "--format", "json", "-o", file.toString())).isEmpty();
    assertThat(file).content(UTF_8).isEqualTo(good("analyze", FLAT, "--format", "json"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
