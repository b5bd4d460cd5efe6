package io.gridstride.ui.commands;

import java.util.List;

/**
 * Commands that stand together in a menu, between two lines.
 *
 * @param submenu title of the menu inside the menu that holds them; empty for none
 */
public record Section(Group group, String submenu, List<Command> commands) {
  public Section {
    commands = List.copyOf(commands);
  }

  public static Section of(Group group, Command... commands) {
    return new Section(group, "", List.of(commands));
  }

  /** The same in a menu of their own inside the menu. */
  public static Section in(Group group, String submenu, Command... commands) {
    return new Section(group, submenu, List.of(commands));
  }
}
