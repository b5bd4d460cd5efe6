package io.gridstride.ui.paths;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.catalog.Quantity;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.tables.Columns;
import io.gridstride.ui.tables.WordsCell;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The attack paths, likeliest first, one line each. */
final class PathTable extends TableView<PathTable.Line> {
  /** A path with what is written in its line. */
  record Line(AttackPath path, String from, String to, String goal, Optional<Double> megawatts) {
    /** What is at stake at the target. */
    String stake() {
      String units =
          path.jewel().goal() == Jewel.Goal.SWITCHING || path.jewel().units() > 1
              ? Quantity.of(path.jewel().units(), "unit")
              : "";
      return units
          + megawatts
              .map(mw -> String.format(Locale.ROOT, mw < 10 ? ", %.1f MW" : ", %,.0f MW", mw))
              .orElse("");
    }
  }

  private boolean filling;

  PathTable(Consumer<AttackPath> onChosen) {
    setId("paths");
    setAccessibleText("Attack paths");
    getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns().add(state());
    getColumns().add(column("From", 150, 4_000, Line::from, Function.identity()));
    getColumns().add(column("To", 150, 4_000, Line::to, Function.identity()));
    getColumns().add(column("The attacker", 130, 190, Line::goal, Function.identity()));
    getColumns()
        .add(
            column(
                "How likely",
                118,
                140,
                line -> line.path().probability(),
                p -> Likely.word(p) + ", " + Likely.percent(p)));
    getColumns().add(column("Steps", 48, 56, line -> line.path().steps().size(), Object::toString));
    getColumns().add(stake());
    Columns.growWithText(this);
    getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (!filling && now != null) {
            onChosen.accept(now.path());
          }
        });
    setRowFactory(owner -> row(onChosen));
  }

  /** A click counts also on a line chosen before: what stood out may have been taken away. */
  private static TableRow<Line> row(Consumer<AttackPath> onChosen) {
    var row =
        new TableRow<Line>() {
          @Override
          protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setTooltip(
                empty || line == null
                    ? null
                    : new Tooltip(line.from() + "  \u2192  " + line.to() + "\n" + line.stake()));
          }
        };
    row.setOnMouseClicked(
        event -> Optional.ofNullable(row.getItem()).map(Line::path).ifPresent(onChosen));
    return row;
  }

  /** Shows other lines. */
  void fill(List<Line> lines) {
    quietly(() -> {
      getItems().setAll(lines);
      sort();
    });
  }

  /** Marks the line of a path, or none. */
  void mark(Optional<AttackPath> path) {
    quietly(() -> {
      Optional<Line> line =
          getItems().stream().filter(one -> path.equals(Optional.of(one.path()))).findFirst();
      line.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    });
  }

  private void quietly(Runnable change) {
    filling = true;
    try {
      change.run();
    } finally {
      filling = false;
    }
  }

  private static TableColumn<Line, Boolean> state() {
    TableColumn<Line, Boolean> column =
        column("State", 70, 84, line -> line.path().open(), Object::toString);
    column.setCellFactory(owner ->
        new TableCell<>() {
          @Override
          protected void updateItem(@Nullable Boolean open, boolean empty) {
            super.updateItem(open, empty);
            Chips.show(
                this, empty ? Optional.empty() : Optional.ofNullable(open).map(PathTable::chip));
          }
        });
    return column;
  }

  static Label chip(boolean open) {
    return open ? Chips.word("Open", "open") : Chips.word("Hindered", "mitigated");
  }

  private static TableColumn<Line, Line> stake() {
    TableColumn<Line, Line> column = column("At stake", 118, 190, Function.identity(), Line::stake);
    column.setComparator(
        Comparator.comparingDouble((Line line) -> line.megawatts().orElse(0.0))
            .thenComparingLong(line -> line.path().jewel().units()));
    return column;
  }

  private static <T> TableColumn<Line, T> column(
      String title, double width, double most, Function<Line, T> value, Function<T, String> words) {
    var column = new TableColumn<Line, T>(title);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 92));
    column.setMaxWidth(most);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(owner -> new WordsCell<>(words));
    return column;
  }
}
