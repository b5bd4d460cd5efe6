package io.gridstride.ui.levels;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.review.RequirementWords;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Results;
import io.gridstride.ui.session.Snapshots;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Target and achieved security levels of one zone at a time. One thread serves all zones. */
public final class ZoneLevels extends VBox {
  private final NewestJob job = new NewestJob("levels of a zone");
  private final GridPane grid = new GridPane();
  private final Label words = new Label();

  private String zone = "";
  private Optional<Results> asked = Optional.empty();
  private Optional<Levels> known = Optional.empty();

  public ZoneLevels() {
    setId("zone-levels");
    getStyleClass().add("rows");
    grid.getStyleClass().add("level-grid");
    words.getStyleClass().add("hint");
    words.setWrapText(true);
    getChildren().addAll(Rows.heading("Security levels (SL achieved of SL-T)"), words, grid);
  }

  /** Shows the levels of a zone, once they are known. */
  public void show(String next, Desk desk) {
    boolean other = !next.equals(zone);
    zone = next;
    Results results = desk.results();
    boolean stands =
        asked.filter(before -> Snapshots.same(before.register(), results.register())).isPresent();
    if (!stands) {
      asked = Optional.of(results);
      job.start(stopped -> {
        Levels levels =
            Levels.of(results.model().dfd(), results.catalog(), results.analysis().threats());
        Platform.runLater(() -> found(results, levels));
      });
    } else if (other) {
      fill();
    }
  }

  private void found(Results results, Levels levels) {
    if (asked.filter(newest -> Snapshots.same(newest, results)).isPresent()) {
      known = Optional.of(levels);
      fill();
    }
  }

  private void fill() {
    Optional<Assessment> place =
        known.stream()
            .flatMap(levels -> levels.zones().stream())
            .filter(one -> one.zones().equals(List.of(zone)))
            .findFirst();
    grid.getChildren().clear();
    words.setText(
        place
            .map(one -> RequirementWords.shortfallSentence(one))
            .orElse("It has no target level, or nothing in it to be judged."));
    place.ifPresent(this::fill);
  }

  private void fill(Assessment place) {
    int row = 0;
    for (FoundationLevel level : place.foundations()) {
      var name = new Label(level.foundation().title());
      name.setWrapText(true);
      Label chip = LevelTable.chip(level);
      chip.setTooltip(new Tooltip(told(level)));
      chip.setAccessibleText(level.foundation().title() + ": " + told(level));
      var sign = new Label(level.foundation().name());
      sign.setMinWidth(USE_PREF_SIZE);
      grid.addRow(row++, sign, name, chip);
    }
  }

  private static String told(FoundationLevel level) {
    return "Achieved "
        + (level.proven() == level.possible()
            ? level.proven()
            : level.proven() + " to " + level.possible())
        + ", target "
        + level.target()
        + (level.gap() == 0 ? "" : ", gap " + level.gap());
  }
}
