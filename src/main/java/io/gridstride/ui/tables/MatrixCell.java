package io.gridstride.ui.tables;

import io.gridstride.catalog.Stride;
import io.gridstride.review.MatrixReasons;
import io.gridstride.review.StrideMatrix.AtFlows;
import io.gridstride.review.StrideMatrix.Cell;
import io.gridstride.review.StrideMatrix.Gap;
import io.gridstride.review.StrideMatrix.NotAsked;
import io.gridstride.review.StrideMatrix.NotHere;
import io.gridstride.review.StrideMatrix.Raised;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** One letter at one part: the worst outcome as a symbol and how often, or why there is none. */
final class MatrixCell extends TableCell<MatrixLine, MatrixLine> {
  static final String OPEN = "\u25cf";
  static final String UNKNOWN = "?";
  static final String MITIGATED = "\u2713";
  static final String NONE = "\u2013";

  /** So many reasons fit into a tooltip. */
  private static final int MOST = 8;

  private final Stride letter;
  private final Label chip = new Label();

  MatrixCell(Stride letter, Supplier<Optional<MatrixReasons>> reasons) {
    this.letter = letter;
    getStyleClass().add("matrix-cell");
    var tip = new Tooltip();
    tip.setWrapText(true);
    tip.setMaxWidth(420);
    // Reasons are looked for when somebody wants to read them, not for thousands of cells.
    tip.setOnShowing(event -> tip.setText(tip(reasons.get())));
    setTooltip(tip);
  }

  @Override
  protected void updateItem(MatrixLine line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    Cell cell = line.row().cell(letter);
    chip.setText(text(cell));
    chip.getStyleClass().setAll("chip", "matrix-chip", style(cell));
    setGraphic(chip);
    setAccessibleText(line.name() + ", " + letter.title() + ": " + words(cell));
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Raised raised ->
          raised.open() > 0
              ? OPEN + " " + raised.open()
              : raised.unknown() > 0
                  ? UNKNOWN + " " + raised.unknown()
                  : MITIGATED + " " + raised.mitigated();
      case NotHere _, AtFlows _, NotAsked _ -> NONE;
      case Gap _ -> "gap";
    };
  }

  private static String style(Cell cell) {
    return switch (cell) {
      case Raised raised ->
          "chip-"
              + (raised.open() > 0
                  ? raised.worst().name().toLowerCase(Locale.ROOT)
                  : raised.unknown() > 0 ? "unknown" : "mitigated");
      case NotHere _, AtFlows _, NotAsked _ -> "chip-nothing";
      case Gap _ -> "chip-gap";
    };
  }

  private static String words(Cell cell) {
    return switch (cell) {
      case Raised raised ->
          raised.open()
              + " open, "
              + raised.unknown()
              + " unknown, "
              + raised.mitigated()
              + " mitigated";
      case NotHere _, AtFlows _, NotAsked _ -> "not applicable";
      case Gap _ -> "gap";
    };
  }

  private String tip(Optional<MatrixReasons> reasons) {
    MatrixLine line = getItem();
    if (line == null) {
      return "";
    }
    Cell cell = line.row().cell(letter);
    if (cell instanceof Raised) {
      return letter.title() + ": " + words(cell) + ". Click to list them.";
    }
    List<String> why = reasons.map(known -> known.of(line.row(), letter)).orElse(List.of());
    int more = why.size() - MOST;
    return String.join("\n", why.subList(0, Math.min(why.size(), MOST)))
        + (more > 0 ? "\nand " + more + " more rules" : "");
  }
}
