package io.gridstride.ui.inspector;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.PropertyType;
import io.gridstride.editor.Edit;
import io.gridstride.model.Element;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be stated about an element. */
final class ElementForm implements Form {
  private final String id;
  private final Session session;
  private final PartForm part;
  private final Choice<String> typeChoice;
  private final Label typeLabel;
  private final Label unknown = new Label();
  private final TextEntry count;
  private final Label countLabel;
  private final ZoneChoice zone;
  private final PropertyRows properties;
  private final VBox box;

  ElementForm(Session session, Element element, Folds folds) {
    this.session = session;
    id = element.id();
    part = new PartForm(session, id, /* nameless= */ false);
    typeChoice =
        Choice.searchable(
            session.catalog().types().values().stream()
                .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name()))
                .toList(),
            chosen -> chosen.flatMap(session.catalog()::type).ifPresent(this::become));
    typeChoice.control().setId("element-type");
    count =
        TextEntry.line(
            Counts::isCount, text -> part.edit(new Edit.SetCount(id, Counts.read(text))));
    count.control().setId("element-count");
    zone = new ZoneChoice(session, id, "element-zone");
    properties = new PropertyRows(session, id, "type", folds);
    Rows rows = part.identity("Element");
    typeLabel = rows.add("Type", typeChoice.control());
    unknown.setId("element-type-unknown");
    unknown.setWrapText(true);
    unknown.getStyleClass().add("remark");
    rows.wide(unknown);
    countLabel = rows.add("Fleet count", count.control());
    rows.add("Zone", zone.control(), "The innermost trust boundary it belongs to.");
    box = part.around(rows, properties.node());
  }

  private void become(ComponentType next) {
    part.edit(new Edit.SetType(id, next.id(), next.kind()));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public boolean fits(Desk desk) {
    return part.fits(desk);
  }

  @Override
  public void show(Desk desk) {
    Element element = desk.model().dfd().element(id).orElseThrow();
    Optional<ComponentType> known = desk.catalog().type(element.type());
    typeChoice.show(Optional.of(element.type()));
    Rows.help(typeLabel, typeChoice.control(), known.map(ComponentType::purpose).orElse(""));
    show(unknown, known.isEmpty(), element.type());
    count.show(Counts.words(element.count()));
    Rows.help(countLabel, count.control(), Counts.help(known));
    zone.show(desk.model().dfd(), element.boundary());
    List<PropertyType> types =
        PropertyRows.types(
            session.catalog(),
            PropertyType.On.ELEMENT,
            known.map(ComponentType::properties).orElse(List.of()),
            element.properties());
    properties.offer(types, known.map(ComponentType::facts).orElse(Properties.NONE));
    properties.show(element.properties(), desk);
    part.show(element.name(), element.notes(), desk);
  }

  private static void show(Label unknown, boolean shown, String type) {
    unknown.setVisible(shown);
    unknown.setManaged(shown);
    unknown.setText(
        "No loaded rule pack has the type \u201c"
            + type
            + "\u201d, so rules that name types pass over this element. Add its pack under"
            + " Edit, Rule packs, or choose another type.");
  }
}
