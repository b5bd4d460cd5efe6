package io.gridstride.ui.inspector;

import io.gridstride.editor.Edit;
import io.gridstride.editor.IdSource;
import io.gridstride.model.ControlUse;
import io.gridstride.model.ControlUse.Status;
import io.gridstride.model.Extras;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The controls on several parts: each is put on all, changed on all and removed from all. */
final class ManyControls {
  private record Line(Node node, Choice<Status> status, Hyperlink spread) {}

  private final Session session;
  private final List<String> parts;
  private final VBox box = new VBox();
  private final VBox shown = new VBox();
  private final Label none = new Label("None of them has a control of its own.");
  private final ControlAdder adder;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  ManyControls(Session session, Collection<String> parts) {
    this.session = session;
    this.parts = List.copyOf(parts);
    adder = new ControlAdder(session, this.parts::contains, control -> put(control.id()));
    box.getStyleClass().addAll("rows", "part-controls");
    shown.getStyleClass().add("control-lines");
    none.getStyleClass().add("hint");
    none.setWrapText(true);
    box.getChildren().addAll(Rows.heading("Controls"), none, shown, adder);
  }

  Node node() {
    return box;
  }

  void show(Desk desk) {
    Map<String, List<ControlUse>> uses = uses(desk);
    none.setVisible(uses.isEmpty());
    none.setManaged(uses.isEmpty());
    lines.keySet().retainAll(uses.keySet());
    List<Node> nodes = new ArrayList<>();
    uses.forEach((control, of) -> {
      Line line = lines.computeIfAbsent(control, id -> line(id, desk));
      Shared.show(line.status(), of.stream().map(use -> Optional.of(use.status())).toList());
      int without = parts.size() - having(of).size();
      line.spread()
          .setText("On " + having(of).size() + " of " + parts.size() + ": put on the others too");
      line.spread().setVisible(without > 0);
      line.spread().setManaged(without > 0);
      nodes.add(line.node());
    });
    if (!shown.getChildren().equals(nodes)) {
      shown.getChildren().setAll(nodes);
    }
  }

  /** By the id of the control. */
  private Map<String, List<ControlUse>> uses(Desk desk) {
    var uses = new LinkedHashMap<String, List<ControlUse>>();
    desk.model().dfd().controls().values().stream()
        .filter(use -> use.on().filter(parts::contains).isPresent())
        .forEach(use -> uses.computeIfAbsent(use.control(), id -> new ArrayList<>()).add(use));
    return uses;
  }

  private List<ControlUse> now(String control) {
    return uses(session.now()).getOrDefault(control, List.of());
  }

  private static List<String> having(List<ControlUse> uses) {
    return uses.stream().flatMap(use -> use.on().stream()).distinct().toList();
  }

  private Line line(String control, Desk desk) {
    Label title = PartControls.heading(control, desk);
    Choice<Status> status = PartControls.status(next -> set(control, next));
    status.control().setId("many-control-status-" + control);
    status.control().setAccessibleText("How far is: " + title.getText());
    Button remove =
        Icons.button(
            "many-control-remove-" + control,
            MaterialDesignC.CLOSE,
            "Remove from all: " + title.getText(),
            () -> remove(control));
    var below = new HBox(status.control(), remove);
    HBox.setHgrow(status.control(), Priority.ALWAYS);
    below.getStyleClass().add("control-status");
    var spread = new Hyperlink();
    spread.setId("many-control-spread-" + control);
    spread.getStyleClass().add("part-link");
    spread.setOnAction(event -> {
      adder.takeFocus();
      put(control);
    });
    var line = new VBox(title, below, spread);
    line.getStyleClass().add("control-line");
    return new Line(line, status, spread);
  }

  private void set(String control, Status next) {
    edit(
        "Change control status",
        now(control).stream().<Edit>map(use -> new Edit.SetStatus(use.id(), next)).toList());
  }

  private void remove(String control) {
    adder.takeFocus();
    List<String> ids = now(control).stream().map(ControlUse::id).toList();
    edit("Remove control", List.of(Edit.Delete.of(ids)));
  }

  /** Puts a control on those that have it not yet. */
  private void put(String control) {
    List<String> having = having(now(control));
    IdSource ids = session.now().editor().ids();
    var edits = new ArrayList<Edit>();
    for (String part : parts) {
      if (!having.contains(part) && session.now().model().dfd().part(part).isPresent()) {
        String id = ids.freshFor(control);
        ids = ids.past(Stream.of(id));
        edits.add(
            new Edit.Add(
                new ControlUse(id, control, Optional.of(part), Status.PLANNED, "", Extras.NONE)));
      }
    }
    edit("Add control", edits);
  }

  private void edit(String name, List<Edit> edits) {
    if (!edits.isEmpty()) {
      session.edit(new Edit.Composite(name, edits));
    }
  }
}
