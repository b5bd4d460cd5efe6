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
  private final VBox head = new VBox();
  private final VBox body = new VBox();
  private final VBox column = new VBox(head, body);

  private List<String> started = List.of();

  public DetailPane(String id) {
    setId(id);
    getStyleClass().add("detail");
    column.getStyleClass().add("detail-column");
    head.getStyleClass().add("detail-part");
    body.getStyleClass().add("detail-part");
    setContent(column);
    setFitToWidth(true);
    setMinWidth(160);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /**
   * Keeps something between the title and the rest: what a person is writing in it must survive
   * that all around it is shown anew.
   */
  void keep(Node node) {
    column.getChildren().setAll(head, node, body);
  }

  /** Starts again, from the top if it is about something else than before. */
  public void start(String title, String about, Node... chips) {
    clear();
    Label heading = wrapped(title);
    heading.getStyleClass().add("detail-title");
    Label remark = wrapped(about);
    remark.getStyleClass().add("remark");
    head.getChildren().add(heading);
    if (!about.isBlank()) {
      head.getChildren().add(remark);
    }
    var row = new FlowPane(6, 6, chips);
    row.getStyleClass().add("detail-chips");
    head.getChildren().add(row);
    if (!started.equals(List.of(title, about))) {
      started = List.of(title, about);
      setVvalue(0);
    }
  }

  /** Shows one sentence when there is nothing to show. */
  public void hint(String sentence) {
    Label label = wrapped(sentence);
    label.getStyleClass().add("hint");
    clear();
    head.getChildren().add(label);
    started = List.of();
  }

  private void clear() {
    head.getChildren().clear();
    body.getChildren().clear();
  }

  /** Scrolls to something that stands in it. */
  void reveal(Node node) {
    applyCss();
    layout();
    double room = column.getHeight() - getViewportBounds().getHeight();
    double top = column.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
  }

  public void paragraph(String heading, String text) {
    if (!text.isBlank()) {
      heading(heading);
      body.getChildren().add(wrapped(text));
    }
  }

  public void list(String heading, List<? extends Node> items) {
    if (!items.isEmpty()) {
      heading(heading);
      body.getChildren().addAll(items);
    }
  }

  /** Something that has its own headings. */
  void add(Node node) {
    body.getChildren().add(node);
  }

  private void heading(String text) {
    body.getChildren().add(headed(text));
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
