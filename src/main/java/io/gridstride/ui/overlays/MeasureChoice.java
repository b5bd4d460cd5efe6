package io.gridstride.ui.overlays;

import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Lens.Measure;
import io.gridstride.ui.session.Session;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Chooses which security level of the zones is shown. */
final class MeasureChoice extends HBox {
  private final Map<Measure, ToggleButton> buttons = new EnumMap<>(Measure.class);

  MeasureChoice(Session session) {
    getStyleClass().add("segments");
    add(session, Measure.TARGET, "SL-T", "Target: the level that a zone is to reach");
    add(session, Measure.ACHIEVED, "SL-A", "Achieved: the level that a zone reaches");
    add(session, Measure.GAP, "Gap", "How far a zone is from its target");
  }

  private void add(Session session, Measure measure, String title, String tip) {
    var button = new ToggleButton(title);
    button.setId("legend-" + measure.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("segment");
    button.setTooltip(new Tooltip(tip));
    button.setAccessibleText(title + ", " + tip);
    button.setOnAction(event -> {
      button.setSelected(true);
      if (session.now().lens() instanceof Lens.Trust trust) {
        session.look(new Lens.Trust(measure, trust.levels()));
      }
    });
    buttons.put(measure, button);
    getChildren().add(button);
  }

  void show(Measure chosen) {
    buttons.forEach((measure, button) -> button.setSelected(measure == chosen));
  }
}
