package io.gridstride.ui.fields;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Labelled controls under a heading: labels left, controls right, all controls equally wide. */
public final class Rows extends VBox {
  private final GridPane grid = new GridPane();
  private int rows;

  public Rows(String heading) {
    getStyleClass().add("rows");
    if (!heading.isEmpty()) {
      getChildren().add(heading(heading));
    }
    grid.getStyleClass().add("rows-grid");
    var labels = new ColumnConstraints();
    labels.setPercentWidth(43);
    var controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    controls.setPercentWidth(57);
    grid.getColumnConstraints().setAll(labels, controls);
    getChildren().add(grid);
  }

  public static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("rows-heading");
    return label;
  }

  /** Adds a control with its label. */
  public void add(String title, Control control) {
    add(title, control, "");
  }

  /**
   * Adds a control with its label.
   *
   * @param help shown on both; may be empty
   */
  public Label add(String title, Control control, String help) {
    var label = new Label(title);
    label.setLabelFor(control);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    control.setAccessibleText(title);
    control.setMaxWidth(Double.MAX_VALUE);
    if (!help.isBlank()) {
      var tip = new Tooltip(help);
      tip.setWrapText(true);
      tip.setMaxWidth(320);
      label.setTooltip(tip);
      control.setTooltip(tip);
      control.setAccessibleHelp(help);
    }
    GridPane.setValignment(label, VPos.CENTER);
    GridPane.setHalignment(label, HPos.LEFT);
    grid.addRow(rows++, label, control);
    return label;
  }

  /** Adds a control under its label, over the whole width. */
  public void tall(String title, Control control) {
    var label = new Label(title);
    label.setLabelFor(control);
    control.setAccessibleText(title);
    wide(label);
    wide(control);
  }

  /** Adds something over the whole width. */
  public void wide(Node node) {
    grid.add(node, 0, rows++, 2, 1);
  }
}
