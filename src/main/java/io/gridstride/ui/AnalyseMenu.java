package io.gridstride.ui;

import io.gridstride.model.Dfd;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** What can be asked of the network as a whole. */
final class AnalyseMenu extends Menu {
  private final MenuItem blast;
  private final MenuItem clear;

  AnalyseMenu(Actions actions, Panels panels) {
    super("Analyse");
    blast = item("menu-blast", "Show blast radius", KeyCode.B);
    blast.setOnAction(event -> blast(actions));
    clear = new MenuItem("Show the diagram as it is");
    clear.setId("menu-clear-lens");
    clear.setOnAction(event -> actions.session().look(new Lens.Nothing()));
    MenuItem paths = item("menu-paths", "Attack paths", KeyCode.P);
    paths.setOnAction(event -> panels.withTables(Tables::showPaths));
    MenuItem cut = item("menu-cut", "Show what cuts all attack paths", KeyCode.K);
    cut.setOnAction(event -> panels.withTables(Tables::showCut));
    MenuItem levels = item("menu-levels", "Security levels (IEC 62443)", KeyCode.L);
    levels.setOnAction(event -> panels.withTables(Tables::showLevels));
    getItems().setAll(paths, cut, blast, levels, new SeparatorMenuItem(), clear);
    actions.session().listen((old, desk) -> show(desk));
    actions
        .session()
        .listen((old, desk) -> {
          // Whoever asks on the diagram reads the answer in the tables, hidden or not.
          if (!Snapshots.same(old.lens(), desk.lens()) && desk.lens() instanceof Lens.Blast) {
            panels.withTables(Tables::showPaths);
          }
        });
  }

  private static MenuItem item(String id, String title, KeyCode code) {
    var item = new MenuItem(title);
    item.setId(id);
    item.setAccelerator(
        MainMenu.key(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    return item;
  }

  private static void blast(Actions actions) {
    selected(actions.session().now())
        .ifPresent(element -> actions.session().look(new Lens.Blast(element, Optional.empty())));
  }

  private static Optional<String> selected(Desk desk) {
    Dfd dfd = desk.model().dfd();
    return desk.editor().selection().stream()
        .filter(part -> desk.editor().selection().size() == 1 && dfd.element(part).isPresent())
        .findFirst();
  }

  private void show(Desk desk) {
    blast.setDisable(selected(desk).isEmpty());
    clear.setDisable(desk.lens() instanceof Lens.Nothing);
  }
}
