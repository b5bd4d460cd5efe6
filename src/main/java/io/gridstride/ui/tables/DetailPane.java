package io.gridstride.ui.tables;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A column of text with headings that is as wide as its panel and scrolls when it is longer. */
public final class DetailPane extends ScrollPane {
  private final VBox column = new VBox();

  public DetailPane(String id) {
    setId(id);
    getStyleClass().add("detail");
    column.getStyleClass().add("detail-column");
    setContent(column);
    setFitToWidth(true);
    setMinWidth(160);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /** Starts again from the top. */
  public void start(String title, String about, Node... chips) {
    column.getChildren().clear();
    Label heading = wrapped(title);
    heading.getStyleClass().add("detail-title");
    Label remark = wrapped(about);
    remark.getStyleClass().add("remark");
    column.getChildren().add(heading);
    if (!about.isBlank()) {
      column.getChildren().add(remark);
    }
    var row = new FlowPane(6, 6, chips);
    row.getStyleClass().add("detail-chips");
    column.getChildren().add(row);
    setVvalue(0);
  }

  /** Shows one sentence when there is nothing to show. */
  public void hint(String sentence) {
    Label label = wrapped(sentence);
    label.getStyleClass().add("hint");
    column.getChildren().setAll(label);
  }

  public void paragraph(String heading, String text) {
    if (!text.isBlank()) {
      heading(heading);
      column.getChildren().add(wrapped(text));
    }
  }

  public void list(String heading, List<? extends Node> items) {
    if (!items.isEmpty()) {
      heading(heading);
      column.getChildren().addAll(items);
    }
  }

  /** Something that has its own headings. */
  void add(Node node) {
    column.getChildren().add(node);
  }

  private void heading(String text) {
    column.getChildren().add(headed(text));
  }

  static Label headed(String text) {
    var label = new Label(text);
    label.getStyleClass().add("detail-heading");
    return label;
  }

  /** A line of a list that leads somewhere. */
  static Node link(String text, String remark, Runnable action) {
    var link = new Hyperlink(text);
    link.getStyleClass().addAll("part-link", "fact-link");
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return row(link, remark);
  }

  /** A line of a list, with a remark in muted text; the remark may be empty. */
  public static Node item(String text, String remark) {
    return row(wrapped(text), remark);
  }

  private static Node row(Node text, String remark) {
    var words = new VBox(text);
    if (!remark.isBlank()) {
      Label small = wrapped(remark);
      small.getStyleClass().add("remark");
      words.getChildren().add(small);
    }
    var bullet = new Region();
    bullet.getStyleClass().add("bullet");
    var row = new HBox(bullet, words);
    row.getStyleClass().add("detail-item");
    HBox.setHgrow(words, Priority.ALWAYS);
    return row;
  }

  private static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
