package io.gridstride.ui;

import atlantafx.base.theme.Styles;
import io.gridstride.ui.outline.Outline;
import io.gridstride.ui.palette.Palette;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The panel on the left: what can be put on the canvas, and what the model holds. */
final class SidePanel extends TabPane {
  private final Tab outlineTab;
  private final Outline outline;

  SidePanel(Palette palette, Outline outline) {
    this.outline = outline;
    var paletteTab = new Tab("Palette", palette);
    paletteTab.setId("tab-palette");
    outlineTab = new Tab("Outline", outline);
    outlineTab.setId("tab-outline");
    setId("side");
    setAccessibleText("Palette and outline");
    getStyleClass().addAll(Styles.DENSE, "tables", "side");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    getTabs().setAll(paletteTab, outlineTab);
    outlineTab.selectedProperty().addListener((tab, was, selected) -> outline.watch(selected));
    setMinWidth(0);
  }

  /** Brings the outline forward. */
  void showOutline() {
    getSelectionModel().select(outlineTab);
    outline.takeFocus();
  }
}
