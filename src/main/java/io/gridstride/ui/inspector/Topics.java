package io.gridstride.ui.inspector;

import io.gridstride.catalog.PropertyGroup;
import io.gridstride.catalog.PropertyType;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Rows of properties under their topics, each of which can be folded away; when there are many, a
 * field finds them by a few letters. Rows and topics shown already stay in the window, with their
 * focus.
 */
final class Topics extends VBox {
  /** Up to so many are found by looking. */
  private static final int FEW = 10;

  private static final PropertyGroup OTHER = new PropertyGroup("", "Other properties");

  /** A property with its row. */
  record Entry(PropertyType type, Rows.Line line) {}

  private final TextField filter = new TextField();
  private final Label none = new Label();
  private final VBox shown = new VBox();
  private final Collection<PropertyGroup> groups;
  private final Folds folds;
  private final Map<String, Topic> byGroup = new LinkedHashMap<>();

  private List<Entry> entries = List.of();
  private Collection<String> stated = List.of();

  /**
   * Without properties yet.
   *
   * @param groups in the order of their topics
   * @param folds which topics are folded, by {@code element-} or {@code flow-} and group
   */
  Topics(String heading, Collection<PropertyGroup> groups, Folds folds) {
    this.groups = Stream.concat(groups.stream(), Stream.of(OTHER)).toList();
    this.folds = folds;
    getStyleClass().addAll("rows", "topics");
    filter.setId("property-filter");
    filter.setPromptText("Find a property");
    filter.setAccessibleText("Find a property");
    filter.textProperty().addListener(text -> place());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    none.getStyleClass().add("hint");
    none.setWrapText(true);
    shown.getStyleClass().add("topic-list");
    getChildren().addAll(Rows.heading(heading), filter, none, shown);
    place();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  /** Shows just these properties from now on. */
  void arrange(List<Entry> next) {
    entries = next;
    place();
  }

  /** Says which properties are stated, by id. */
  void stated(Collection<String> properties) {
    stated = properties;
    count();
  }

  private void place() {
    List<String> wanted = Words.wanted(filter.getText());
    List<Node> nodes = new ArrayList<>();
    for (PropertyGroup group : groups) {
      List<Entry> in =
          entries.stream()
              .filter(entry -> entry.type().group().orElse(OTHER.id()).equals(group.id()))
              .filter(entry -> fits(entry.type(), wanted))
              .toList();
      if (!in.isEmpty()) {
        Topic topic = byGroup.computeIfAbsent(group.id(), id -> topic(group, in));
        topic.show(in.stream().map(Entry::line).toList(), !wanted.isEmpty());
        nodes.add(topic);
      }
    }
    if (!shown.getChildren().equals(nodes)) {
      shown.getChildren().setAll(nodes);
    }
    show(filter, entries.size() > FEW || !wanted.isEmpty());
    none.setText(
        entries.isEmpty()
            ? "The catalogue knows no properties for this."
            : "No property here matches.");
    show(none, nodes.isEmpty());
    count();
  }

  private Topic topic(PropertyGroup group, List<Entry> in) {
    String key = in.getFirst().type().on().word() + "-" + group.id();
    var topic = new Topic(group.name(), folds.has(key), away -> folds.fold(key, away));
    topic.setId("topic-" + key);
    return topic;
  }

  private void count() {
    byGroup.forEach((group, topic) -> {
      List<Entry> in =
          entries.stream()
              .filter(entry -> entry.type().group().orElse(OTHER.id()).equals(group))
              .toList();
      topic.count(
          in.stream().filter(entry -> stated.contains(entry.type().id())).count(), in.size());
    });
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  private static boolean fits(PropertyType type, List<String> wanted) {
    String text =
        Stream.concat(
                Stream.of(type.label(), type.question(), type.help()),
                type.values().stream().map(type::words))
            .reduce("", (one, other) -> one + " " + other.toLowerCase(Locale.ROOT));
    return wanted.stream().allMatch(text::contains);
  }
}
