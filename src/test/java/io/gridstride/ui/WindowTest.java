package io.gridstride.ui;

import io.gridstride.deskless.FileAnswers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A window that is open during each test, on an empty model with preferences of its own. */
abstract class WindowTest {
  static final Path FLAT = Path.of("models/coursework-flat.gridstride");
  static final Path SEGMENTED = Path.of("models/coursework-segmented.gridstride");

  @TempDir Path folder;
  WindowDriver window;

  @BeforeEach
  final void openWindow() throws Exception {
    window = opened();
  }

  /** For a window that is to differ from the usual one. */
  WindowDriver opened() throws Exception {
    return WindowDriver.open(folder);
  }

  @AfterEach
  final void closeWindow() {
    window.close();
    FileAnswers.clear();
  }
}
