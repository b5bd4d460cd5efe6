package io.gridstride.ui.inspector;

import io.gridstride.catalog.Control;
import io.gridstride.editor.Edit;
import io.gridstride.editor.IdSource;
import io.gridstride.model.ControlUse;
import io.gridstride.model.ControlUse.Status;
import io.gridstride.model.Extras;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.look.Icons;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The controls on one part or on the whole model: how far each has come, more, fewer. */
final class PartControls {
  private record Line(Node node, Choice<Status> status, TextEntry notes) {}

  private final Session session;
  private final Optional<String> part;
  private final VBox box = new VBox();
  private final VBox uses = new VBox();
  private final Label none = new Label();
  private final ControlAdder adder;
  private final Map<String, Line> lines = new LinkedHashMap<>();

  /**
   * Of a part, or of the model as a whole.
   *
   * @param part id; empty means the whole model
   */
  PartControls(Session session, Optional<String> part) {
    this.session = session;
    this.part = part;
    adder = new ControlAdder(session, id -> part.map(id::equals).orElse(true), this::put);
    box.getStyleClass().addAll("rows", "part-controls");
    uses.getStyleClass().add("control-lines");
    none.getStyleClass().add("hint");
    none.setWrapText(true);
    none.setText(
        part.isPresent()
            ? "None is put here. Those on the zone or the whole model count too."
            : "None is put on the model as a whole.");
    box.getChildren().addAll(Rows.heading("Controls"), none, uses, adder);
  }

  Node node() {
    return box;
  }

  void show(Desk desk) {
    List<ControlUse> here =
        desk.model().dfd().controls().values().stream()
            .filter(use -> use.on().equals(part))
            .toList();
    none.setVisible(here.isEmpty());
    none.setManaged(here.isEmpty());
    lines.keySet().retainAll(here.stream().map(ControlUse::id).toList());
    List<Node> nodes = new ArrayList<>();
    for (ControlUse use : here) {
      Line line = lines.computeIfAbsent(use.id(), id -> line(use, desk));
      line.status().show(Optional.of(use.status()));
      line.notes().show(use.notes());
      nodes.add(line.node());
    }
    if (!uses.getChildren().equals(nodes)) {
      uses.getChildren().setAll(nodes);
    }
  }

  private Line line(ControlUse use, Desk desk) {
    Label title = heading(use.control(), desk);
    String name = title.getText();
    Choice<Status> status = status(chosen -> edit(use, new Edit.SetStatus(use.id(), chosen)));
    status.control().setId("control-status-" + use.id());
    status.control().setAccessibleText("How far is: " + name);
    Button remove =
        Icons.button(
            "control-remove-" + use.id(),
            MaterialDesignC.CLOSE,
            "Remove: " + name,
            () -> {
              adder.takeFocus();
              edit(use, Edit.Delete.of(List.of(use.id())));
            });
    var below = new HBox(status.control(), remove);
    HBox.setHgrow(status.control(), Priority.ALWAYS);
    below.getStyleClass().add("control-status");
    TextEntry notes =
        TextEntry.line(text -> true, text -> edit(use, new Edit.SetNotes(use.id(), text)))
            .prompt("How it is done here")
            .tellWhole();
    notes.control().setId("control-notes-" + use.id());
    notes.control().setAccessibleText("How it is done here: " + name);
    var line = new VBox(title, below, notes.control());
    line.getStyleClass().add("control-line");
    return new Line(line, status, notes);
  }

  /** What a control is called, with how it works in a tooltip. */
  static Label heading(String control, Desk desk) {
    Optional<Control> known = desk.catalog().control(control);
    var title = new Label(known.map(Control::title).orElse(control));
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    known
        .map(Control::how)
        .ifPresent(how -> {
          var tip = new Tooltip(how);
          tip.setWrapText(true);
          tip.setMaxWidth(320);
          title.setTooltip(tip);
        });
    return title;
  }

  /** How far a control has come. */
  static Choice<Status> status(Consumer<Status> onChosen) {
    return Choice.of(
        Stream.of(Status.values())
            .map(one -> new Choice.Option<>(Optional.of(one), title(one)))
            .toList(),
        chosen -> chosen.ifPresent(onChosen));
  }

  private static String title(Status status) {
    return switch (status) {
      case PLANNED -> "Planned";
      case IMPLEMENTED -> "Implemented";
      case VERIFIED -> "Verified";
    };
  }

  private void edit(ControlUse use, Edit edit) {
    if (session.now().model().dfd().controls().containsKey(use.id())) {
      session.edit(edit);
    }
  }

  private void put(Control control) {
    IdSource ids = session.now().editor().ids();
    if (part.map(id -> session.now().model().dfd().part(id).isPresent()).orElse(true)) {
      session.edit(
          new Edit.Add(
              new ControlUse(
                  ids.freshFor(control.id()),
                  control.id(),
                  part,
                  Status.PLANNED,
                  "",
                  Extras.NONE)));
    }
  }
}
