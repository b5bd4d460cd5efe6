package io.gridstride.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsSavedIsLoaded() {
    Preferences preferences =
        Preferences.DEFAULT
            .withLook(new Preferences.Look(Theme.HIGH_CONTRAST, new TextSize(150)))
            .withCanvas(new Preferences.Canvas(true, false, true))
            .withWindow(
                new Preferences.Window(
                    Optional.of(new Preferences.Corner(-1200, 40)), 1280, 720, true))
            .withPanels(new Preferences.Panels(false, true, false, 150, 333, 199))
            .withPacks(List.of(Path.of("b.json").toAbsolutePath(), Path.of("a").toAbsolutePath()))
            .remembering(Path.of("models", "Straße = 1.gridstride").toAbsolutePath());

    file("window.properties").save(preferences);

    assertThat(file("window.properties").load()).isEqualTo(preferences);
  }

  @Test
  void withoutAFileThereAreTheDefaults() {
    assertThat(file("absent.properties").load()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void nonsenseGivesWayToTheDefault() throws IOException {
    Files.writeString(
        folder.resolve("odd.properties"),
        "theme=purple\nwindow.width=wide\nwindow.height=-3\ntables.height=\nrecent.0=\\u0000x\n");

    Preferences loaded = file("odd.properties").load();

    assertThat(loaded.look()).isEqualTo(Preferences.DEFAULT.look());
    assertThat(loaded.window())
        .isEqualTo(new Preferences.Window(Optional.empty(), 1440, 480, false));
    assertThat(loaded.recent()).isEmpty();
  }

  @Test
  void aDamagedFileGivesWayToTheDefaults() throws IOException {
    Files.write(folder.resolve("damaged.properties"), new byte[] {'\\', 'u', 'Z', (byte) 0xff});

    assertThat(file("damaged.properties").load()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoReasonToFail() throws IOException {
    Files.writeString(folder.resolve("taken"), "a file where a folder should be");

    file("taken/window.properties").save(Preferences.DEFAULT);

    assertThat(folder.resolve("taken")).isRegularFile();
  }

  @Test
  void theLatestFilesAreRememberedOnce() {
    Preferences preferences = Preferences.DEFAULT;
    for (int i : IntStream.rangeClosed(1, 12).toArray()) {
      preferences = preferences.remembering(Path.of("model-" + i));
    }
    preferences = preferences.remembering(Path.of("model-7"));

    assertThat(preferences.recent())
        .hasSize(10)
        .startsWith(Path.of("model-7"), Path.of("model-12"))
        .doesNotHaveDuplicates();
    assertThat(preferences.forgetting(Path.of("model-7")).recent()).hasSize(9);
  }

  private PreferencesFile file(String name) {
    return new PreferencesFile(folder.resolve(name));
  }
}
