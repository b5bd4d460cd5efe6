package io.gridstride.ui.inspector;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Quantity;
import io.gridstride.editor.Edit;
import io.gridstride.model.Element;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;

/** What can be stated about several elements at once. */
final class ManyElements {
  private final Choice<String> type;
  private final TextEntry count;
  private final ZoneChoice zone;
  private final ManyProperties properties;
  private final Rows rows;

  ManyElements(Session session, List<Element> elements, Folds folds) {
    List<String> ids = elements.stream().map(Element::id).toList();
    var edits = new ManyEdits(session);
    type =
        Choice.searchable(
            session.catalog().types().values().stream()
                .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name()))
                .toList(),
            chosen ->
                chosen
                    .flatMap(session.catalog()::type)
                    .ifPresent(next ->
                        edits.each(
                            "Change type",
                            ids,
                            id -> new Edit.SetType(id, next.id(), next.kind()))));
    type.control().setId("many-type");
    count =
        TextEntry.line(
            text -> text.isEmpty() || Counts.isCount(text),
            text -> {
              if (!text.isEmpty()) {
                edits.each(
                    "Change fleet count", ids, id -> new Edit.SetCount(id, Counts.read(text)));
              }
            });
    count.control().setId("many-count");
    zone = new ZoneChoice(session, ids, "many-zone");
    rows = new Rows(Quantity.of(elements.size(), "element"));
    rows.add("Type", type.control());
    rows.add("Fleet count", count.control(), Counts.help(Optional.empty()));
    rows.add("Zone", zone.control(), "The innermost trust boundary they belong to.");
    var types = new LinkedHashMap<String, List<PropertyType>>();
    for (Element element : elements) {
      types.put(
          element.id(),
          PropertyRows.types(
              session.catalog(),
              PropertyType.On.ELEMENT,
              session
                  .catalog()
                  .type(element.type())
                  .map(ComponentType::properties)
                  .orElse(List.of()),
              element.properties()));
    }
    properties =
        new ManyProperties(
            edits,
            new Topics("Security properties", session.catalog().propertyGroups().values(), folds),
            ManyProperties.worth(types),
            elements.size());
  }

  List<Node> nodes() {
    return List.of(rows, properties.node());
  }

  void show(Desk desk, List<Element> elements) {
    Shared.show(type, elements.stream().map(one -> Optional.of(one.type())).toList());
    Shared.show(count, elements.stream().map(one -> Counts.words(one.count())).toList());
    zone.show(desk.model().dfd(), elements.stream().map(Element::boundary).toList());
    Map<String, Properties> stated = new LinkedHashMap<>();
    elements.forEach(element -> stated.put(element.id(), element.properties()));
    properties.show(stated);
  }
}
