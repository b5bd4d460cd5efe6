package io.gridstride.ui;

import io.gridstride.ui.canvas.Viewport;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.look.Icons;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** How near the diagram is seen from, and how to change that. */
final class ZoomControl extends HBox {
  private static final List<Integer> PERCENTS = List.of(25, 50, 75, 100, 150, 200);

  private final MenuButton percent = new MenuButton();
  private final DoubleConsumer zoomTo;

  /**
   * @param zoomTo zooms to a factor, 1 for 100 %
   */
  ZoomControl(ObservableValue<Viewport> viewport, DoubleConsumer zoomTo) {
    this.zoomTo = zoomTo;
    setAlignment(Pos.CENTER);
    setMinWidth(USE_PREF_SIZE);
    percent.setId("status-zoom");
    percent.setTooltip(new Tooltip("Zoom"));
    percent.setMinWidth(USE_PREF_SIZE);
    percent.getStyleClass().add("zoom-percent");
    getChildren()
        .addAll(
            Icons.button(
                "status-zoom-out",
                MaterialDesignM.MINUS,
                "Zoom out",
                () -> zoomTo.accept(viewport.getValue().stepOut())),
            percent,
            Icons.button(
                "status-zoom-in",
                MaterialDesignP.PLUS,
                "Zoom in",
                () -> zoomTo.accept(viewport.getValue().stepIn())));
    viewport.addListener((property, old, view) -> show(view));
    show(viewport.getValue());
  }

  /** Offers the commands that fit the view, and fixed factors. Called once. */
  void obey(Commands commands) {
    for (String id : List.of("fit", "fit-selection")) {
      Command command = commands.get(id);
      var item = new MenuItem(command.title());
      item.setOnAction(event -> command.run());
      percent
          .showingProperty()
          .addListener(change -> item.setDisable(!command.available().getAsBoolean()));
      percent.getItems().add(item);
    }
    percent.getItems().add(new SeparatorMenuItem());
    for (int factor : PERCENTS) {
      var item = new MenuItem(factor + " %");
      item.setOnAction(event -> zoomTo.accept(factor / 100.0));
      percent.getItems().add(item);
    }
  }

  private void show(Viewport view) {
    String words = Math.round(view.zoom() * 100) + " %";
    percent.setText(words);
    percent.setAccessibleText("Zoom, " + words);
  }
}
