package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** Lists what can be done from the keyboard. */
public final class ShortcutsDialog {
  private ShortcutsDialog() {}

  public static void show(Window owner, Theme theme) {
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(ButtonType.CLOSE);
    alert.setHeaderText("Keyboard shortcuts");
    alert.getDialogPane().setId("shortcuts");
    alert.getDialogPane().setContent(grid());
    Dialogs.prepare(alert, owner, theme);
    alert.showAndWait();
  }

  private static GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcuts");
    int row = 0;
    int column = 0;
    int half = (shortcuts().size() + 1) / 2;
    for (Map.Entry<String, String> shortcut : shortcuts().entrySet()) {
      var key = new Label(shortcut.getKey());
      key.getStyleClass().add("key");
      grid.add(key, column, row);
      grid.add(new Label(shortcut.getValue()), column + 1, row);
      if (++row == half) {
        row = 0;
        column = 2;
      }
    }
    return grid;
  }

  private static Map<String, String> shortcuts() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String ctrl = system.contains("mac") ? "\u2318" : "Ctrl+";
    var keys = new LinkedHashMap<String, String>();
    keys.put("V", "Select and move");
    keys.put("F", "Draw a data flow");
    keys.put("B", "Draw a trust boundary");
    keys.put("Arrows", "Move the selection");
    keys.put("Shift+Arrows", "Move it by one unit");
    keys.put("F2, Enter", "Rename");
    keys.put("Delete", "Delete");
    keys.put("Esc", "Cancel, or show the diagram as it is");
    keys.put("Space+drag", "Move the view");
    keys.put(ctrl + "wheel", "Zoom around the pointer");
    keys.put(ctrl + "N", "New from template");
    keys.put(ctrl + "O", "Open");
    keys.put(ctrl + "S", "Save");
    keys.put(ctrl + "Z", "Undo");
    keys.put(ctrl + "Y", "Redo");
    keys.put(ctrl + "A", "Select all");
    keys.put(ctrl + "E", "Export the report");
    keys.put(ctrl + "+, " + ctrl + "\u2212", "Zoom in, zoom out");
    keys.put(ctrl + "0", "Fit the diagram");
    keys.put(ctrl + "1", "Zoom to 100 %");
    keys.put(ctrl + "Shift+P", "Attack paths");
    keys.put(ctrl + "Shift+K", "What cuts all attack paths");
    keys.put(ctrl + "Shift+B", "Blast radius of the selected element");
    keys.put(ctrl + "Shift+L", "Security levels of zones and conduits");
    return keys;
  }
}
