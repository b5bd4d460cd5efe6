package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;
import static io.gridstride.ui.commands.Shortcut.plain;
import static io.gridstride.ui.commands.Shortcut.shift;

import io.gridstride.editor.Aids;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.editor.Line;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.preferences.Preferences;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;

/** How the parts of a diagram stand to each other. */
final class ArrangeCommands {
  private final Actions actions;

  private ArrangeCommands(Actions actions) {
    this.actions = actions;
  }

  static List<Section> of(Actions actions) {
    return new ArrangeCommands(actions).sections();
  }

  private List<Section> sections() {
    return List.of(
        Section.in(
            Group.ARRANGE,
            "Align",
            align("align-left", "Align left", Line.LEFT),
            align("align-centre", "Align to the centre", Line.CENTRE),
            align("align-right", "Align right", Line.RIGHT),
            align("align-top", "Align to the top", Line.TOP),
            align("align-middle", "Align to the middle", Line.MIDDLE),
            align("align-bottom", "Align to the bottom", Line.BOTTOM)),
        Section.in(
            Group.ARRANGE,
            "Distribute",
            when(3, "distribute-across", "Distribute horizontally", new Input.Distribute(true)),
            when(3, "distribute-down", "Distribute vertically", new Input.Distribute(false))),
        Section.in(
            Group.ARRANGE,
            "Same size",
            when(2, "same-width", "Make the same width", new Input.SameSize(true, false)),
            when(2, "same-height", "Make the same height", new Input.SameSize(false, true)),
            when(2, "same-size", "Make the same size", new Input.SameSize(true, true))),
        Section.of(
            Group.ARRANGE,
            Command.of("layout-diagram", "Lay out the diagram", actions.layout()::all)
                .keyOnCanvas(plain(KeyCode.L))
                .when(actions.layout()::hasParts),
            Command.of("layout-selection", "Lay out the selection", actions.layout()::selection)
                .keyOnCanvas(shift(KeyCode.L))
                .when(actions.layout()::hasSelection)),
        Section.of(
            Group.ARRANGE,
            when(1, "enclose", "Enclose in a boundary", new Input.Enclose())
                .keyOnCanvas(ctrl(KeyCode.G)),
            when(1, "nest", "Move into a zone\u2026", new Input.StartNesting())
                .keyOnCanvas(plain(KeyCode.Z))),
        Section.of(
            Group.ARRANGE,
            when(1, "to-front", "Bring to front", new Input.Stack(true))
                .keyOnCanvas(ctrl(KeyCode.HOME)),
            when(1, "to-back", "Send to back", new Input.Stack(false))
                .keyOnCanvas(ctrl(KeyCode.END)),
            lock(),
            Command.of("straighten", "Straighten flow", () -> send(new Input.Straighten()))
                .when(() ->
                    editor().selection().stream()
                        .anyMatch(editor().diagram().bends()::containsKey))),
        Section.in(
            Group.ARRANGE,
            "Resize by keyboard",
            resize("wider", "Wider", Input.Direction.RIGHT, KeyCode.RIGHT),
            resize("narrower", "Narrower", Input.Direction.LEFT, KeyCode.LEFT),
            resize("taller", "Taller", Input.Direction.DOWN, KeyCode.DOWN),
            resize("lower", "Less tall", Input.Direction.UP, KeyCode.UP)),
        Section.of(
            Group.ARRANGE,
            Command.of(
                    "snap-grid",
                    "Snap to grid",
                    () -> use(canvas -> canvas.withGrid(!canvas.grid())))
                .keyOnCanvas(plain(KeyCode.G))
                .checked(() -> aids().grid()),
            Command.of(
                    "snap-guides",
                    "Snap to neighbours",
                    () -> use(canvas -> canvas.withGuides(!canvas.guides())))
                .keyOnCanvas(shift(KeyCode.G))
                .checked(() -> aids().guides())));
  }

  private Command align(String id, String title, Line line) {
    return when(2, id, title, new Input.Align(line));
  }

  private Command resize(String id, String title, Input.Direction way, KeyCode key) {
    return Command.of(id, title, () -> send(new Input.Stretch(way, /* fine= */ false)))
        .when(() -> editor().framing() || !editor().selection().isEmpty())
        .keyOnCanvas(ctrlShift(key));
  }

  /** For at least so many selected parts. */
  private Command when(int least, String id, String title, Input input) {
    return Command.of(id, title, () -> send(input))
        .when(() -> editor().selection().size() >= least);
  }

  private Command lock() {
    return Command.of("lock", "Lock", () -> send(new Input.Lock(!locked())))
        .keyOnCanvas(ctrl(KeyCode.L))
        .when(
            () -> editor().selection().stream().anyMatch(editor().diagram().places()::containsKey))
        .called(() -> locked() ? "Unlock" : "Lock");
  }

  private boolean locked() {
    return editor().selection().stream().anyMatch(editor().diagram().locked()::contains);
  }

  private Aids aids() {
    return editor().aids();
  }

  /** Remembered for the next start, and taken up by all windows. */
  private void use(UnaryOperator<Preferences.Canvas> change) {
    actions
        .memory()
        .change(preferences -> preferences.withCanvas(change.apply(preferences.canvas())));
  }

  private void send(Input input) {
    actions.session().send(input);
    actions.diagram().requestFocus();
  }

  private EditorState editor() {
    return actions.session().now().editor();
  }
}
