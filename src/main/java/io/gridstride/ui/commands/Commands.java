package io.gridstride.ui.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/** All commands of a window, in the order of the menus. */
public final class Commands {
  private final List<Section> sections;

  /**
   * Takes note of all commands.
   *
   * @throws IllegalArgumentException if two have the same id or the same key
   */
  public Commands(List<Section> sections) {
    this.sections = List.copyOf(sections);
    Map<String, String> owners = new LinkedHashMap<>();
    all()
        .flatMap(command ->
            Stream.concat(
                Stream.of(Map.entry("id " + command.id(), command.id())),
                command.shortcut().stream()
                    .map(shortcut -> Map.entry("key " + shortcut.words(), command.id()))))
        .forEach(claim -> {
          String owner = owners.putIfAbsent(claim.getKey(), claim.getValue());
          if (owner != null) {
            throw new IllegalArgumentException(
                claim.getKey() + " of " + claim.getValue() + " belongs to " + owner);
          }
        });
  }

  /** Every command. */
  public Stream<Command> all() {
    return sections.stream().flatMap(section -> section.commands().stream());
  }

  /** The sections of one menu. */
  public List<Section> of(Group group) {
    return sections.stream().filter(section -> section.group() == group).toList();
  }

  /**
   * The command of this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Command get(String id) {
    return all()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no command " + id));
  }

  /** The command that a key pressed on the canvas means, if it means one only there. */
  public Optional<Command> onCanvas(KeyEvent pressed) {
    return all()
        .filter(command ->
            command
                .shortcut()
                .filter(shortcut -> shortcut.scope() == Shortcut.Scope.CANVAS)
                .filter(shortcut -> shortcut.key().match(pressed))
                .isPresent())
        .findFirst();
  }
}
