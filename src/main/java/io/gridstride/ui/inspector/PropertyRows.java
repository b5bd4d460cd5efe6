package io.gridstride.ui.inspector;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Quantity;
import io.gridstride.editor.Edit;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.PropertyField;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.Words;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/**
 * A row for each property worth stating about a part. Properties that open questions hang on are
 * marked with how many threats they decide. A row stays as long as its property is worth stating,
 * whatever else becomes of the part, so that whoever works in it is not disturbed.
 */
final class PropertyRows {
  private record Row(PropertyType type, PropertyField field, Rows.Line line, Label mark) {}

  private final Topics topics;
  private final Map<String, Row> byProperty = new LinkedHashMap<>();
  private final Session session;
  private final String part;
  private final String factsFrom;

  /**
   * Without properties yet.
   *
   * @param factsFrom who says what holds when a property is not stated: "type" or "protocol"
   */
  PropertyRows(Session session, String part, String factsFrom, Folds folds) {
    this.session = session;
    this.part = part;
    this.factsFrom = factsFrom;
    topics = new Topics("Security properties", session.catalog().propertyGroups().values(), folds);
  }

  /** The types to show: those worth stating first, then whatever else is stated. */
  static List<PropertyType> types(
      Catalog catalog, PropertyType.On on, List<String> worth, Properties stated) {
    return Stream.concat(worth.stream(), stated.values().keySet().stream())
        .distinct()
        .map(id -> catalog.property(on, id).orElseGet(() -> unknown(id, on)))
        .toList();
  }

  /** Those first that are stated or that open questions hang on; otherwise in the same order. */
  static List<PropertyType> tellingFirst(
      List<PropertyType> types, String part, Properties stated, Desk desk) {
    Set<String> telling = desk.results().weights().on(part).keySet();
    return types.stream()
        .sorted(
            Comparator.comparing(
                type -> stated.get(type.id()).isEmpty() && !telling.contains(type.id())))
        .toList();
  }

  /** A property that no loaded pack describes is still shown, as text. */
  private static PropertyType unknown(String id, PropertyType.On on) {
    return new PropertyType(
        id,
        on,
        PropertyType.Kind.TEXT,
        id,
        Optional.empty(),
        List.of(),
        new LinkedHashMap<>(),
        "",
        "No loaded rule pack describes this.",
        false);
  }

  /** What a property means, for a tooltip. */
  static String help(PropertyType type) {
    String allowed =
        type.values().isEmpty()
            ? ""
            : switch (type.kind()) {
              case CHOICE -> "From worst to best: " + words(type) + ".";
              case COUNT, TEXT -> "Such as " + words(type) + ".";
              case FLAG, TAGS -> "";
            };
    return Stream.of(type.question(), type.help(), allowed)
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  private static String words(PropertyType type) {
    return String.join(", ", type.values().stream().map(type::words).toList());
  }

  Node node() {
    return topics;
  }

  /**
   * Shows these properties from now on.
   *
   * @param facts what holds when a property is not stated
   */
  void offer(List<PropertyType> types, Properties facts) {
    var next = new LinkedHashMap<String, Row>();
    for (PropertyType type : types) {
      Row known = byProperty.get(type.id());
      Row row = known != null && known.type().equals(type) ? known : row(type);
      row.field()
          .unspecified(
              facts
                  .get(type.id())
                  .map(fact -> "As its " + factsFrom + ": " + Words.value(type, fact.text()))
                  .orElse("Unspecified"));
      next.put(type.id(), row);
    }
    byProperty.clear();
    byProperty.putAll(next);
    topics.arrange(
        next.values().stream().map(row -> new Topics.Entry(row.type(), row.line())).toList());
  }

  private Row row(PropertyType type) {
    PropertyField field =
        PropertyField.of(
            type,
            "Unspecified",
            value -> {
              if (session.now().model().dfd().part(part).isPresent()) {
                session.edit(new Edit.SetProperty(part, type.id(), value));
              }
            });
    field.control().setId("prop-" + type.id());
    Rows.Line line = Rows.line(type.label(), field.control(), help(type));
    line.label().setContentDisplay(ContentDisplay.RIGHT);
    var mark = new Label();
    mark.getStyleClass().add("question");
    return new Row(type, field, line, mark);
  }

  void show(Properties values, Desk desk) {
    Map<String, Integer> weights = desk.results().weights().on(part);
    byProperty.forEach((property, row) -> {
      row.field().show(values.get(property));
      mark(row, values.get(property).isPresent() ? 0 : weights.getOrDefault(property, 0));
    });
    topics.stated(values.values().keySet());
  }

  private static void mark(Row row, int decides) {
    row.mark().setText("?" + decides);
    row.mark().setAccessibleText("Decides " + Quantity.of(decides, "threat"));
    row.line().label().setGraphic(decides == 0 ? null : row.mark());
  }
}
