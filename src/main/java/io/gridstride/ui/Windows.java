package io.gridstride.ui;

import io.gridstride.file.PackSet;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.recovery.Safekeeping;
import io.gridstride.ui.session.FindingSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The windows of the program. Each has a model of its own; preferences are those of all. */
final class Windows {
  /** How far a further window stands from the one it was opened from. */
  private static final double STEP = 28;

  private final PackSet packs;
  private final Memory memory;
  private final FindingSearch search;
  private final Safekeeping safekeeping;

  /** The one used last is last. */
  private final List<MainWindow> open = new ArrayList<>();

  /**
   * No window yet.
   *
   * @param packs the rule packs of the first window; a further one begins with those of the front
   *     one
   */
  Windows(PackSet packs, Memory memory, FindingSearch search, Safekeeping safekeeping) {
    this.packs = packs;
    this.memory = memory;
    this.search = search;
    this.safekeeping = safekeeping;
  }

  /** Opens a window in a stage that nothing has been put into. */
  MainWindow open(Stage stage) {
    PackSet known = front().map(MainWindow::packs).orElse(packs);
    var window = new MainWindow(stage, known, memory.branch(), search, safekeeping, this);
    front()
        .map(MainWindow::stage)
        .ifPresentOrElse(
            before -> {
              if (!before.isMaximized()) {
                stage.setX(before.getX() + STEP);
                stage.setY(before.getY() + STEP);
              }
            },
            window::goBack);
    open.add(window);
    window.show();
    return window;
  }

  /** Opens a further window with an empty model. */
  void openAnother() {
    open(new Stage());
  }

  /** The window used last. */
  Optional<MainWindow> front() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
  }

  /** The window to put a message over. */
  Optional<Window> owner() {
    return front().map(MainWindow::stage);
  }

  /** A person has turned to this window. */
  void used(MainWindow window) {
    if (open.remove(window)) {
      open.add(window);
    }
  }

  /** This window is gone. */
  void closed(MainWindow window) {
    open.remove(window);
  }

  /** Asks all windows to close, the one used last first, until one has a reason to stay. */
  void closeAll() {
    for (MainWindow window : List.copyOf(open).reversed()) {
      window.close();
      if (open.contains(window)) {
        return;
      }
    }
  }
}
