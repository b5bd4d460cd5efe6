package io.gridstride.ui;

import io.gridstride.editor.Input;
import io.gridstride.editor.Tool;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.packs.PackShelf;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.report.ReportWindow;
import io.gridstride.ui.session.Session;

/**
 * What menus and buttons do, once for both.
 *
 * @param guide leads through a first model
 * @param close asks the window to close
 */
record Actions(
    Session session,
    Documents documents,
    ReportWindow reports,
    Exports exports,
    AutoLayout layout,
    DiagramView diagram,
    Memory memory,
    PackShelf shelf,
    Runnable guide,
    Runnable close,
    Windows windows) {
  void undo() {
    session.send(new Input.Undo());
  }

  void redo() {
    session.send(new Input.Redo());
  }

  void delete() {
    session.send(new Input.Delete());
  }

  void selectAll() {
    session.send(new Input.SelectAll());
    diagram.requestFocus();
  }

  /** Takes up a tool and goes where it is used. */
  void choose(Tool tool) {
    session.send(new Input.Choose(tool));
    diagram.requestFocus();
  }

  void rename() {
    session.send(new Input.StartRename());
  }

  void zoomIn() {
    diagram.zoomTo(diagram.viewport().stepIn());
  }

  void zoomOut() {
    diagram.zoomTo(diagram.viewport().stepOut());
  }

  void zoomToWhole() {
    diagram.zoomTo(1);
  }

  void fit() {
    diagram.fit();
  }

  void nextTheme() {
    wear(memory.now().look().theme().next());
  }

  void wear(Theme theme) {
    memory.change(preferences -> preferences.withLook(preferences.look().withTheme(theme)));
  }

  void write(TextSize size) {
    memory.change(preferences -> preferences.withLook(preferences.look().withText(size)));
  }
}
