package io.gridstride.ui;

import static io.gridstride.ui.commands.Shortcut.ctrl;
import static io.gridstride.ui.commands.Shortcut.ctrlShift;

import io.gridstride.editor.Input;
import io.gridstride.model.Ordered;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Group;
import io.gridstride.ui.commands.Section;
import io.gridstride.ui.diagrams.DiagramTabs;
import io.gridstride.ui.diagrams.Removal;
import io.gridstride.ui.places.Whereabouts;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** What is done with diagrams, and with parts that stand on several. */
final class DiagramMenus {
  private static final String DIAGRAMS = "Diagrams";

  private final Session session;
  private final Documents documents;
  private final DiagramTabs tabs;

  private DiagramMenus(Actions actions, DiagramTabs tabs) {
    session = actions.session();
    documents = actions.documents();
    this.tabs = tabs;
  }

  static List<Section> of(Actions actions, DiagramTabs tabs) {
    return new DiagramMenus(actions, tabs).sections();
  }

  private List<Section> sections() {
    return List.of(
        Section.in(
            Group.VIEW,
            DIAGRAMS,
            Command.of("diagram-new", "New diagram", tabs::add),
            Command.of("diagram-rename", "Rename diagram", tabs::rename),
            Command.of("diagram-duplicate", "Duplicate diagram", tabs::duplicate),
            Command.of("diagram-delete", "Delete diagram", tabs::delete).when(tabs::several)),
        Section.in(
            Group.VIEW,
            DIAGRAMS,
            Command.of("diagram-left", "Move diagram left", () -> tabs.move(-1))
                .when(() -> tabs.canMove(-1)),
            Command.of("diagram-right", "Move diagram right", () -> tabs.move(1))
                .when(() -> tabs.canMove(1))),
        Section.in(
            Group.VIEW,
            DIAGRAMS,
            Command.of("diagram-next", "Next diagram", () -> tabs.step(1))
                .key(ctrl(KeyCode.PAGE_DOWN))
                .when(tabs::several),
            Command.of("diagram-previous", "Previous diagram", () -> tabs.step(-1))
                .key(ctrl(KeyCode.PAGE_UP))
                .when(tabs::several)),
        Section.in(
            Group.VIEW,
            DIAGRAMS,
            Command.of("elsewhere", "Show on another diagram", tabs::goElsewhere)
                .key(ctrlShift(KeyCode.D))
                .when(() -> tabs.elsewhere().isPresent())
                .called(() ->
                    tabs.elsewhere()
                        .map(other -> "Show on \u201c" + other.name() + "\u201d")
                        .orElse("Show on another diagram")),
            Command.of("put-here", "Put on this diagram", this::putHere)
                .when(() -> selected().filter(part -> !here(part)).isPresent()),
            Command.of(
                    "take-off",
                    "Remove from this diagram",
                    () -> Removal.run(session, documents.owner(), documents.theme()))
                .when(() -> Removal.possible(session.now()))));
  }

  private Optional<String> selected() {
    return session.now().editor().selection().stream().findFirst();
  }

  private boolean here(String part) {
    Desk desk = session.now();
    return Whereabouts.shows(desk.model(), desk.editor().diagram(), part);
  }

  private void putHere() {
    session.send(
        new Input.AddToDiagram(Ordered.set(session.now().editor().selection()), Optional.empty()));
  }
}
