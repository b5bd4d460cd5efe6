package io.gridstride.ui.inspector;

import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.editor.Edit;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.SecurityLevels;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.levels.ZoneLevels;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be stated about a trust boundary. */
final class ZoneForm implements Form {
  private final String id;
  private final PartForm part;
  private final Choice<String> kindChoice;
  private final Label kindLabel;
  private final Choice<SecurityLevels> target;
  private final Label targetWords = new Label();
  private final ZoneChoice parent;
  private final Label members = new Label();
  private final ZoneLevels levels;
  private final VBox box;

  ZoneForm(Session session, Boundary boundary, ZoneLevels levels) {
    id = boundary.id();
    this.levels = levels;
    part = new PartForm(session, id, /* nameless= */ false);
    kindChoice =
        Choice.searchable(
            ZoneOptions.kinds(session.catalog()),
            chosen -> part.edit(new Edit.SetZoneKind(id, chosen)));
    kindChoice.control().setId("zone-kind");
    target = Choice.of(List.of(), chosen -> part.edit(new Edit.SetTarget(id, chosen)));
    target.control().setId("zone-target");
    parent = new ZoneChoice(session, id, "zone-parent");
    Rows rows =
        part.identity(
            switch (boundary.form()) {
              case ZONE -> "Trust boundary";
              case LINE -> "Trust boundary (line)";
            });
    kindLabel = rows.add("Kind", kindChoice.control());
    rows.add(
        "SL-T",
        target.control(),
        "Target security level of IEC 62443: how strong an attacker the zone must withstand.");
    rows.wide(remark(targetWords));
    targetWords.managedProperty().bind(targetWords.textProperty().isNotEmpty());
    rows.add("Inside", parent.control(), "The trust boundary around this one.");
    rows.wide(remark(members));
    box = part.around(rows, levels);
  }

  private static Label remark(Label label) {
    label.getStyleClass().add("remark");
    label.setWrapText(true);
    return label;
  }

  private static String about(ZoneKind zone) {
    return "Trust " + zone.trust() + " of 100.\nUsual members: " + zone.members();
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
    Boundary boundary = dfd.boundary(id).orElseThrow();
    Optional<ZoneKind> kind = boundary.kind().flatMap(desk.catalog()::zone);
    kindChoice.show(boundary.kind());
    Rows.help(kindLabel, kindChoice.control(), kind.map(ZoneForm::about).orElse(""));
    target.offer(ZoneOptions.targets(kind, boundary.target().stream().toList()));
    target.show(boundary.target());
    targetWords.setText(
        boundary
            .target()
            .or(() -> kind.flatMap(ZoneKind::target))
            .map(vector ->
                String.join(" ", SecurityLevels.REQUIREMENTS) + ": " + ZoneOptions.vector(vector))
            .orElse(""));
    parent.show(dfd, boundary.parent());
    members.setText(members(dfd));
    levels.show(id, desk);
    part.show(boundary.name(), boundary.notes(), desk);
  }

  private String members(Dfd dfd) {
    long elements =
        dfd.elements().values().stream()
            .filter(element -> element.boundary().equals(Optional.of(id)))
            .count();
    long zones =
        dfd.boundaries().values().stream()
            .filter(zone -> zone.parent().equals(Optional.of(id)))
            .count();
    return "Members: " + Quantity.of(elements, "element") + ", " + Quantity.of(zones, "zone");
  }
}
