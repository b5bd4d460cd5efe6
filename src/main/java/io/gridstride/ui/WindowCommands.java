package io.gridstride.ui;

import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.dialogs.ShortcutsDialog;
import java.util.ArrayList;
import java.util.List;

/** Everything the window can be asked for. */
final class WindowCommands {
  private final Commands all;

  private WindowCommands(Actions actions, Panels panels, Looking looking) {
    List<Section> sections = new ArrayList<>();
    sections.addAll(FileCommands.of(actions));
    sections.addAll(EditCommands.of(actions));
    sections.addAll(ArrangeCommands.of(actions));
    sections.addAll(LookingCommands.of(looking, panels));
    sections.addAll(DiagramMenus.of(actions, looking.tabs()));
    sections.addAll(ViewCommands.of(actions, panels, looking));
    sections.addAll(AnalyseCommands.of(actions, panels));
    sections.addAll(HelpCommands.of(actions, () -> showShortcuts(actions)));
    all = new Commands(sections);
  }

  static Commands of(Actions actions, Panels panels, Looking looking) {
    return new WindowCommands(actions, panels, looking).all;
  }

  private void showShortcuts(Actions actions) {
    ShortcutsDialog.show(actions.documents().owner(), actions.documents().theme(), all);
  }
}
