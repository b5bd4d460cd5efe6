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
  private final String type;
  private final List<PropertyType> propertyTypes;
  private final Session session;

  private final TextEntry name;
  private final Choice<String> typeChoice;
  private final TextEntry count;
  private final ZoneChoice zone;
  private final TextEntry notes;
  private final PropertyRows properties;
  private final PartThreats threats;
  private final VBox box;

  ElementForm(Session session, Element element) {
    this.session = session;
    id = element.id();
    type = element.type();
    propertyTypes = propertyTypes(element);
    name = TextEntry.line(text -> !text.isEmpty(), text -> session.edit(new Edit.Rename(id, text)));
    name.control().setId("part-name");
    typeChoice =
        Choice.searchable(
            session.catalog().types().values().stream()
                .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name()))
                .toList(),
            chosen -> chosen.flatMap(session.catalog()::type).ifPresent(this::become));
    typeChoice.control().setId("element-type");
    count =
        TextEntry.line(
            ElementForm::isCount,
            text -> session.edit(new Edit.SetCount(id, Long.parseLong(text.replace(",", "")))));
    count.control().setId("element-count");
    zone = new ZoneChoice(session, id, "element-zone");
    notes = TextEntry.area(3, text -> session.edit(new Edit.SetNotes(id, text)));
    Properties facts =
        session.catalog().type(type).map(ComponentType::facts).orElse(Properties.NONE);
    properties = new PropertyRows(session, id, propertyTypes, facts, "type");
    threats = new PartThreats(session, id);
    box = new VBox(identity(), properties.node(), threats.node());
  }

  private Rows identity() {
    Optional<ComponentType> known = session.catalog().type(type);
    var rows = new Rows("Element");
    rows.add("Name", name.control());
    rows.add("Type", typeChoice.control(), known.map(ComponentType::purpose).orElse(""));
    if (known.isEmpty()) {
      rows.wide(unknown());
    }
    rows.add(
        "Fleet count",
        count.control(),
        "How many real units this symbol stands for."
            + known
                .map(ComponentType::typicalCount)
                .filter(usual -> !usual.isBlank())
                .map(usual -> "\nUsually " + usual + ".")
                .orElse(""));
    rows.add("Zone", zone.control(), "The innermost trust boundary it belongs to.");
    rows.tall("Notes", notes.control());
    return rows;
  }

  private Label unknown() {
    var label =
        new Label(
            "No loaded rule pack has the type \u201c"
                + type
                + "\u201d, so rules that name types pass over this element. Add its pack under"
                + " Edit, Rule packs, or choose another type.");
    label.setId("element-type-unknown");
    label.setWrapText(true);
    label.getStyleClass().add("remark");
    return label;
  }

  private void become(ComponentType next) {
    session.edit(new Edit.SetType(id, next.id(), next.kind()));
  }

  private static boolean isCount(String text) {
    return text.replace(",", "").matches("[0-9]{1,15}") && !text.replace(",", "").matches("0+");
  }

  private List<PropertyType> propertyTypes(Element element) {
    List<String> worth =
        session.catalog().type(element.type()).map(ComponentType::properties).orElse(List.of());
    return PropertyRows.types(
        session.catalog(), PropertyType.On.ELEMENT, worth, element.properties());
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.editor().selection().equals(java.util.Set.of(id))
        && desk.model()
            .dfd()
            .element(id)
            .filter(element -> element.type().equals(type))
            .filter(element -> propertyTypes.containsAll(propertyTypes(element)))
            .isPresent();
  }

  @Override
  public void show(Desk desk) {
    Element element = desk.model().dfd().element(id).orElseThrow();
    name.show(element.name());
    typeChoice.show(Optional.of(element.type()));
    count.show(String.format("%,d", element.count()));
    zone.show(desk.model().dfd(), element.boundary());
    notes.show(element.notes());
    properties.show(element.properties(), desk);
    threats.show(desk);
  }
}
