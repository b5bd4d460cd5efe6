package io.gridstride.ui.quick;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Shortcut;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.quick.Line.What;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** Paints one line of the palette: icon, title with the letters asked for, what it is, its key. */
final class LineCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  /**
   * @param onClick called with a line that was clicked
   */
  LineCell(Consumer<Line> onClick) {
    setPrefWidth(0);
    setOnMouseClicked(event -> {
      if (getItem() != null && !isEmpty()) {
        onClick.accept(getItem());
      }
    });
  }

  @Override
  protected void updateItem(Line line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    pseudoClassStateChanged(HEADING, !empty && line != null && line.isHeading());
    pseudoClassStateChanged(
        UNAVAILABLE, !empty && line != null && !line.isHeading() && !line.available());
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else if (line.isHeading()) {
      setGraphic(null);
      setText(line.title());
    } else {
      setGraphic(row(line));
      setAccessibleText(spoken(line));
    }
  }

  private static HBox row(Line line) {
    var about = new Label(line.about());
    about.getStyleClass().add("quick-about");
    about.setMinWidth(0);
    HBox.setHgrow(about, Priority.ALWAYS);
    about.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(8, icon(line), title(line), about);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setFillHeight(false);
    if (line.what() instanceof What.Do(Command command)) {
      command.shortcut().map(Shortcut::words).map(LineCell::key).ifPresent(row.getChildren()::add);
    }
    return row;
  }

  private static Node icon(Line line) {
    Node icon =
        switch (line.what()) {
          case What.Heading() -> new Region();
          case What.Do(Command command) ->
              command.checked().map(on -> on.getAsBoolean()).orElse(false)
                  ? Icons.of(MaterialDesignC.CHECK)
                  : new Region();
          case What.GoTo(var face) -> face.icon();
          case What.Show _ -> Icons.of(MaterialDesignV.VIEW_DASHBOARD_OUTLINE);
        };
    var box = new StackPane(icon);
    box.setMinSize(20, 18);
    box.setPrefSize(20, 18);
    box.setMaxSize(20, 18);
    return box;
  }

  /** As one label, so that a long name is cut; the letters asked for are bold where it fits. */
  private static Node title(Line line) {
    if (line.title().length() > 60 || line.at().isEmpty()) {
      var label = new Label(line.title());
      label.getStyleClass().add("quick-title");
      label.setMinWidth(0);
      return label;
    }
    var flow = new TextFlow();
    flow.setMinWidth(Region.USE_PREF_SIZE);
    for (int i = 0; i < line.title().length(); ) {
      boolean bold = line.at().contains(i);
      int end = i + 1;
      while (end < line.title().length() && line.at().contains(end) == bold) {
        end++;
      }
      var text = new Text(line.title().substring(i, end));
      text.getStyleClass().add(bold ? "quick-found" : "quick-title");
      flow.getChildren().add(text);
      i = end;
    }
    return flow;
  }

  private static Node key(String words) {
    var key = new Label(words);
    key.getStyleClass().add("key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    return key;
  }

  private static String spoken(Line line) {
    String key =
        line.what() instanceof What.Do(Command command)
            ? command.shortcut().map(shortcut -> ", " + shortcut.words()).orElse("")
            : "";
    String about = line.about().isEmpty() ? "" : ", " + line.about();
    return line.title() + about + key + (line.available() ? "" : ", not available now");
  }
}
