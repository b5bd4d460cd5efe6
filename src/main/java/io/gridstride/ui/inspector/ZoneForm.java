package io.gridstride.ui.inspector;

import io.gridstride.catalog.ZoneKind;
import io.gridstride.editor.Edit;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.SecurityLevels;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.fields.Words;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What can be stated about a trust boundary. */
final class ZoneForm implements Form {
  private final String id;
  private final Optional<String> kind;
  private final Session session;

  private final TextEntry name;
  private final Choice<String> kindChoice;
  private final Choice<SecurityLevels> target;
  private final Label targetWords = new Label();
  private final ZoneChoice parent;
  private final TextEntry notes;
  private final Label members = new Label();
  private final PartThreats threats;
  private final VBox box;

  ZoneForm(Session session, Boundary boundary) {
    this.session = session;
    id = boundary.id();
    kind = boundary.kind();
    name = TextEntry.line(text -> !text.isEmpty(), text -> session.edit(new Edit.Rename(id, text)));
    name.control().setId("part-name");
    kindChoice =
        Choice.searchable(
            Stream.concat(
                    Stream.of(new Choice.Option<String>(Optional.empty(), "Unspecified")),
                    session.catalog().zones().values().stream()
                        .map(one -> new Choice.Option<>(Optional.of(one.id()), one.name())))
                .toList(),
            chosen -> session.edit(new Edit.SetZoneKind(id, chosen)));
    kindChoice.control().setId("zone-kind");
    target =
        Choice.of(
            levels(boundary.target()), chosen -> session.edit(new Edit.SetTarget(id, chosen)));
    target.control().setId("zone-target");
    parent = new ZoneChoice(session, id, "zone-parent");
    notes = TextEntry.area(3, text -> session.edit(new Edit.SetNotes(id, text)));
    threats = new PartThreats(session, id);
    box = new VBox(identity(boundary.form()), threats.node());
  }

  private Rows identity(Boundary.Form form) {
    var rows =
        new Rows(
            switch (form) {
              case ZONE -> "Trust boundary";
              case LINE -> "Trust boundary (line)";
            });
    rows.add("Name", name.control());
    rows.add(
        "Kind",
        kindChoice.control(),
        kind.flatMap(session.catalog()::zone).map(ZoneForm::about).orElse(""));
    rows.add(
        "SL-T",
        target.control(),
        "Target security level of IEC 62443: how strong an attacker the zone must withstand.");
    rows.wide(remark(targetWords));
    targetWords.managedProperty().bind(targetWords.textProperty().isNotEmpty());
    rows.add("Inside", parent.control(), "The trust boundary around this one.");
    rows.tall("Notes", notes.control());
    rows.wide(remark(members));
    return rows;
  }

  private static Label remark(Label label) {
    label.getStyleClass().add("remark");
    label.setWrapText(true);
    return label;
  }

  private static String about(ZoneKind zone) {
    return "Trust " + zone.trust() + " of 100.\nUsual members: " + zone.members();
  }

  /** The same level for every requirement, and the stated vector when it is another. */
  private List<Choice.Option<SecurityLevels>> levels(Optional<SecurityLevels> stated) {
    var options = new ArrayList<Choice.Option<SecurityLevels>>();
    options.add(new Choice.Option<>(Optional.empty(), usual()));
    for (int level = 1; level <= 4; level++) {
      options.add(new Choice.Option<>(Optional.of(SecurityLevels.all(level)), "SL " + level));
    }
    stated
        .filter(vector -> options.stream().noneMatch(o -> o.value().equals(Optional.of(vector))))
        .ifPresent(vector -> options.add(new Choice.Option<>(Optional.of(vector), vector(vector))));
    return options;
  }

  private String usual() {
    return kind.flatMap(session.catalog()::zone)
        .flatMap(ZoneKind::target)
        .map(usual -> "As its kind: SL " + usual.overall())
        .orElse("Unspecified");
  }

  private static String vector(SecurityLevels levels) {
    return levels.levels().stream().map(Object::toString).collect(Collectors.joining(" "));
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
            .boundary(id)
            .filter(boundary -> boundary.kind().equals(kind))
            .isPresent();
  }

  @Override
  public void show(Desk desk) {
    Dfd dfd = desk.model().dfd();
    Boundary boundary = dfd.boundary(id).orElseThrow();
    name.show(boundary.name());
    kindChoice.show(boundary.kind());
    target.show(boundary.target());
    targetWords.setText(
        boundary
            .target()
            .or(() -> kind.flatMap(session.catalog()::zone).flatMap(ZoneKind::target))
            .map(levels -> String.join(" ", SecurityLevels.REQUIREMENTS) + ": " + vector(levels))
            .orElse(""));
    parent.show(dfd, boundary.parent());
    notes.show(boundary.notes());
    members.setText(members(dfd));
    threats.show(desk);
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
    return "Members: " + Words.counted(elements, "element") + ", " + Words.counted(zones, "zone");
  }
}
