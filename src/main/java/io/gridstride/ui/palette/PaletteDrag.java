package io.gridstride.ui.palette;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.drawing.Placements;
import io.gridstride.editor.Template;
import io.gridstride.model.Bounds;
import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** What travels while something is dragged from the palette: the id of a component type. */
public final class PaletteDrag {
  private static final DataFormat TYPE = new DataFormat("application/x-gridstride-type");

  private PaletteDrag() {}

  static ClipboardContent content(ComponentType type) {
    var content = new ClipboardContent();
    content.put(TYPE, type.id());
    return content;
  }

  /** What is being dragged, if it comes from the palette. */
  public static Optional<Template> template(Dragboard board, Catalog catalog) {
    return board.getContent(TYPE) instanceof String id
        ? catalog.type(id).map(PaletteDrag::template)
        : Optional.empty();
  }

  /** A new element of a type, in its usual size. */
  public static Template template(ComponentType type) {
    Bounds usual = Placements.sized(type.kind(), 0, 0);
    return new Template(type.id(), type.kind(), type.name(), usual.width(), usual.height());
  }
}
