package io.gridstride.ui.inspector;

import io.gridstride.catalog.PropertyType;
import io.gridstride.editor.Edit;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.ui.fields.PropertyField;
import io.gridstride.ui.fields.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** Properties of several parts: a row for each that is worth stating about any of them. */
final class ManyProperties {
  /** A property with those it is worth stating about. */
  record Worth(PropertyType type, List<String> parts) {}

  private record Row(PropertyField field, List<String> parts) {}

  private final Topics topics;
  private final Map<String, Row> byProperty = new LinkedHashMap<>();

  ManyProperties(ManyEdits edits, Topics topics, List<Worth> worth, int of) {
    this.topics = topics;
    var entries = new ArrayList<Topics.Entry>();
    for (Worth one : worth) {
      PropertyType type = one.type();
      PropertyField field =
          PropertyField.of(
              type,
              "Unspecified",
              value ->
                  edits.each(
                      "Change property",
                      one.parts(),
                      part -> new Edit.SetProperty(part, type.id(), value)));
      field.control().setId("many-" + type.id());
      String few =
          one.parts().size() == of
              ? ""
              : "\nOnly " + one.parts().size() + " of these " + of + " have it.";
      entries.add(
          new Topics.Entry(
              type, Rows.line(type.label(), field.control(), PropertyRows.help(type) + few)));
      byProperty.put(type.id(), new Row(field, one.parts()));
    }
    topics.arrange(entries);
  }

  /** The properties that are worth stating about any of some parts, in the order of the first. */
  static List<Worth> worth(Map<String, List<PropertyType>> types) {
    var parts = new LinkedHashMap<String, List<String>>();
    var known = new LinkedHashMap<String, PropertyType>();
    types.forEach((part, all) ->
        all.forEach(type -> {
          known.putIfAbsent(type.id(), type);
          parts.computeIfAbsent(type.id(), id -> new ArrayList<>()).add(part);
        }));
    return known.values().stream()
        .map(type -> new Worth(type, List.copyOf(parts.getOrDefault(type.id(), List.of()))))
        .toList();
  }

  Node node() {
    return topics;
  }

  /**
   * Shows what is stated now.
   *
   * @param stated by the id of the part
   */
  void show(Map<String, Properties> stated) {
    var everywhere = new LinkedHashSet<String>();
    byProperty.forEach((property, row) -> {
      List<Optional<PropertyValue>> values =
          row.parts().stream()
              .map(part -> Optional.ofNullable(stated.get(part)).flatMap(all -> all.get(property)))
              .toList();
      Shared.show(row.field(), values);
      if (values.stream().allMatch(Optional::isPresent)) {
        everywhere.add(property);
      }
    });
    topics.stated(everywhere);
  }
}
