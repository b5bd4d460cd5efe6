package io.gridstride.ui.levels;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.catalog.Foundation;
import io.gridstride.review.RequirementWords;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.tables.Columns;
import io.gridstride.ui.tables.WordsCell;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Each zone and conduit in a line, each foundational requirement in a column. */
final class LevelTable extends TableView<LevelTable.Line> {
  /** A zone or conduit with its name. */
  record Line(Assessment place, String name) {
    Optional<FoundationLevel> level(Foundation foundation) {
      return place.foundations().stream()
          .filter(level -> level.foundation() == foundation)
          .findFirst();
    }
  }

  private boolean filling;

  LevelTable(Consumer<Assessment> onChosen) {
    setId("levels");
    setAccessibleText("Security levels of zones and conduits");
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    TableColumn<Line, String> name = column("Zone or conduit", 112, Line::name, Label::new);
    name.setCellFactory(owner -> new WordsCell<>(Function.identity()));
    name.setMaxWidth(4_000);
    getColumns().add(name);
    getColumns()
        .add(column("Short", 48, line -> RequirementWords.shortfall(line.place()), Label::new));
    for (Foundation foundation : Foundation.values()) {
      getColumns().add(column(foundation));
    }
    Columns.growWithText(this);
    getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (!filling && now != null) {
            onChosen.accept(now.place());
          }
        });
  }

  /** Shows other lines; the chosen place stays chosen. */
  void fill(List<Line> lines) {
    Optional<List<String>> chosen = chosen().map(Assessment::zones);
    filling = true;
    try {
      getItems().setAll(lines);
      getSelectionModel().clearSelection();
      lines.stream()
          .filter(line -> chosen.equals(Optional.of(line.place().zones())))
          .findFirst()
          .ifPresent(getSelectionModel()::select);
    } finally {
      filling = false;
    }
  }

  Optional<Assessment> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(Line::place);
  }

  private static TableColumn<Line, Optional<FoundationLevel>> column(Foundation foundation) {
    TableColumn<Line, Optional<FoundationLevel>> column =
        column(
            "",
            62,
            line -> line.level(foundation),
            level -> level.map(LevelTable::chip).orElseGet(Label::new));
    var heading = new Label(foundation.name());
    heading.setTooltip(new Tooltip(foundation.title() + ": SL achieved of SL-T"));
    column.setGraphic(heading);
    column.setSortable(false);
    return column;
  }

  /** A gap has a mark of its own, so that it is seen without colours. */
  static Label chip(FoundationLevel level) {
    String text = LevelWords.level(level);
    return level.gap() > 0
        ? Chips.word("\u2193 " + text, "high")
        : level.unstated() > 0 ? Chips.word("? " + text, "unknown") : Chips.word(text, "mitigated");
  }

  private static <T> TableColumn<Line, T> column(
      String title, double width, Function<Line, T> value, Function<T, Label> label) {
    var column = new TableColumn<Line, T>(title);
    column.setPrefWidth(width);
    column.setMinWidth(width);
    column.setMaxWidth(width + 40);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(owner ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            Optional<T> shown = empty ? Optional.empty() : Optional.ofNullable(item);
            Chips.show(this, shown.map(label));
          }
        });
    return column;
  }
}
