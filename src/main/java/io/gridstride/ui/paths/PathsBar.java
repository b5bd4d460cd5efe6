package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.catalog.Quantity;
import io.gridstride.ui.look.Chips;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says what was found and how far the search is, and starts and ends it. */
final class PathsBar extends HBox {
  private final Label words = new Label();
  private final Label stale = Chips.word("Of an earlier state", "unknown");
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel = new Button("Cancel");
  private final Button again = new Button("Search again");
  private final Button cut = new Button("Show the cut");
  private final Button clear = new Button("Clear");

  PathsBar(PathFinder finder, Runnable onCut, Runnable onClear) {
    getStyleClass().addAll("filter-bar", "paths-bar");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    stale.setTooltip(new Tooltip("The model was changed after these paths were found."));
    bar.setAccessibleText("Search for attack paths");
    bar.setFocusTraversable(false);
    bar.getStyleClass().add("thin");
    button(cancel, "cancel-paths", finder::cancel);
    button(again, "search-paths", finder::search);
    button(cut, "show-cut", onCut);
    button(clear, "clear-lens", onClear);
    clear.setTooltip(new Tooltip("Show the diagram as it is (Esc)"));
    getChildren().setAll(words, stale, bar, cancel, again, cut, clear);
  }

  private static void button(Button button, String id, Runnable action) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
  }

  void show(PathFinder finder, boolean anythingStandsOut) {
    boolean searching = finder.progress().isPresent();
    bar.setProgress(finder.progress().orElse(0.0));
    shown(bar, searching);
    shown(cancel, searching);
    boolean old = finder.found().isPresent() && !finder.current();
    shown(stale, old);
    shown(again, !searching && !finder.current());
    shown(cut, finder.found().filter(found -> !found.paths().cut().isNothing()).isPresent());
    shown(clear, anythingStandsOut);
    words.setText(
        finder
            .found()
            .map(found -> summary(found.paths()))
            .orElse(
                searching
                    ? "Searching for attack paths"
                    : finder.cancelled() ? "The search was cancelled." : ""));
  }

  private static String summary(AttackPaths paths) {
    long open = paths.paths().stream().filter(AttackPath::open).count();
    String left =
        paths.pairsLeftOut() == 0
            ? ""
            : ", less likely ones left out for " + paths.pairsLeftOut() + " pairs";
    return Quantity.of(paths.paths().size(), "path", "paths")
        + ", "
        + open
        + " open, from "
        + Quantity.of(paths.entries().size(), "entry", "entries")
        + " to "
        + Quantity.of(paths.jewels().size(), "crown jewel", "crown jewels")
        + left;
  }

  private static void shown(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
