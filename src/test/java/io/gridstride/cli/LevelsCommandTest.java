package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Schemas;
import io.gridstride.model.RandomModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LevelsCommandTest {
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/cli/gridstride-levels.schema.json");

  @TempDir private Path folder;

  private static String good(String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coursework-flat", "coursework-segmented", "cloud-mqtt", "gb-smets2"})
  void theJsonIsAsItsSchemaSays(String model) {
    String json = good("levels", "models/" + model + ".gridstride", "--format", "json");
    assertThat(SCHEMA.errors(json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coursework-segmented", "cloud-mqtt"})
  void aPlaceIsAsShortAsItsShortestFoundationAndTheShortestComesFirst(String model) {
    JsonNode levels =
        JsonMapper.builder()
            .build()
            .readTree(good("levels", "models/" + model + ".gridstride", "--format", "json"));
    for (String sort : List.of("zones", "conduits")) {
      List<Integer> shortfalls = new ArrayList<>();
      for (JsonNode place : levels.get(sort)) {
        int most = 0;
        int possible = 0;
        for (JsonNode level : place.get("foundations")) {
          int gap = level.get("gap").asInt();
          most = Math.max(most, gap);
          possible = Math.max(possible, gap + level.get("unstated").asInt());
        }
        assertThat(place.get("shortfall").asInt()).isEqualTo(most);
        assertThat(place.get("possibleShortfall").asInt()).isEqualTo(possible);
        shortfalls.add(most);
      }
      assertThat(shortfalls).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void anySoundModelHasLevels() throws IOException {
    Path file = folder.resolve("random.gridstride");
    for (long seed = 0; seed < 20; seed++) {
      Files.write(file, ModelFiles.bytes(RandomModels.of(seed, 10)));
      assertThat(SCHEMA.errors(good("levels", file.toString(), "--format", "json")))
          .as("seed %d", seed)
          .isEmpty();
      assertThat(good("levels", file.toString()).lines())
          .allMatch(line -> line.length() <= TextTable.WIDTH);
    }
  }

  @Test
  void theTextNamesTheGapWhatIsMissingAndWhatToDoFirst() {
    assertThat(good("levels", "models/cloud-mqtt.gridstride"))
        .contains(
            "[Z-CLOUD-DATA]: where it falls shortest, 2\u20133 levels short",
            "UC 0-1 of 3",
            "SR 2.1 RE 2 Permission mapping to roles (SL 2; 3 in another source)",
            "Do first    C50 Role-based access with least privilege, for SR 2.1 RE 2",
            "Not stated  1.1, 1.1 RE 1,",
            "people have to: SR 1.3 RE 1,");
  }

  @Test
  void theAnalysisNamesTheLargestGapsAndWhereToReadMore() {
    String file = "models/cloud-mqtt.gridstride";
    assertThat(good("analyze", file))
        .contains(
            "Short of their security level (IEC 62443)",
            "levels short",
            "gridstride levels " + file + " tells all");
  }

  @Test
  void levelsAreNoSpreadsheet() {
    Typed typed = Typed.run("levels", "models/cloud-mqtt.gridstride", "--format", "csv");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("Levels are written as text or JSON only.");
  }
}
