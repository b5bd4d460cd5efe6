package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;

import io.gridstride.model.Decision;
import io.gridstride.review.DecisionNames;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Lens.Measure;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
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
                    "part-threats", "Threats on the selected part", () -> threats(actions, panels))
                .key(ctrlShift(KeyCode.T))
                .when(() -> selected(actions).isPresent()),
            Command.of(
                    "levels",
                    "Security levels (IEC 62443)",
                    () -> panels.withTables(Tables::showLevels))
                .key(ctrlShift(KeyCode.L))),
        Section.in(Group.ANALYSE, "Decide on threat", deciding(panels)),
        Section.in(
            Group.ANALYSE,
            "Overlay",
            light(actions, "severities", "Colour by worst open threat", new Lens.Severities())
                .key(ctrlShift(KeyCode.DIGIT1)),
            level(actions, "trust", "Colour zones by target level (SL-T)", Measure.TARGET)
                .key(ctrlShift(KeyCode.DIGIT2)),
            level(
                actions,
                "trust-achieved",
                "Colour zones by achieved level (SL-A)",
                Measure.ACHIEVED),
            level(actions, "trust-gap", "Colour zones by gap to the target level", Measure.GAP),
            Command.of("crossing", "What crosses this boundary", () -> crossing(actions))
                .key(ctrlShift(KeyCode.DIGIT3))
                .when(() -> zone(actions).isPresent())),
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
                        "Decide: " + DecisionNames.of(status).toLowerCase(Locale.ROOT),
                        () -> panels.withTables(tables -> tables.decide(Optional.of(status))))))
        .toArray(Command[]::new);
  }

  /** Switches on or off in what light the diagram is seen. */
  private static Command light(Actions actions, String id, String title, Lens lens) {
    return light(actions, id, title, lens, lens::equals);
  }

  /** The same for a level of zones, which changes its lens once it is worked out. */
  private static Command level(Actions actions, String id, String title, Measure measure) {
    return light(
        actions,
        id,
        title,
        new Lens.Trust(measure, Optional.empty()),
        lens -> lens instanceof Lens.Trust trust && trust.measure() == measure);
  }

  private static Command light(
      Actions actions, String id, String title, Lens lens, Predicate<Lens> isOn) {
    Session session = actions.session();
    return Command.of(
            id,
            title,
            () -> session.look(isOn.test(session.now().lens()) ? new Lens.Nothing() : lens))
        .checked(() -> isOn.test(session.now().lens()));
  }

  private static void crossing(Actions actions) {
    zone(actions).ifPresent(id -> actions.session().look(new Lens.Crossing(id)));
  }

  private static void threats(Actions actions, Panels panels) {
    selected(actions).ifPresent(part -> panels.withTables(tables -> tables.showThreats(part)));
  }

  private static void blast(Actions actions) {
    element(actions).ifPresent(id -> actions.session().look(new Lens.Blast(id, Optional.empty())));
  }

  /** The selected part, if nothing else is selected. */
  private static Optional<String> selected(Actions actions) {
    return actions.session().now().editor().selection().stream()
        .filter(part -> actions.session().now().editor().selection().size() == 1)
        .findFirst();
  }

  /** The selected boundary, or the zone of the selected element. */
  private static Optional<String> zone(Actions actions) {
    Desk desk = actions.session().now();
    return selected(actions)
        .flatMap(part ->
            desk.model()
                .dfd()
                .boundary(part)
                .map(zone -> zone.id())
                .or(() -> desk.model().dfd().element(part).flatMap(one -> one.boundary())));
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
