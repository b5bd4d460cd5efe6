package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.plain;
import static io.gridstride.ui.commands.Shortcut.shift;

import io.gridstride.ui.Panels.Panel;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** How the diagram and the window are looked at. */
final class ViewCommands {
  private ViewCommands() {}

  static List<Section> of(Actions actions, Panels panels, Looking looking) {
    return List.of(
        Section.of(
            Group.VIEW,
            Command.of("zoom-in", "Zoom in", actions::zoomIn).key(ctrl(KeyCode.EQUALS)),
            Command.of("zoom-out", "Zoom out", actions::zoomOut).key(ctrl(KeyCode.MINUS)),
            Command.of("zoom-whole", "Zoom to 100 %", actions::zoomToWhole)
                .key(ctrl(KeyCode.DIGIT1)),
            Command.of("fit", "Fit the diagram", actions::fit).key(ctrl(KeyCode.DIGIT0)),
            Command.of("fit-selection", "Fit the selection", looking::fitSelection)
                .key(ctrl(KeyCode.DIGIT2))
                .when(looking::hasSelection)),
        Section.of(
            Group.VIEW,
            Command.of("minimap", "Show map of the diagram", looking::toggleMinimap)
                .key(ctrl(KeyCode.M))
                .checked(looking::showsMinimap),
            Command.of("full-screen", "Full screen", looking::toggleFullScreen)
                .key(plain(KeyCode.F11))
                .checked(looking::isFullScreen)),
        Section.of(
            Group.VIEW,
            panel(panels, Panel.PALETTE, "palette", KeyCode.DIGIT7),
            panel(panels, Panel.INSPECTOR, "inspector", KeyCode.DIGIT8),
            panel(panels, Panel.TABLES, "tables", KeyCode.DIGIT9)),
        Section.of(
            Group.VIEW,
            Command.of("next-panel", "Go to the next panel", () -> panels.moveFocus(1))
                .key(plain(KeyCode.F6)),
            Command.of("previous-panel", "Go to the panel before", () -> panels.moveFocus(-1))
                .key(shift(KeyCode.F6))),
        Section.in(Group.VIEW, "Theme", themes(actions)),
        Section.in(Group.VIEW, "Text size", sizes(actions)));
  }

  private static Command[] themes(Actions actions) {
    return Stream.of(Theme.values())
        .map(theme ->
            Command.of(
                    "theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    theme.title() + " theme",
                    () -> actions.wear(theme))
                .checked(() -> actions.memory().now().look().theme() == theme))
        .toArray(Command[]::new);
  }

  private static Command[] sizes(Actions actions) {
    return TextSize.OFFERED.stream()
        .map(size ->
            Command.of(
                    "text-" + size.percent(),
                    "Text at " + size.percent() + " %",
                    () -> actions.write(size))
                .checked(() -> actions.memory().now().look().text().equals(size)))
        .toArray(Command[]::new);
  }

  private static Command panel(Panels panels, Panel panel, String name, KeyCode digit) {
    return Command.of(name, "Show " + name, () -> panels.toggle(panel))
        .key(ctrl(digit))
        .checked(() -> panels.shows(panel));
  }
}
