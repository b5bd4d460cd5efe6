package io.gridstride.ui;

import io.gridstride.ui.commands.CommandMenus;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.preferences.Preferences;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The menu bar. */
final class MainMenu extends MenuBar {
  /** Below New and Open. */
  private static final int RECENT_AT = 2;

  private final Actions actions;
  private final Menu recent = new Menu("Open recent");

  MainMenu(Actions actions, Commands commands) {
    this.actions = actions;
    var menus = new CommandMenus(commands);
    for (Group group : Group.values()) {
      if (!commands.of(group).isEmpty()) {
        Menu menu = menus.menu(group);
        if (group == Group.FILE) {
          menu.getItems().add(RECENT_AT, recent);
        }
        getMenus().add(menu);
      }
    }
    setUseSystemMenuBar(true);
    actions.session().listen((old, desk) -> menus.refresh());
    actions
        .memory()
        .listen(preferences -> {
          menus.refresh();
          show(preferences);
        });
  }

  private void show(Preferences preferences) {
    recent.setDisable(preferences.recent().isEmpty());
    recent.getItems().setAll(preferences.recent().stream().map(this::item).toList());
  }

  private MenuItem item(Path file) {
    var item = new MenuItem(file.getFileName() + "  \u2014  " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> actions.documents().open(file));
    return item;
  }
}
