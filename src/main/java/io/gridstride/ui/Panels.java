package io.gridstride.ui;

import io.gridstride.ui.look.TextSize;
import io.gridstride.ui.preferences.Memory;
import io.gridstride.ui.preferences.Preferences;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Palette and canvas beside each other, the tables under both, the inspector beside all: they
 * resize, hide and remember.
 */
final class Panels {
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final SplitPane top = new SplitPane();

  /** No panel takes more of the width at first, however large text is. */
  private static final double MOST_WIDTH = 0.34;

  /** The tables need their filters and a few lines at least. */
  private static final double MOST_HEIGHT = 0.55;

  private final Memory memory;

  private final PanelFocus focus = new PanelFocus(this::inOrder);

  /** What the panels are made for. */
  private TextSize text;

  private Region palette = new Region();
  private Region inspector = new Region();
  private Region tables = new Region();

  Panels(Memory memory, Node canvas) {
    this.memory = memory;
    text = memory.now().look().text();
    down.setOrientation(Orientation.VERTICAL);
    top.getItems().add(canvas);
    down.getItems().add(top);
    across.getItems().add(down);
    across.getStyleClass().add("panels");
    down.getStyleClass().add("panels");
    top.getStyleClass().add("panels");
  }

  Node node() {
    return across;
  }

  /** Goes to the next panel, or with a negative number to the one before. */
  void moveFocus(int by) {
    Optional.ofNullable(across.getScene()).ifPresent(scene -> focus.move(scene, by));
  }

  private List<Node> inOrder() {
    return Stream.of(
            Stream.ofNullable(across.getScene()).map(scene -> scene.lookup(".tool-bar")),
            top.getItems().stream(),
            Stream.<Node>of(inspector, tables).filter(panel -> panel.getScene() != null))
        .flatMap(nodes -> nodes)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What can be shown and hidden. */
  enum Panel {
    PALETTE,
    INSPECTOR,
    TABLES
  }

  boolean shows(Panel panel) {
    Preferences.Panels shown = memory.now().panels();
    return switch (panel) {
      case PALETTE -> shown.palette();
      case INSPECTOR -> shown.inspector();
      case TABLES -> shown.tables();
    };
  }

  /** Shows a hidden panel, hides a shown one. */
  void toggle(Panel panel) {
    remember();
    Preferences.Panels shown = memory.now().panels();
    Preferences.Panels next =
        shown.withShown(
            shown.palette() != (panel == Panel.PALETTE),
            shown.inspector() != (panel == Panel.INSPECTOR),
            shown.tables() != (panel == Panel.TABLES));
    memory.change(preferences -> preferences.withPanels(next));
    arrange(memory.now().panels());
  }

  /** Puts the panels around the canvas. */
  void fill(Region nextPalette, Region nextInspector, Region nextTables) {
    palette = nextPalette;
    inspector = nextInspector;
    tables = nextTables;
    SplitPane.setResizableWithParent(palette, false);
    SplitPane.setResizableWithParent(inspector, false);
    SplitPane.setResizableWithParent(tables, false);
    arrange(memory.now().panels());
    // What is laid out for the first time may want more room than it is to have.
    Platform.runLater(() -> arrange(memory.now().panels()));
    memory.listen(this::follow);
  }

  /** In panels made for smaller text, larger would be cut. */
  private void follow(Preferences preferences) {
    if (!preferences.look().text().equals(text)) {
      text = preferences.look().text();
      Platform.runLater(() -> {
        memory.change(now -> now.withPanels(now.panels().withSizes(0, 0, 0)));
        arrange(memory.now().panels());
      });
    }
  }

  /** Shows the tables if they are hidden, and does something with them. */
  void withTables(Consumer<Tables> use) {
    if (!shows(Panel.TABLES)) {
      toggle(Panel.TABLES);
    }
    if (tables instanceof Tables filled) {
      use.accept(filled);
    }
  }

  /** Shows the panel on the left if it is hidden, and does something with it. */
  void withSide(Consumer<SidePanel> use) {
    if (!shows(Panel.PALETTE)) {
      toggle(Panel.PALETTE);
    }
    if (palette instanceof SidePanel filled) {
      use.accept(filled);
    }
  }

  private void arrange(Preferences.Panels panels) {
    place(top, palette, panels.palette(), 0);
    place(across, inspector, panels.inspector(), across.getItems().size());
    place(down, tables, panels.tables(), down.getItems().size());
    across.applyCss();
    across.layout();
    if (panels.inspector()) {
      double width = across.getWidth();
      double inspectorWidth = fitting(panels.inspectorWidth(), 340, 0.25, MOST_WIDTH, width);
      across.setDividerPosition(0, 1 - inspectorWidth / width);
    }
    if (panels.tables()) {
      double height = down.getHeight();
      double tablesHeight = fitting(panels.tablesHeight(), 360, 0.3, MOST_HEIGHT, height);
      down.setDividerPosition(0, 1 - tablesHeight / height);
    }
    across.layout();
    if (panels.palette()) {
      double width = top.getWidth();
      top.setDividerPosition(
          0, fitting(panels.paletteWidth(), 212, 0.22, MOST_WIDTH, width) / width);
    }
    // A panel that has no size yet would keep none when the window changes its own.
    across.layout();
  }

  /** The size a person chose, if it leaves the canvas half the room; else what is usual. */
  private double fitting(double chosen, double usual, double share, double mostShare, double room) {
    double larger = text.factor();
    return chosen > 0
        ? Math.min(chosen, room / 2)
        : Math.min(usual * larger, room * Math.min(mostShare, share * larger));
  }

  private static void place(SplitPane split, Region panel, boolean shown, int at) {
    if (!shown) {
      split.getItems().remove(panel);
    } else if (!split.getItems().contains(panel)) {
      split.getItems().add(at, panel);
    }
  }

  /** Notes how large the panels that are shown have become. */
  void remember() {
    Preferences.Panels panels = memory.now().panels();
    memory.change(preferences ->
        preferences.withPanels(
            panels.withSizes(
                shown(palette) ? palette.getWidth() : panels.paletteWidth(),
                shown(inspector) ? inspector.getWidth() : panels.inspectorWidth(),
                shown(tables) ? tables.getHeight() : panels.tablesHeight())));
  }

  private static boolean shown(Region panel) {
    return panel.getScene() != null && panel.getWidth() > 0;
  }
}
