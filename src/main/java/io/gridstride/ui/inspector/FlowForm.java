package io.gridstride.ui.inspector;

import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.editor.Edit;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be stated about a data flow. */
final class FlowForm implements Form {
  private final String id;
  private final Optional<String> protocol;
  private final List<PropertyType> propertyTypes;
  private final Session session;

  private final Label ends = new Label();
  private final TextEntry name;
  private final Choice<String> protocolChoice;
  private final DataChoice data;
  private final TextEntry notes;
  private final PropertyRows properties;
  private final PartThreats threats;
  private final VBox box;

  FlowForm(Session session, Flow flow) {
    this.session = session;
    id = flow.id();
    protocol = flow.protocol();
    propertyTypes =
        PropertyRows.tellingFirst(propertyTypes(flow), id, flow.properties(), session.now());
    name = TextEntry.line(text -> true, text -> session.edit(new Edit.Rename(id, text)));
    name.control().setId("part-name");
    protocolChoice =
        Choice.searchable(
            Stream.concat(
                    Stream.of(new Choice.Option<String>(Optional.empty(), "Unspecified")),
                    session.catalog().protocols().values().stream()
                        .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name())))
                .toList(),
            chosen -> session.edit(new Edit.SetProtocol(id, chosen)));
    protocolChoice.control().setId("flow-protocol");
    data = new DataChoice(session, id);
    notes = TextEntry.area(3, text -> session.edit(new Edit.SetNotes(id, text)));
    Properties facts =
        protocol.flatMap(session.catalog()::protocol).map(Protocol::facts).orElse(Properties.NONE);
    properties = new PropertyRows(session, id, propertyTypes, facts, "protocol");
    threats = new PartThreats(session, id);
    box = new VBox(identity(), properties.node(), threats.node());
  }

  private Rows identity() {
    var rows = new Rows("Data flow");
    ends.setWrapText(true);
    ends.getStyleClass().add("remark");
    rows.wide(ends);
    rows.add("Name", name.control());
    rows.add(
        "Protocol",
        protocolChoice.control(),
        protocol.flatMap(session.catalog()::protocol).map(Protocol::notes).orElse(""));
    rows.add("Data", data.control(), "Which data assets it carries.");
    rows.tall("Notes", notes.control());
    var turn = new Button("Reverse direction");
    turn.setId("flow-reverse");
    turn.setOnAction(event -> reverse());
    rows.wide(turn);
    return rows;
  }

  private void reverse() {
    session
        .now()
        .model()
        .dfd()
        .flow(id)
        .ifPresent(flow -> session.edit(Edit.Reattach.reversed(flow)));
  }

  private List<PropertyType> propertyTypes(Flow flow) {
    return PropertyRows.types(
        session.catalog(),
        PropertyType.On.FLOW,
        List.copyOf(session.catalog().flowProperties().keySet()),
        flow.properties());
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
            .flow(id)
            .filter(flow -> flow.protocol().equals(protocol))
            .filter(flow -> propertyTypes.containsAll(propertyTypes(flow)))
            .isPresent();
  }

  @Override
  public void show(Desk desk) {
    Dfd dfd = desk.model().dfd();
    Flow flow = dfd.flow(id).orElseThrow();
    ends.setText(name(dfd, flow.source()) + "  \u2192  " + name(dfd, flow.target()));
    name.show(flow.name());
    protocolChoice.show(flow.protocol());
    data.show(dfd, flow);
    notes.show(flow.notes());
    properties.show(flow.properties(), desk);
    threats.show(desk);
  }

  private static String name(Dfd dfd, String element) {
    return dfd.element(element).orElseThrow().name();
  }
}
