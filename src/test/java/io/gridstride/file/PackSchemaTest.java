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
}
