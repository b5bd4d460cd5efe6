package io.gridstride.ui.look;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Cell;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Small coloured words. The word carries the meaning; the colour only repeats it. */
public final class Chips {
  private Chips() {}

  public static Label severity(Severity severity) {
    return chip(severity.title(), severity.name());
  }

  public static Label outcome(Outcome outcome) {
    return chip(title(outcome), outcome.name());
  }

  public static Label stride(Stride stride) {
    Label chip = chip(stride.title(), "stride");
    chip.setTooltip(new Tooltip("Breaks " + stride.violates()));
    return chip;
  }

  /** What an outcome is called on the screen. */
  public static String title(Outcome outcome) {
    return switch (outcome) {
      case OPEN -> "Open";
      case MITIGATED -> "Mitigated";
      case NOT_APPLICABLE -> "Not applicable";
      case UNKNOWN -> "Unknown";
    };
  }

  /**
   * Another word.
   *
   * @param look the name of its style after {@code chip-}
   */
  public static Label word(String text, String look) {
    return chip(text, look);
  }

  /** Shows a chip alone in a cell, or nothing. A screen reader is told its word. */
  public static void show(Cell<?> cell, Optional<Label> chip) {
    Optional<Label> shown = chip.filter(one -> !one.getText().isEmpty());
    cell.setGraphic(shown.orElse(null));
    cell.setAccessibleText(shown.map(Label::getText).orElse(null));
  }

  private static Label chip(String text, String colour) {
    var chip = new Label(text);
    chip.getStyleClass().addAll("chip", "chip-" + styleOf(colour));
    chip.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    return chip;
  }

  private static String styleOf(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
