package io.gridstride.ui.inspector;

import io.gridstride.catalog.Control;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** A button that opens the search for a control to put somewhere. */
final class ControlAdder extends VBox {
  private final Session session;
  private final Predicate<String> about;
  private final ToggleButton add = new ToggleButton("Add control");
  private final ControlPicker picker;

  /**
   * Closed.
   *
   * @param about whether a control is looked for to stop threats on that part
   */
  ControlAdder(Session session, Predicate<String> about, Consumer<Control> onChosen) {
    this.session = session;
    this.about = about;
    picker =
        new ControlPicker(
            control -> {
              pick(false);
              onChosen.accept(control);
            },
            () -> pick(false));
    getStyleClass().add("control-adder");
    add.setId("control-add");
    add.getStyleClass().add("answer");
    add.setOnAction(event -> pick(add.isSelected()));
    getChildren().addAll(add, picker);
    pick(false);
  }

  private void pick(boolean open) {
    boolean was = picker.isVisible();
    add.setSelected(open);
    picker.setVisible(open);
    picker.setManaged(open);
    if (open) {
      Desk desk = session.now();
      picker.offer(desk.catalog(), desk.results().register().entries(), about);
      picker.search();
    } else if (was && picker.isFocusWithin()) {
      takeFocus();
    }
  }

  /** For when the control that had the focus is taken away. */
  void takeFocus() {
    add.requestFocus();
  }
}
