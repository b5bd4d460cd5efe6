package io.gridstride.ui.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Menus made of commands. Whoever shows them calls {@link #refresh} when anything has changed. */
public final class CommandMenus {
  private final Commands commands;
  private final List<Runnable> following = new ArrayList<>();

  public CommandMenus(Commands commands) {
    this.commands = commands;
  }

  /** The menu of a group, a line between sections. */
  public Menu menu(Group group) {
    var menu = new Menu(group.title());
    menu.setId("menu-" + group.title().toLowerCase(Locale.ROOT));
    Map<String, Menu> inside = new LinkedHashMap<>();
    for (Section section : commands.of(group)) {
      List<MenuItem> items = section.commands().stream().map(this::item).toList();
      if (section.submenu().isEmpty()) {
        add(menu, items);
      } else {
        if (!inside.containsKey(section.submenu())) {
          add(menu, List.of(inside.computeIfAbsent(section.submenu(), title -> new Menu(title))));
        }
        add(inside.get(section.submenu()), items);
      }
    }
    return menu;
  }

  private static void add(Menu menu, List<MenuItem> items) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(items);
  }

  /** An item for one command, with its key. */
  private MenuItem item(Command command) {
    MenuItem item = command.checked().isPresent() ? new CheckMenuItem() : new MenuItem();
    item.setId("menu-" + command.id());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> {
      command.run();
      refresh();
    });
    command.shortcut().ifPresent(shortcut -> item.setAccelerator(shortcut.inMenu()));
    following.add(() -> follow(item, command));
    follow(item, command);
    return item;
  }

  /** A menu to open on a part: the commands of these ids, a line for each empty one. */
  public ContextMenu contextMenu(String... ids) {
    var menu = new ContextMenu();
    List<Runnable> follow = new ArrayList<>();
    for (String id : ids) {
      if (id.isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      } else {
        Command command = commands.get(id);
        var item = new MenuItem();
        item.setId("context-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> command.run());
        follow.add(() -> follow(item, command));
        menu.getItems().add(item);
      }
    }
    menu.setOnShowing(event -> follow.forEach(Runnable::run));
    return menu;
  }

  private static void follow(MenuItem item, Command command) {
    item.setText(command.wording().get());
    item.setDisable(!command.available().getAsBoolean());
    if (item instanceof CheckMenuItem check) {
      check.setSelected(command.checked().orElseThrow().getAsBoolean());
    }
  }

  /** Lets every item follow what its command says now. */
  public void refresh() {
    following.forEach(Runnable::run);
  }
}
