package io.gridstride.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
  public record Line(Label label, Control control) implements Placed {}

  private record Wide(Node node) implements Placed {}

  /** What stands in a row, or in two. */
  sealed interface Placed {}

  /** In a column narrower than this many times the text is high, labels stand above controls. */
  private static final double LEAST_EMS = 19;

  private final GridPane grid = new GridPane();
  private final List<Placed> lines = new ArrayList<>();
  private final ColumnConstraints labels = new ColumnConstraints();
  private final ColumnConstraints controls = new ColumnConstraints();
  private boolean stacked;

  /** Without lines yet; the heading may be empty. */
  public Rows(String heading) {
    getStyleClass().add("rows");
    if (!heading.isEmpty()) {
      getChildren().add(heading(heading));
    }
    grid.getStyleClass().add("rows-grid");
    controls.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(labels, controls);
    getChildren().add(grid);
    stack(false);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    boolean narrow = !lines.isEmpty() && width > 0 && width < LEAST_EMS * em();
    if (narrow != stacked) {
      stack(narrow);
    }
    super.layoutChildren();
  }

  private double em() {
    return lines.stream()
        .flatMap(one -> one instanceof Line line ? Stream.of(line.label()) : Stream.empty())
        .mapToDouble(label -> label.getFont().getSize())
        .findFirst()
        .orElse(0);
  }

  private void stack(boolean now) {
    stacked = now;
    labels.setPercentWidth(now ? 100 : 43);
    controls.setPercentWidth(now ? 0 : 57);
    place();
  }

  public static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("rows-heading");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
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
    lines.add(line);
    place();
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

  /** What is told beside the pointer, in lines of a width that reads well. */
  static Tooltip tip(String help) {
    var tip = new Tooltip(help);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_WIDTH);
    return tip;
  }

  /** Shows just these lines. Those shown already stay in the window, with their focus. */
  public void arrange(List<Line> next) {
    lines.clear();
    lines.addAll(next);
    place();
  }

  private void place() {
    List<Node> nodes = new ArrayList<>();
    int row = 0;
    for (Placed one : lines) {
      switch (one) {
        case Line(Label label, Control control) -> {
          GridPane.setConstraints(label, 0, row);
          GridPane.setConstraints(control, stacked ? 0 : 1, stacked ? ++row : row);
          nodes.add(label);
          nodes.add(control);
        }
        case Wide(Node node) -> {
          GridPane.setConstraints(node, 0, row, 2, 1);
          nodes.add(node);
        }
      }
      row++;
    }
    if (!grid.getChildren().equals(nodes)) {
      grid.getChildren().setAll(nodes);
    }
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
    lines.add(new Wide(node));
    place();
  }
}
