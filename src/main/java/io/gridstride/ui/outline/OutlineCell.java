package io.gridstride.ui.outline;

import io.gridstride.ui.look.Icons;
import io.gridstride.ui.places.Face;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** Paints a line of the outline, and lets its name be changed in place. */
final class OutlineCell extends TreeCell<Face> {
  private static final PseudoClass ELSEWHERE = PseudoClass.getPseudoClass("elsewhere");

  private final Function<String, Standing> standing;
  private final Function<String, String> name;
  private final BiConsumer<String, String> rename;
  private Optional<TextField> editor = Optional.empty();

  /**
   * @param standing which diagrams show a part
   * @param name of a part, as it is stated
   * @param rename called with the id of a part and its new name
   */
  OutlineCell(
      Function<String, Standing> standing,
      Function<String, String> name,
      BiConsumer<String, String> rename) {
    // As wide as the tree, so that a long name is cut and the tree never scrolls sideways.
    setPrefWidth(0);
    this.standing = standing;
    this.name = name;
    this.rename = rename;
  }

  @Override
  protected void updateItem(Face face, boolean empty) {
    super.updateItem(face, empty);
    if (isEditing()) {
      return;
    }
    show(empty ? Optional.empty() : Optional.ofNullable(face));
  }

  private void show(Optional<Face> shown) {
    Standing stands = shown.map(Face::id).map(standing).orElse(Standing.HERE);
    boolean hidden = stands == Standing.NOWHERE;
    pseudoClassStateChanged(ELSEWHERE, stands != Standing.HERE);
    setText(shown.map(face -> face.name() + (hidden ? " (in no diagram)" : "")).orElse(null));
    setTooltip(
        shown
            .map(face -> face.name() + "\n" + face.about())
            .map(text ->
                hidden ? text + "\nIn no diagram: drag it onto the canvas to show it." : text)
            .map(Tooltip::new)
            .orElse(null));
    setGraphic(
        shown
            .map(face ->
                Icons.boxed(hidden ? Icons.of(MaterialDesignE.EYE_OFF_OUTLINE) : face.icon()))
            .orElse(null));
    setAccessibleText(
        shown.map(face -> face.name() + ", " + face.kind() + more(stands.words())).orElse(null));
  }

  @Override
  public void startEdit() {
    if (getItem() == null) {
      return;
    }
    super.startEdit();
    var field = new TextField(name.apply(getItem().id()));
    field.setId("outline-name");
    field.setAccessibleText("Name");
    field.setOnAction(event -> commit(field.getText()));
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
          }
        });
    field
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused && isEditing()) {
            commit(field.getText());
          }
        });
    editor = Optional.of(field);
    setText(null);
    setGraphic(field);
    field.requestFocus();
    field.selectAll();
  }

  private void commit(String text) {
    String id = getItem().id();
    cancelEdit();
    rename.accept(id, text);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    boolean focused = editor.filter(Node::isFocused).isPresent();
    editor = Optional.empty();
    show(Optional.ofNullable(getItem()));
    if (focused && getTreeView() != null) {
      getTreeView().requestFocus();
    }
  }

  private static String more(String words) {
    return words.isEmpty() ? "" : ", " + words;
  }
}
