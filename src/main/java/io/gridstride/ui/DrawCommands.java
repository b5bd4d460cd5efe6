package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;
import static io.gridstride.ui.commands.Shortcut.plain;
import static io.gridstride.ui.commands.Shortcut.shift;

import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.ui.canvas.Neighbours;
import io.gridstride.ui.canvas.PartClipboard;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.palette.PaletteDrag;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/** Copying, selecting, and drawing without a mouse. */
final class DrawCommands {
  private final Actions actions;
  private final PartClipboard clipboard;

  private DrawCommands(Actions actions) {
    this.actions = actions;
    clipboard = new PartClipboard(actions.session(), actions.diagram());
  }

  static List<Section> of(Actions actions) {
    return new DrawCommands(actions).sections();
  }

  private List<Section> sections() {
    return List.of(
        Section.of(
            Group.EDIT,
            Command.of("cut-parts", "Cut", clipboard::cut)
                .key(ctrl(KeyCode.X))
                .when(this::somethingIsSelected),
            Command.of("copy-parts", "Copy", clipboard::copy)
                .key(ctrl(KeyCode.C))
                .when(this::somethingIsSelected),
            Command.of("paste", "Paste", clipboard::paste).key(ctrl(KeyCode.V)),
            Command.of("paste-here", "Paste at the pointer", clipboard::pasteHere)
                .keyOnCanvas(ctrlShift(KeyCode.V)),
            selected("duplicate", "Duplicate", new Input.Duplicate()).keyOnCanvas(ctrl(KeyCode.D))),
        Section.in(
            Group.EDIT,
            "Select",
            selected("select-type", "Select all of the same type", new Input.SelectSameType())
                .keyOnCanvas(ctrlShift(KeyCode.A)),
            selected("select-zone", "Select all in the zone", new Input.SelectInZone())
                .keyOnCanvas(shift(KeyCode.U)),
            Command.of("select-others", "Invert selection", () -> send(new Input.InvertSelection()))
                .keyOnCanvas(ctrlShift(KeyCode.I))),
        Section.in(
            Group.EDIT,
            "Go",
            go("go-right", "Next element to the right", Input.Direction.RIGHT, KeyCode.RIGHT),
            go("go-left", "Next element to the left", Input.Direction.LEFT, KeyCode.LEFT),
            go("go-up", "Next element above", Input.Direction.UP, KeyCode.UP),
            go("go-down", "Next element below", Input.Direction.DOWN, KeyCode.DOWN),
            Command.of("go-on", "Follow the flow", () -> go(new Input.GoAlong(true)))
                .keyOnCanvas(plain(KeyCode.N)),
            Command.of("go-back", "Follow the flow back", () -> go(new Input.GoAlong(false)))
                .keyOnCanvas(shift(KeyCode.N)),
            Command.of("go-zone", "The zone around it", () -> go(new Input.GoOutwards()))
                .keyOnCanvas(plain(KeyCode.U))
                .when(this::somethingIsSelected)),
        Section.of(
            Group.EDIT,
            Command.of("add-neighbour", "Add the usual neighbour", this::addNeighbour)
                .keyOnCanvas(ctrl(KeyCode.ENTER))
                .when(() -> Neighbours.first(actions.session().catalog(), editor()).isPresent())
                .called(this::neighbour),
            Command.of("add-connected", "Add a neighbour\u2026", () -> send(new Input.StartOffer()))
                .keyOnCanvas(ctrlShift(KeyCode.ENTER))
                .when(this::oneElementIsSelected),
            Command.of("connect", "Connect to\u2026", () -> send(new Input.StartConnecting()))
                .keyOnCanvas(plain(KeyCode.C))
                .when(this::oneElementIsSelected)),
        Section.of(
            Group.VIEW,
            Command.of("history", "Show history", () -> actions.diagram().history().toggle())
                .key(ctrl(KeyCode.H))
                .checked(() -> actions.diagram().history().isVisible())));
  }

  private Command selected(String id, String title, Input input) {
    return Command.of(id, title, () -> send(input)).when(this::somethingIsSelected);
  }

  private Command go(String id, String title, Input.Direction way, KeyCode key) {
    return Command.of(id, title, () -> go(new Input.GoTowards(way))).keyOnCanvas(ctrl(key));
  }

  private void go(Input input) {
    send(input);
    actions.diagram().follow();
  }

  private boolean somethingIsSelected() {
    return !editor().selection().isEmpty();
  }

  private boolean oneElementIsSelected() {
    return editor().selection().size() == 1
        && editor().diagram().places().containsKey(editor().selection().getFirst())
        && editor().model().dfd().element(editor().selection().getFirst()).isPresent();
  }

  private void addNeighbour() {
    Neighbours.first(actions.session().catalog(), editor())
        .ifPresent(type -> {
          send(new Input.AddNeighbour(PaletteDrag.template(type)));
          actions.diagram().revealAll(List.copyOf(editor().selection()));
        });
  }

  private String neighbour() {
    return Neighbours.first(actions.session().catalog(), editor())
        .map(type -> "Add neighbour: " + type.name().toLowerCase(Locale.ROOT))
        .orElse("Add the usual neighbour");
  }

  private void send(Input input) {
    actions.session().send(input);
    actions.diagram().requestFocus();
  }

  private EditorState editor() {
    return actions.session().now().editor();
  }
}
