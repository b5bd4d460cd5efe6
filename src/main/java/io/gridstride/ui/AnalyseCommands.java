package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;

import io.gridstride.model.Decision;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.triage.StatusWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** What can be asked of the network as a whole. */
final class AnalyseCommands {
  private AnalyseCommands() {}

  static List<Section> of(Actions actions, Panels panels) {
    return List.of(
        Section.of(
            Group.ANALYSE,
            Command.of("paths", "Attack paths", () -> panels.withTables(Tables::showPaths))
                .key(ctrlShift(KeyCode.P)),
            Command.of(
                    "cut",
                    "Show what cuts all attack paths",
                    () -> panels.withTables(Tables::showCut))
                .key(ctrlShift(KeyCode.K)),
            Command.of("blast", "Show blast radius", () -> blast(actions))
                .key(ctrlShift(KeyCode.B))
                .when(() -> element(actions).isPresent()),
            Command.of(
                    "levels",
                    "Security levels (IEC 62443)",
                    () -> panels.withTables(Tables::showLevels))
                .key(ctrlShift(KeyCode.L))),
        Section.in(Group.ANALYSE, "Decide on threat", deciding(panels)),
        Section.of(
            Group.ANALYSE,
            Command.of(
                    "clear-lens",
                    "Show the diagram as it is",
                    () -> actions.session().look(new Lens.Nothing()))
                .when(() -> !(actions.session().now().lens() instanceof Lens.Nothing))));
  }

  private static Command[] deciding(Panels panels) {
    return Stream.concat(
            Stream.of(
                Command.of(
                        "decide",
                        "Decide on the chosen threats",
                        () -> panels.withTables(tables -> tables.decide(Optional.empty())))
                    .key(ctrl(KeyCode.T))),
            Stream.of(Decision.Status.values())
                .map(status ->
                    Command.of(
                        "decide-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "Decide: " + StatusWords.title(status).toLowerCase(Locale.ROOT),
                        () -> panels.withTables(tables -> tables.decide(Optional.of(status))))))
        .toArray(Command[]::new);
  }

  private static void blast(Actions actions) {
    element(actions).ifPresent(id -> actions.session().look(new Lens.Blast(id, Optional.empty())));
  }

  /** The selected element, if one and nothing else is selected. */
  private static Optional<String> element(Actions actions) {
    Desk desk = actions.session().now();
    return desk.editor().selection().stream()
        .filter(part -> desk.editor().selection().size() == 1)
        .filter(part -> desk.model().dfd().element(part).isPresent())
        .findFirst();
  }
}
