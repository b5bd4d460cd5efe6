package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The list of shortcuts that people can read before they start the program. */
class ShortcutListTest extends WindowTest {

  @Test
  void itSaysWhatTheListInTheProgramSays() throws IOException {
    window.press(KeyCode.F1);
    Parent dialog = (Parent) window.node("shortcuts");
    String text = FxSteps.get(() -> markdown((Parent) dialog.lookup(".shortcuts")));
    Path right = Files.createDirectories(Path.of("target")).resolve("SHORTCUTS.md");
    Files.writeString(right, text);
    assertThat(Files.readString(Path.of("packaging/SHORTCUTS.md")))
        .as("the right text is in %s", right)
        .isEqualTo(text);
  }

  private static String markdown(Parent grid) {
    var text =
        new StringBuilder(
            """
            # Keyboard shortcuts

            The same list is in the program: Help > Keyboard shortcuts, or F1. On macOS read Command
            for Ctrl.
            """);
    String key = "";
    for (Node node : grid.getChildrenUnmodifiable()) {
      String words = ((Labeled) node).getText();
      if (node.getStyleClass().contains("shortcuts-heading")) {
        text.append("\n## ").append(words).append("\n\n| Key | What it does |\n|---|---|\n");
      } else if (node.getStyleClass().contains("key")) {
        key = words;
      } else {
        text.append("| ").append(key).append(" | ").append(words).append(" |\n");
      }
    }
    return text.toString();
  }
}
