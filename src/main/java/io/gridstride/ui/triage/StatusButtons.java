package io.gridstride.ui.triage;

import io.gridstride.model.Decision.Status;
import io.gridstride.review.DecisionNames;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** The six states of triage, one of which can be chosen. */
final class StatusButtons extends FlowPane {
  private final Map<Status, ToggleButton> buttons = new EnumMap<>(Status.class);

  StatusButtons(Consumer<Status> onChosen) {
    getStyleClass().addAll("answers", "segments");
    for (Status status : Status.values()) {
      var button = new ToggleButton(DecisionNames.of(status));
      button.setId("decision-" + status);
      button.getStyleClass().addAll("segment", "outlined");
      button.setTooltip(new Tooltip(StatusWords.help(status)));
      button.setAccessibleText("Decide: " + DecisionNames.of(status));
      button.setAccessibleHelp(StatusWords.help(status));
      button.setOnAction(event -> {
        button.setSelected(true);
        onChosen.accept(status);
      });
      buttons.put(status, button);
      getChildren().add(button);
    }
  }

  void show(Optional<Status> chosen) {
    buttons.forEach((status, button) -> button.setSelected(chosen.equals(Optional.of(status))));
  }

  void focusChosen() {
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .or(() -> buttons.values().stream().findFirst())
        .ifPresent(ToggleButton::requestFocus);
  }
}
