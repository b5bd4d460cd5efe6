package io.gridstride.ui.find;

import io.gridstride.ui.look.Icons;
import io.gridstride.ui.places.Face;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Paints a hit in two lines: what it is called, and what was found. */
final class HitCell extends ListCell<FindRow> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  HitCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(FindRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    pseudoClassStateChanged(HEADING, !empty && row instanceof FindRow.Heading);
    if (!empty && row != null) {
      switch (row) {
        case FindRow.Heading(var words) -> setText(words);
        case FindRow.Found(Hit hit) -> {
          setGraphic(lines(hit));
          setAccessibleText(hit.title() + ", " + hit.why());
        }
      }
    }
  }

  private static Node lines(Hit hit) {
    var title = new Label(hit.title());
    title.getStyleClass().add("line-title");
    title.setMinWidth(0);
    var why = new Label(hit.why());
    why.getStyleClass().add("remark");
    why.setMinWidth(0);
    var lines = new VBox(title, why);
    lines.setMinWidth(0);
    lines.setAlignment(Pos.CENTER_LEFT);
    var row = new HBox(8, icon(hit), lines);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node icon(Hit hit) {
    Node icon =
        hit.group() == Hit.Group.THREATS
            ? Icons.of(MaterialDesignA.ALERT_OUTLINE)
            : hit.face().map(Face::icon).orElseGet(StackPane::new);
    var box = new StackPane(icon);
    box.setMinSize(20, 18);
    box.setPrefSize(20, 18);
    return box;
  }
}
