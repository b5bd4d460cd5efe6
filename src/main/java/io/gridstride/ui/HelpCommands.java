package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.plain;

import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.dialogs.AboutDialog;
import io.gridstride.ui.packs.PackGuide;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What explains the program. */
final class HelpCommands {
  private HelpCommands() {}

  /**
   * The help menu.
   *
   * @param shortcuts shows the list of shortcuts
   */
  static List<Section> of(Actions actions, Runnable shortcuts) {
    Documents documents = actions.documents();
    return List.of(
        Section.of(
            Group.HELP,
            Command.of("guide", "Guided first model", actions.guide()),
            Command.of("shortcuts", "Keyboard shortcuts", shortcuts).key(plain(KeyCode.F1)),
            Command.of(
                "pack-guide",
                "Write a rule pack",
                () -> PackGuide.show(documents.owner(), documents.theme())),
            Command.of(
                "about",
                "About GridStride",
                () ->
                    AboutDialog.show(
                        documents.owner(), documents.theme(), actions.session().catalog()))));
  }
}
