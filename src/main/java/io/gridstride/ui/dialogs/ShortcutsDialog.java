package io.gridstride.ui.dialogs;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.look.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Lists what can be done from the keyboard: every command with a key, and what canvas and palette
 * know.
 */
public final class ShortcutsDialog {
  /** What keys and mouse mean on the canvas besides the commands. */
  private static final Map<String, String> ON_CANVAS = onCanvas();

  private static final Map<String, String> IN_PALETTE = inPalette();

  private ShortcutsDialog() {}

  public static void show(Window owner, Theme theme, Commands commands) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.CLOSE);
    alert.setHeaderText("Keyboard shortcuts");
    alert.getDialogPane().setId("shortcuts");
    var scroll = new ScrollPane(grid(commands));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(520);
    alert.getDialogPane().setContent(scroll);
    Dialogs.prepare(alert, owner, theme);
    alert.showAndWait();
  }

  private static GridPane grid(Commands commands) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcuts");
    int left = block(grid, 0, 0, "On the canvas", ON_CANVAS);
    int right = block(grid, 2, 0, "In the palette", IN_PALETTE);
    for (Group group : Group.values()) {
      Map<String, String> keys = keys(commands.of(group));
      if (!keys.isEmpty()) {
        boolean toLeft = left <= right;
        int end = block(grid, toLeft ? 0 : 2, toLeft ? left : right, group.title(), keys);
        left = toLeft ? end : left;
        right = toLeft ? right : end;
      }
    }
    return grid;
  }

  private static int block(
      GridPane grid, int column, int top, String title, Map<String, String> keys) {
    var heading = new Label(title);
    heading.getStyleClass().add("shortcuts-heading");
    grid.add(heading, column, top, 2, 1);
    int row = top + 1;
    for (Map.Entry<String, String> shortcut : keys.entrySet()) {
      var key = new Label(shortcut.getKey());
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(key, column, row);
      var words = new Label(shortcut.getValue());
      words.setWrapText(true);
      grid.add(words, column + 1, row);
      row++;
    }
    return row;
  }

  private static Map<String, String> keys(List<Section> sections) {
    var keys = new LinkedHashMap<String, String>();
    for (Section section : sections) {
      for (Command command : section.commands()) {
        command.shortcut().ifPresent(shortcut -> keys.put(shortcut.words(), command.title()));
      }
    }
    return keys;
  }

  private static Map<String, String> inPalette() {
    var keys = new LinkedHashMap<String, String>();
    keys.put("Enter", "Choose; a second time, place where there is room");
    keys.put("F", "Add to favourites, or remove");
    return keys;
  }

  private static Map<String, String> onCanvas() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String ctrl = system.contains("mac") ? "\u2318" : "Ctrl";
    var keys = new LinkedHashMap<String, String>();
    keys.put("Arrows", "Move the selection");
    keys.put("Shift+Arrows", "Move it by one unit");
    keys.put("Enter", "Rename, or place what was chosen in the palette");
    keys.put("Letters", "While connecting or moving into a zone: find it by name");
    keys.put("Esc", "Cancel, or show the diagram as it is");
    keys.put("Space+drag", "Move the view");
    keys.put(ctrl + "+wheel", "Zoom around the pointer");
    return keys;
  }
}
