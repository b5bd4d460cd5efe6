package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.alt;
import static io.gridstride.ui.commands.Shortcut.ctrl;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import java.util.List;
import javafx.scene.input.KeyCode;

/** How to get to what a person looks for. */
final class LookingCommands {
  private LookingCommands() {}

  static List<Section> of(Looking looking) {
    return List.of(
        Section.of(
            Group.VIEW,
            Command.of("quick", "Go to anything\u2026", looking.quick()::open).key(ctrl(KeyCode.K)),
            Command.of("back", "Back", looking.places()::back)
                .key(alt(KeyCode.LEFT))
                .when(looking.places()::hasBack),
            Command.of("forth", "Forward", looking.places()::forth)
                .key(alt(KeyCode.RIGHT))
                .when(looking.places()::hasForth)));
  }
}
