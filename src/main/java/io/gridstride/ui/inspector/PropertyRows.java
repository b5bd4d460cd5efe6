package io.gridstride.ui.inspector;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
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
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/**
 * A row for each property worth stating about a part. Properties that open questions hang on are
 * marked with how many threats they decide.
 */
final class PropertyRows {
  private record Row(PropertyField field, Label label, Label mark) {}

  private final Rows rows = new Rows("Security properties");
  private final Map<String, Row> byProperty = new LinkedHashMap<>();
  private final String part;

  /**
   * @param facts what holds when a property is not stated
   * @param factsFrom who says so: "type" or "protocol"
   */
  PropertyRows(
      Session session, String part, List<PropertyType> types, Properties facts, String factsFrom) {
    this.part = part;
    for (PropertyType type : types) {
      String unspecified =
          facts
              .get(type.id())
              .map(fact -> "As its " + factsFrom + ": " + Words.value(fact))
              .orElse("Unspecified");
      var field =
          PropertyField.of(
              type,
              unspecified,
              value -> session.edit(new Edit.SetProperty(part, type.id(), value)));
      field.control().setId("prop-" + type.id());
      Label label = rows.add(type.label(), field.control(), help(type));
      var mark = new Label();
      mark.getStyleClass().add("question");
      label.setContentDisplay(ContentDisplay.RIGHT);
      byProperty.put(type.id(), new Row(field, label, mark));
    }
    if (types.isEmpty()) {
      var none = new Label("The catalogue knows no properties for this.");
      none.getStyleClass().add("hint");
      rows.wide(none);
    }
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
    return types.stream()
        .sorted(
            Comparator.comparing(
                type -> stated.get(type.id()).isEmpty() && decides(part, type.id(), desk) == 0))
        .toList();
  }

  /** A property that no loaded pack describes is still shown, as text. */
  private static PropertyType unknown(String id, PropertyType.On on) {
    return new PropertyType(
        id, on, PropertyType.Kind.TEXT, id, List.of(), "", "No loaded rule pack describes this.");
  }

  private static String help(PropertyType type) {
    return Stream.of(type.question(), type.help())
        .filter(text -> !text.isBlank())
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  Node node() {
    return rows;
  }

  void show(Properties values, Desk desk) {
    byProperty.forEach((property, row) -> {
      row.field().show(values.get(property));
      long decides = values.get(property).isPresent() ? 0 : decides(part, property, desk);
      mark(row, decides);
    });
  }

  private static void mark(Row row, long decides) {
    row.mark().setText("?" + decides);
    row.label().setGraphic(decides == 0 ? null : row.mark());
    Optional.ofNullable(row.label().getTooltip())
        .ifPresent(tip ->
            row.mark().setAccessibleText("Answering this decides " + decides + " open questions"));
  }

  private static long decides(String part, String property, Desk desk) {
    return desk.results().register().entries().stream()
        .filter(entry ->
            entry.threat().missing().stream()
                .anyMatch(
                    missing -> missing.about().equals(part) && missing.property().equals(property)))
        .count();
  }
}
