package io.gridstride.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private static final double TIP_WIDTH = 320;

  /** A control with its label. */
  public record Line(Label label, Control control) {}

  private final GridPane grid = new GridPane();
  private int rows;

  /** Without lines yet; the heading may be empty. */
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
  public Label add(String title, Control control) {
    return add(title, control, "");
  }

  /**
   * Adds a control with its label.
   *
   * @param help shown on both; may be empty
   */
  public Label add(String title, Control control, String help) {
    Line line = line(title, control, help);
    grid.addRow(rows++, line.label(), line.control());
    return line.label();
  }

  /** A line for {@link #arrange}. */
  public static Line line(String title, Control control, String help) {
    var label = new Label(title);
    label.setLabelFor(control);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    control.setAccessibleText(title);
    control.setMaxWidth(Double.MAX_VALUE);
    help(label, control, help);
    GridPane.setValignment(label, VPos.CENTER);
    GridPane.setHalignment(label, HPos.LEFT);
    return new Line(label, control);
  }

  /** Explains a line from now on; the help may be empty. */
  public static void help(Label label, Control control, String help) {
    if (Objects.requireNonNullElse(control.getAccessibleHelp(), "").equals(help)) {
      return;
    }
    control.setAccessibleHelp(help);
    Optional<Tooltip> tip = Optional.of(help).filter(text -> !text.isBlank()).map(Rows::tip);
    label.setTooltip(tip.orElse(null));
    control.setTooltip(tip.orElse(null));
  }

  private static Tooltip tip(String help) {
    var tip = new Tooltip(help);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_WIDTH);
    return tip;
  }

  /** Shows just these lines. Those shown already stay in the window, with their focus. */
  public void arrange(List<Line> lines) {
    List<Node> nodes = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      GridPane.setConstraints(lines.get(row).label(), 0, row);
      GridPane.setConstraints(lines.get(row).control(), 1, row);
      nodes.add(lines.get(row).label());
      nodes.add(lines.get(row).control());
    }
    if (!grid.getChildren().equals(nodes)) {
      grid.getChildren().setAll(nodes);
    }
    rows = lines.size();
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
