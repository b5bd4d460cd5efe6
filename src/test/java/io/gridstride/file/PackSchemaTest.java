package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackSchemaTest {
  private static final Schemas SCHEMA =
      Schemas.of("/io/gridstride/file/gridstride-pack.schema.json");
  private static final Path BUILT_IN =
      Path.of("src", "main", "resources", "io", "gridstride", "file", "packs", "ami");

  @Test
  void theBuiltInPackIsValid() throws IOException {
    try (Stream<Path> paths = Files.list(BUILT_IN)) {
      List<Path> files = paths.sorted().toList();
      assertThat(files).hasSizeGreaterThan(10);
      for (Path file : files) {
        assertThat(SCHEMA.errors(Files.readString(file))).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void thePackOfAUserIsValid() {
    assertThat(SCHEMA.errors(PackTexts.SOUND)).isEmpty();
  }

  @Test
  void aMisspeltFieldIsInvalid() {
    assertThat(SCHEMA.errors(PackTexts.SOUND.replace("\"harm\"", "\"ham\""))).isNotEmpty();
  }

  @Test
  void aMainFileNeedsAName() {
    assertThat(SCHEMA.errors("{\"gridstridePack\": \"1.0\", \"id\": \"house\"}")).isNotEmpty();
  }

  @Test
  void aRuleOfAUserNeedsNoCases() {
    String rule = PackTexts.RULE.substring(0, PackTexts.RULE.indexOf("\"cases\"")).strip();
    assertThat(SCHEMA.errors("{\"rules\": [" + rule.replaceFirst(",$", "") + "}]}")).isEmpty();
  }

  @Test
  void anOverrideHasAReasonAndOneOfOffAndSeverity() {
    assertThat(SCHEMA.errors(override("\"off\": true, \"reason\": \"Why.\""))).isEmpty();
    assertThat(SCHEMA.errors(override("\"severity\": \"high\", \"reason\": \"Why.\""))).isEmpty();
    assertThat(SCHEMA.errors(override("\"off\": true"))).isNotEmpty();
    assertThat(SCHEMA.errors(override("\"off\": true, \"reason\": \" \""))).isNotEmpty();
    assertThat(SCHEMA.errors(override("\"off\": false, \"reason\": \"Why.\""))).isNotEmpty();
    assertThat(SCHEMA.errors(override("\"reason\": \"Why.\""))).isNotEmpty();
    assertThat(
            SCHEMA.errors(override("\"off\": true, \"severity\": \"low\", \"reason\": \"Why.\"")))
        .isNotEmpty();
  }

  private static String override(String fields) {
    return "{\"overrides\": [{\"rule\": \"S01\", " + fields + "}]}";
  }
}
