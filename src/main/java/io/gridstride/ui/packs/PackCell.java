package io.gridstride.ui.packs;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Paints one pack of the list: what it is, what it brings or what is wrong, where it lies. */
final class PackCell extends ListCell<PackLine> {
  private static final PseudoClass UNSOUND = PseudoClass.getPseudoClass("unsound");
  private static final double TEXT_WIDTH = 500;

  private final Label title = label("line-title");
  private final Label about = label("pack-about");
  private final Label origin = label("remark");
  private final VBox lines = new VBox(2, title, about, origin);

  PackCell() {
    setPrefWidth(0);
  }

  private static Label label(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setPrefWidth(TEXT_WIDTH);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  @Override
  protected void updateItem(PackLine line, boolean empty) {
    super.updateItem(line, empty);
    boolean shown = !empty && line != null;
    setGraphic(shown ? lines : null);
    setAccessibleText(shown ? line.title() + ". " + line.about() : "");
    about.pseudoClassStateChanged(UNSOUND, shown && !line.isSound());
    if (shown) {
      title.setText(line.title());
      about.setText(line.about());
      origin.setText(line.origin());
    }
  }
}
