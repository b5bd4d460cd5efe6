package io.gridstride.ui.canvas;

import io.gridstride.model.Ordered;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** Parts of the model on their way to a diagram. */
public final class PartDrag {
  private static final DataFormat PARTS = new DataFormat("application/x-gridstride-part-ids");

  private PartDrag() {}

  /** What is dragged, from ids of parts. */
  public static ClipboardContent content(Collection<String> parts) {
    var content = new ClipboardContent();
    content.put(PARTS, String.join(" ", parts));
    return content;
  }

  /** Ids of the parts that are dragged; none when something else is. */
  static SequencedSet<String> parts(Dragboard board) {
    return board.getContent(PARTS) instanceof String ids
        ? Ordered.set(List.of(ids.split(" ")))
        : Ordered.set(List.of());
  }
}
