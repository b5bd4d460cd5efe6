package io.gridstride.ui.tables;

import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.ui.look.Chips;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;

/** The risk of a threat before controls, with those in place, and with those planned too. */
final class RiskBadges extends FlowPane {
  RiskBadges(Threat threat) {
    super(6, 4);
    setId("risk-badges");
    getStyleClass().add("risk-badges");
    add("Inherent", "Before controls", threat.inherent());
    arrow();
    add("Residual", "With the controls in place", threat.residual());
    arrow();
    add("Projected", "With the planned controls too", threat.projected());
  }

  private void add(String name, String when, Risk risk) {
    Label badge = Chips.severity(risk.severity());
    badge.setText(name + " " + risk.score());
    badge.setAccessibleText(name + " risk " + risk.score() + " of 25, " + risk.severity().title());
    var tip = new Tooltip(when + ": " + derivation(risk));
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    tip.setShowDelay(Duration.millis(200));
    tip.setShowDuration(Duration.INDEFINITE);
    badge.setTooltip(tip);
    getChildren().add(badge);
  }

  private void arrow() {
    var arrow = new Label("\u2192");
    arrow.getStyleClass().add("remark");
    getChildren().add(arrow);
  }

  private static String derivation(Risk risk) {
    return Stream.concat(
            Stream.of(
                product(risk) + ", " + risk.severity().title().toLowerCase(java.util.Locale.ROOT)),
            risk.steps().stream().map(step -> step.reason() + ": " + change(step)))
        .collect(Collectors.joining("\n"));
  }

  static String product(Risk risk) {
    return "likelihood "
        + risk.likelihood()
        + " \u00d7 impact "
        + risk.impact()
        + " = "
        + risk.score()
        + " of 25";
  }

  static String change(Risk.Step step) {
    String side =
        switch (step.side()) {
          case LIKELIHOOD -> "likelihood ";
          case IMPACT -> "impact ";
        };
    return side + signed(step.change());
  }

  private static String signed(double change) {
    String number =
        change == Math.rint(change) ? Long.toString((long) change) : Double.toString(change);
    return change > 0 ? "+" + number : number.replace('-', '\u2212');
  }
}
