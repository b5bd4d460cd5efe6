package io.gridstride.ui.inspector;

import io.gridstride.ui.fields.Rows;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;

/** The properties of one topic under its name, to be folded away. */
final class Topic extends TitledPane {
  private final Rows rows = new Rows("");
  private final Label count = new Label();
  private final Tooltip tip = new Tooltip();

  private boolean folded;
  private boolean unfolding;

  Topic(String name, boolean folded, Consumer<Boolean> onFolded) {
    this.folded = folded;
    getStyleClass().add("topic");
    setText(name);
    setAnimated(false);
    count.getStyleClass().add("topic-count");
    count.setTooltip(tip);
    setGraphic(count);
    setContentDisplay(ContentDisplay.RIGHT);
    setContent(rows);
    setExpanded(!folded);
    expandedProperty()
        .addListener((property, was, open) -> {
          if (!unfolding) {
            this.folded = !open;
            onFolded.accept(!open);
          }
        });
  }

  /**
   * Shows just these rows.
   *
   * @param unfolded shows them also when the topic is folded, for as long as this is true
   */
  void show(List<Rows.Line> lines, boolean unfolded) {
    rows.arrange(lines);
    unfolding = true;
    setExpanded(unfolded || !folded);
    unfolding = false;
  }

  void count(long stated, long of) {
    count.setText(stated + " of " + of);
    tip.setText(stated + " of " + of + " stated");
    setAccessibleText(getText() + ", " + tip.getText());
  }
}
