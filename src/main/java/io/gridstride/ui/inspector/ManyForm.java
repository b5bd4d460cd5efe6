package io.gridstride.ui.inspector;

import io.gridstride.model.Dfd;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.Words;
import io.gridstride.ui.session.Desk;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Says what is selected when it is more than one part. */
final class ManyForm implements Form {
  private final Rows rows = new Rows("Selection");
  private final Label count = new Label();
  private final VBox box = new VBox(rows);

  ManyForm() {
    rows.wide(count);
    var hint = new Label("Move, delete or nest them together. Select one to state its properties.");
    hint.setWrapText(true);
    hint.getStyleClass().add("hint");
    rows.wide(hint);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public boolean fits(Desk desk) {
    return desk.editor().selection().size() > 1;
  }

  @Override
  public void show(Desk desk) {
    Dfd dfd = desk.model().dfd();
    Set<String> selected = desk.editor().selection();
    count.setText(
        String.join(
            ", ",
            Words.counted(among(selected, dfd.elements().keySet()), "element"),
            Words.counted(among(selected, dfd.flows().keySet()), "flow"),
            Words.counted(among(selected, dfd.boundaries().keySet()), "zone")));
  }

  private static long among(Set<String> selected, Set<String> parts) {
    return selected.stream().filter(parts::contains).count();
  }
}
