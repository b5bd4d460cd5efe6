package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;
import static io.gridstride.ui.commands.Shortcut.plain;

import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.FlowTool;
import io.gridstride.editor.History;
import io.gridstride.editor.SelectTool;
import io.gridstride.editor.Tool;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.packs.PacksDialog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What is done to the model, and with which tool. */
final class EditCommands {
  private static final int BELOW_UNDO = 1;

  private final Actions actions;

  private EditCommands(Actions actions) {
    this.actions = actions;
  }

  static List<Section> of(Actions actions) {
    List<Section> sections = new ArrayList<>(new EditCommands(actions).sections());
    sections.addAll(BELOW_UNDO, DrawCommands.of(actions));
    return sections;
  }

  private List<Section> sections() {
    return List.of(
        Section.of(
            Group.EDIT,
            Command.of("undo", "Undo", actions::undo)
                .key(ctrl(KeyCode.Z))
                .when(() -> history().last().isPresent())
                .called(() -> called("Undo", history().last())),
            Command.of("redo", "Redo", actions::redo)
                .key(ctrl(KeyCode.Y))
                .when(() -> history().next().isPresent())
                .called(() -> called("Redo", history().next()))),
        Section.of(
            Group.EDIT,
            Command.of("rename", "Rename", actions::rename)
                .key(plain(KeyCode.F2))
                .when(() -> editor().selection().size() == 1),
            Command.of("delete", "Delete", actions::delete)
                .key(plain(KeyCode.DELETE))
                .when(() -> !editor().selection().isEmpty())),
        Section.of(
            Group.EDIT,
            Command.of("copy-picture", "Copy as picture", actions.exports().pictures()::copy)
                .key(ctrlShift(KeyCode.C))),
        Section.of(
            Group.EDIT,
            Command.of("select-all", "Select all", actions::selectAll).key(ctrl(KeyCode.A))),
        Section.in(
            Group.EDIT,
            "Tool",
            tool("tool-select", "Select and move", new SelectTool(), KeyCode.V),
            tool("tool-flow", "Draw a data flow", new FlowTool(), KeyCode.F),
            tool("tool-boundary", "Draw a trust boundary", new BoundaryTool(), KeyCode.B)),
        Section.of(
            Group.EDIT,
            Command.of(
                "packs",
                "Rule packs\u2026",
                () ->
                    PacksDialog.show(
                        actions.shelf(),
                        actions.documents().owner(),
                        actions.documents().theme()))));
  }

  private Command tool(String id, String title, Tool tool, KeyCode key) {
    return Command.of(id, title, () -> actions.choose(tool))
        .keyOnCanvas(plain(key))
        .checked(() -> editor().tool().equals(tool));
  }

  private EditorState editor() {
    return actions.session().now().editor();
  }

  private History history() {
    return editor().history();
  }

  private static String called(String verb, Optional<History.Step> step) {
    return step.map(one -> verb + " " + one.name().toLowerCase(Locale.ROOT)).orElse(verb);
  }
}
