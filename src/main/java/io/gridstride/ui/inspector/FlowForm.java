package io.gridstride.ui.inspector;

import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.editor.Edit;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
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
  private final Session session;
  private final PartForm part;

  /** The order of the first time it is shown: a row must not move while a person works in it. */
  private final List<String> order;

  private final Label ends = new Label();
  private final Choice<String> protocolChoice;
  private final Label protocolLabel;
  private final DataChoice data;
  private final PropertyRows properties;
  private final VBox box;

  FlowForm(Session session, Flow flow, Folds folds) {
    this.session = session;
    id = flow.id();
    part = new PartForm(session, id, /* nameless= */ true);
    order =
        PropertyRows.tellingFirst(
                types(flow, List.copyOf(session.catalog().flowProperties().keySet())),
                id,
                flow.properties(),
                session.now())
            .stream()
            .map(PropertyType::id)
            .toList();
    protocolChoice =
        Choice.searchable(
            protocols(session), chosen -> part.edit(new Edit.SetProtocol(id, chosen)));
    protocolChoice.control().setId("flow-protocol");
    data = new DataChoice(session, id);
    properties = new PropertyRows(session, id, "protocol", folds);
    ends.setWrapText(true);
    ends.getStyleClass().add("remark");
    Rows rows = part.identity("Data flow");
    rows.wide(ends);
    protocolLabel = rows.add("Protocol", protocolChoice.control());
    rows.add("Data", data.control(), "Which data assets it carries.");
    var turn = new Button("Reverse direction");
    turn.setId("flow-reverse");
    turn.setOnAction(event -> reverse());
    rows.wide(turn);
    box = part.around(rows, properties.node());
  }

  /** Every protocol of the catalogue, and that it is not specified. */
  static List<Choice.Option<String>> protocols(Session session) {
    return Stream.concat(
            Stream.of(new Choice.Option<String>(Optional.empty(), "Unspecified")),
            session.catalog().protocols().values().stream()
                .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name())))
        .toList();
  }

  private void reverse() {
    session
        .now()
        .model()
        .dfd()
        .flow(id)
        .ifPresent(flow -> session.edit(Edit.Reattach.reversed(flow)));
  }

  private List<PropertyType> types(Flow flow, List<String> worth) {
    return PropertyRows.types(session.catalog(), PropertyType.On.FLOW, worth, flow.properties());
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
    Dfd dfd = desk.model().dfd();
    Flow flow = dfd.flow(id).orElseThrow();
    Optional<Protocol> known = flow.protocol().flatMap(desk.catalog()::protocol);
    ends.setText(name(dfd, flow.source()) + "  \u2192  " + name(dfd, flow.target()));
    protocolChoice.show(flow.protocol());
    Rows.help(protocolLabel, protocolChoice.control(), known.map(Protocol::notes).orElse(""));
    data.show(dfd, flow);
    properties.offer(types(flow, order), known.map(Protocol::facts).orElse(Properties.NONE));
    properties.show(flow.properties(), desk);
    part.show(flow.name(), flow.notes(), desk);
  }

  private static String name(Dfd dfd, String element) {
    return dfd.element(element).orElseThrow().name();
  }
}
