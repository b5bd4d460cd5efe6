package io.gridstride.ui.inspector;

import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.editor.Edit;
import io.gridstride.model.Boundary;
import io.gridstride.model.SecurityLevels;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** What can be stated about several trust boundaries at once. */
final class ManyZones {
  private final Choice<String> kind;
  private final Choice<SecurityLevels> target;
  private final Rows rows;

  ManyZones(Session session, List<Boundary> zones) {
    List<String> ids = zones.stream().map(Boundary::id).toList();
    var edits = new ManyEdits(session);
    kind =
        Choice.searchable(
            ZoneOptions.kinds(session.catalog()),
            chosen -> edits.each("Change zone kind", ids, id -> new Edit.SetZoneKind(id, chosen)));
    kind.control().setId("many-kind");
    target =
        Choice.of(
            List.of(),
            chosen ->
                edits.each("Change security level", ids, id -> new Edit.SetTarget(id, chosen)));
    target.control().setId("many-target");
    rows = new Rows(Quantity.of(zones.size(), "zone"));
    rows.add("Kind", kind.control());
    rows.add("SL-T", target.control(), "Target security level of IEC 62443.");
  }

  List<Node> nodes() {
    return List.of(rows);
  }

  void show(Desk desk, List<Boundary> zones) {
    Shared.show(kind, zones.stream().map(Boundary::kind).toList());
    List<Optional<String>> kinds = zones.stream().map(Boundary::kind).distinct().toList();
    Optional<ZoneKind> common =
        kinds.size() == 1 ? kinds.getFirst().flatMap(desk.catalog()::zone) : Optional.empty();
    target.offer(
        ZoneOptions.targets(
            common, zones.stream().flatMap(zone -> zone.target().stream()).distinct().toList()));
    Shared.show(target, zones.stream().map(Boundary::target).toList());
  }
}
