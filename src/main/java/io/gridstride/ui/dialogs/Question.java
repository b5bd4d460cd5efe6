package io.gridstride.ui.dialogs;

import io.gridstride.ui.look.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/**
 * Something that has to be decided before the work goes on.
 *
 * @param choices the first is what Enter chooses
 * @param closing what it means to close the question
 */
public record Question<A>(String heading, String text, List<Choice<A>> choices, A closing) {
  /**
   * An answer.
   *
   * @param id of its button
   */
  public record Choice<A>(A answer, String id, String label) {}

  public Question {
    choices = List.copyOf(choices);
  }

  /** Asks, and waits for the answer. */
  public A ask(Window owner, Theme theme) {
    Map<ButtonType, Choice<A>> buttons = new LinkedHashMap<>();
    choices.forEach(choice -> buttons.put(new ButtonType(choice.label(), place(choice)), choice));
    var alert = new Alert(Alert.AlertType.NONE);
    alert.getButtonTypes().setAll(buttons.keySet());
    alert.setHeaderText(heading);
    alert.setContentText(text);
    Dialogs.prepare(alert, owner, theme);
    buttons.forEach(
        (type, choice) -> Dialogs.name(alert, type, choice.id()).setDefaultButton(isFirst(choice)));
    return alert
        .showAndWait()
        .map(type -> Objects.requireNonNull(buttons.get(type)).answer())
        .orElse(closing);
  }

  private boolean isFirst(Choice<A> choice) {
    return choice.equals(choices.getFirst());
  }

  private ButtonData place(Choice<A> choice) {
    if (choice.answer().equals(closing)) {
      return ButtonData.CANCEL_CLOSE;
    }
    return isFirst(choice) ? ButtonData.YES : ButtonData.NO;
  }
}
