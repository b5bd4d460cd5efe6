package io.gridstride.ui.inspector;

import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Quantity;
import io.gridstride.editor.Edit;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/** What can be stated about several data flows at once. */
final class ManyFlows {
  private final Choice<String> protocol;
  private final ManyProperties properties;
  private final Rows rows;

  ManyFlows(Session session, List<Flow> flows, Folds folds) {
    List<String> ids = flows.stream().map(Flow::id).toList();
    var edits = new ManyEdits(session);
    protocol =
        Choice.searchable(
            FlowForm.protocols(session),
            chosen -> edits.each("Change protocol", ids, id -> new Edit.SetProtocol(id, chosen)));
    protocol.control().setId("many-protocol");
    rows = new Rows(Quantity.of(flows.size(), "data flow"));
    rows.add("Protocol", protocol.control());
    List<String> worth = List.copyOf(session.catalog().flowProperties().keySet());
    var types = new LinkedHashMap<String, List<PropertyType>>();
    flows.forEach(flow ->
        types.put(
            flow.id(),
            PropertyRows.types(session.catalog(), PropertyType.On.FLOW, worth, flow.properties())));
    properties =
        new ManyProperties(
            edits,
            new Topics(
                "Security properties of flows", session.catalog().propertyGroups().values(), folds),
            ManyProperties.worth(types),
            flows.size());
  }

  List<Node> nodes() {
    return List.of(rows, properties.node());
  }

  void show(List<Flow> flows) {
    Shared.show(protocol, flows.stream().map(Flow::protocol).toList());
    Map<String, Properties> stated = new LinkedHashMap<>();
    flows.forEach(flow -> stated.put(flow.id(), flow.properties()));
    properties.show(stated);
  }
}
