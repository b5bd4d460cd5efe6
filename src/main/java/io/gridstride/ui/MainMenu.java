package io.gridstride.ui;

import io.gridstride.editor.History;
import io.gridstride.ui.dialogs.AboutDialog;
import io.gridstride.ui.dialogs.ShortcutsDialog;
import io.gridstride.ui.packs.PackGuide;
import io.gridstride.ui.packs.PacksDialog;
import io.gridstride.ui.preferences.Preferences;
import io.gridstride.ui.session.Desk;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** The menu bar. */
final class MainMenu extends MenuBar {
  private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

  private final Actions actions;
  private final Menu recent = new Menu("Open recent");
  private final MenuItem undo;
  private final MenuItem redo;
  private final MenuItem rename;
  private final MenuItem delete;
  private final CheckMenuItem dark = new CheckMenuItem("Dark theme");

  MainMenu(Actions actions, Panels panels) {
    this.actions = actions;
    undo = item("menu-undo", "Undo", key(KeyCode.Z, CTRL), actions::undo);
    redo = item("menu-redo", "Redo", key(KeyCode.Y, CTRL), actions::redo);
    rename = item("menu-rename", "Rename", key(KeyCode.F2), actions::rename);
    delete = item("menu-delete", "Delete", key(KeyCode.DELETE), actions::delete);
    setUseSystemMenuBar(true);
    getMenus().addAll(file(), edit(), view(panels), new AnalyseMenu(actions, panels), help());
    actions.session().listen((old, desk) -> show(desk));
    actions.memory().listen(this::show);
  }

  private Menu file() {
    Documents documents = actions.documents();
    return menu(
        "File",
        item(
            "menu-new",
            "New from template\u2026",
            key(KeyCode.N, CTRL),
            () -> actions.documents().chooseNew()),
        item("menu-open", "Open\u2026", key(KeyCode.O, CTRL), documents::openChosen),
        recent,
        new SeparatorMenuItem(),
        item("menu-save", "Save", key(KeyCode.S, CTRL), documents::save),
        item("menu-save-as", "Save as\u2026", key(KeyCode.S, CTRL, SHIFT), documents::saveAs),
        new SeparatorMenuItem(),
        item(
            "menu-report",
            "Export report (PDF)\u2026",
            key(KeyCode.E, CTRL),
            () -> actions.reports().export()),
        new SeparatorMenuItem(),
        item("menu-exit", "Exit", key(KeyCode.Q, CTRL), actions.close()));
  }

  private Menu edit() {
    return menu(
        "Edit",
        undo,
        redo,
        new SeparatorMenuItem(),
        rename,
        delete,
        new SeparatorMenuItem(),
        item("menu-select-all", "Select all", key(KeyCode.A, CTRL), actions::selectAll),
        new SeparatorMenuItem(),
        item(
            "menu-packs",
            "Rule packs\u2026",
            null,
            () ->
                PacksDialog.show(
                    actions.shelf(), actions.documents().owner(), actions.documents().theme())));
  }

  private Menu view(Panels panels) {
    dark.setId("menu-dark");
    dark.setOnAction(event -> actions.otherTheme());
    return menu(
        "View",
        item("menu-zoom-in", "Zoom in", key(KeyCode.EQUALS, CTRL), actions::zoomIn),
        item("menu-zoom-out", "Zoom out", key(KeyCode.MINUS, CTRL), actions::zoomOut),
        item("menu-zoom-whole", "100 %", key(KeyCode.DIGIT1, CTRL), actions::zoomToWhole),
        item("menu-fit", "Fit the diagram", key(KeyCode.DIGIT0, CTRL), actions::fit),
        new SeparatorMenuItem(),
        panels.paletteItem(),
        panels.inspectorItem(),
        panels.tablesItem(),
        new SeparatorMenuItem(),
        dark);
  }

  private Menu help() {
    Documents documents = actions.documents();
    return menu(
        "Help",
        item(
            "menu-shortcuts",
            "Keyboard shortcuts",
            key(KeyCode.F1),
            () -> ShortcutsDialog.show(documents.owner(), documents.theme())),
        item(
            "menu-pack-guide",
            "Write a rule pack",
            null,
            () -> PackGuide.show(documents.owner(), documents.theme())),
        item(
            "menu-about",
            "About GridStride",
            null,
            () ->
                AboutDialog.show(
                    documents.owner(), documents.theme(), actions.session().catalog())));
  }

  private static Menu menu(String title, MenuItem... items) {
    var menu = new Menu(title);
    menu.getItems().setAll(items);
    return menu;
  }

  private static MenuItem item(
      String id,
      String title,
      @org.jspecify.annotations.Nullable KeyCombination key,
      Runnable action) {
    var item = new MenuItem(title);
    item.setId(id);
    item.setAccelerator(key);
    item.setOnAction(event -> action.run());
    return item;
  }

  static KeyCombination key(KeyCode code, Modifier... modifiers) {
    return new KeyCodeCombination(code, modifiers);
  }

  private void show(Desk desk) {
    History history = desk.editor().history();
    show(undo, "Undo", history.last());
    show(redo, "Redo", history.next());
    rename.setDisable(desk.editor().selection().size() != 1);
    delete.setDisable(desk.editor().selection().isEmpty());
  }

  private static void show(MenuItem item, String verb, Optional<History.Step> step) {
    item.setDisable(step.isEmpty());
    item.setText(step.map(one -> verb + " " + one.name().toLowerCase(Locale.ROOT)).orElse(verb));
  }

  private void show(Preferences preferences) {
    dark.setSelected(preferences.dark());
    recent.setDisable(preferences.recent().isEmpty());
    recent.getItems().clear();
    for (Path file : preferences.recent()) {
      MenuItem item =
          item(
              "",
              file.getFileName() + "  \u2014  " + file.getParent(),
              null,
              () -> actions.documents().open(file));
      item.setMnemonicParsing(false);
      recent.getItems().add(item);
    }
  }
}
