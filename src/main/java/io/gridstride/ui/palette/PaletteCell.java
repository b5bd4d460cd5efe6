package io.gridstride.ui.palette;

import io.gridstride.ui.look.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Paints one line of the palette. */
final class PaletteCell extends ListCell<Entry> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  PaletteCell() {
    // As wide as the list, so that a long name goes on below and the list never scrolls sideways.
    setPrefWidth(0);
    setWrapText(true);
    setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.LEFT);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    pseudoClassStateChanged(HEADING, entry instanceof Entry.Heading);
    if (empty || entry == null) {
      setId(null);
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setText(entry.title());
    switch (entry) {
      case Entry.Heading heading -> dress(null, null, null);
      case Entry.Component(var type, var path, var from) ->
          dress(
              from + "-" + type.id().replace('.', '-'),
              Icons.boxed(Icons.glyph(path)),
              type.name() + "\n" + type.purpose());
      case Entry.Zone(var title, var kind) ->
          dress(
              "pal-" + kind.map(zone -> zone.id()).orElse("zone"),
              Icons.boxed(Icons.of(MaterialDesignS.SELECT)),
              kind.map(zone -> title + "\nUsual members: " + zone.members())
                  .orElse("A trust boundary around elements that trust each other"));
    }
  }

  private void dress(
      @org.jspecify.annotations.Nullable String id,
      @org.jspecify.annotations.Nullable Node graphic,
      @org.jspecify.annotations.Nullable String tip) {
    setId(id);
    setGraphic(graphic);
    if (tip == null) {
      setTooltip(null);
    } else {
      var tooltip = new Tooltip(tip);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(320);
      setTooltip(tooltip);
    }
  }
}
