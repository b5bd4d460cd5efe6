package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.alt;
import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;
import static io.gridstride.ui.commands.Shortcut.plain;
import static io.gridstride.ui.commands.Shortcut.shift;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.find.FindPanel;
import java.util.List;
import javafx.scene.input.KeyCode;

/** How to get to what a person looks for. */
final class LookingCommands {
  private LookingCommands() {}

  static List<Section> of(Looking looking, Panels panels) {
    FindPanel find = looking.find();
    return List.of(
        Section.of(
            Group.EDIT,
            Command.of("find", "Find\u2026", find::open).key(ctrl(KeyCode.F)),
            Command.of("find-next", "Find next", find::next)
                .key(plain(KeyCode.F3))
                .when(find::hasQuery),
            Command.of("find-previous", "Find previous", find::previous)
                .key(shift(KeyCode.F3))
                .when(find::hasQuery)),
        Section.of(
            Group.VIEW,
            Command.of("quick", "Go to anything\u2026", looking.quick()::open).key(ctrl(KeyCode.K)),
            Command.of("back", "Back", looking.places()::back)
                .key(alt(KeyCode.LEFT))
                .when(looking.places()::hasBack),
            Command.of("forth", "Forward", looking.places()::forth)
                .key(alt(KeyCode.RIGHT))
                .when(looking.places()::hasForth),
            Command.of("outline", "Show outline", () -> panels.withSide(SidePanel::showOutline))
                .key(ctrlShift(KeyCode.O))));
  }
}
