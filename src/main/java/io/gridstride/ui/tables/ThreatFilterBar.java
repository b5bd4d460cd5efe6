package io.gridstride.ui.tables;

import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Stride;
import io.gridstride.review.Register;
import io.gridstride.ui.fields.Titles;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.tables.ThreatFilter.Deciding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The line above the threat table: words to look for, one outcome, any of the six categories. */
final class ThreatFilterBar extends FlowPane {
  private static final List<Optional<Outcome>> CHOICES =
      List.of(
          Optional.of(Outcome.OPEN),
          Optional.of(Outcome.UNKNOWN),
          Optional.of(Outcome.MITIGATED),
          Optional.empty());

  private final TextField words = new TextField();
  private final List<ToggleButton> outcomes = new ArrayList<>();
  private final Map<Stride, ToggleButton> categories = new EnumMap<>(Stride.class);
  private final ComboBox<Deciding> deciding = new ComboBox<>();
  private final Button onPart = new Button();
  private final Consumer<ThreatFilter> onChange;

  private Optional<String> part = Optional.empty();

  ThreatFilterBar(Consumer<ThreatFilter> onChange) {
    this.onChange = onChange;
    getStyleClass().add("filter-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("threat-filter");
    words.setPromptText("Filter threats");
    words.setAccessibleText("Filter threats by words in id, title or subject");
    words.setPrefWidth(200);
    words.textProperty().addListener(text -> changed());
    getChildren().add(words);
    getChildren().add(outcomes());
    getChildren().add(new Separator(Orientation.VERTICAL));
    getChildren().add(categories());
    deciding.setId("threat-filter-deciding");
    deciding.setAccessibleText("Filter threats by decision");
    deciding.getItems().setAll(Deciding.values());
    deciding.setConverter(Titles.of(Deciding::title));
    deciding.setValue(Deciding.ANY);
    deciding.setMinWidth(0);
    deciding.setOnAction(event -> changed());
    getChildren().add(deciding);
    onPart.setId("threat-filter-part");
    onPart.getStyleClass().addAll("segment", "only-part");
    onPart.setTooltip(new Tooltip("Threats on other parts are hidden; click to list them too"));
    onPart.setOnAction(event -> {
      only(Optional.empty(), "");
      changed();
    });
    only(Optional.empty(), "");
    getChildren().add(onPart);
  }

  /** Lists only the threats of one category on one part. */
  void only(String id, String name, Stride stride) {
    words.clear();
    outcomes.getLast().setSelected(true);
    categories.forEach((category, button) -> button.setSelected(category == stride));
    only(Optional.of(id), name);
    changed();
  }

  /** Lists only the threats on one part. */
  void only(String id, String name) {
    clear();
    only(Optional.of(id), name);
    changed();
  }

  private void only(Optional<String> id, String name) {
    part = id;
    onPart.setText("On " + name + "  \u00d7");
    onPart.setAccessibleText("Only on " + name);
    onPart.setVisible(id.isPresent());
    onPart.setManaged(id.isPresent());
  }

  private HBox outcomes() {
    var group = new ToggleGroup();
    for (Optional<Outcome> choice : CHOICES) {
      var button = new ToggleButton(choice.map(Chips::title).orElse("All"));
      button.setId("outcome-" + choice.map(Outcome::name).orElse("ALL"));
      button.setToggleGroup(group);
      button.getStyleClass().add("segment");
      outcomes.add(button);
    }
    outcomes.getLast().setSelected(true);
    group
        .selectedToggleProperty()
        .addListener((property, old, chosen) -> {
          if (chosen == null && old != null) {
            old.setSelected(true);
          } else {
            changed();
          }
        });
    var box = new HBox();
    box.getStyleClass().add("segments");
    box.getChildren().addAll(outcomes);
    return box;
  }

  private HBox categories() {
    for (Stride stride : Stride.values()) {
      var button = new ToggleButton(String.valueOf(stride.letter()));
      button.setId("stride-" + stride.name());
      button.getStyleClass().addAll("segment", "letter");
      button.setTooltip(new Tooltip(stride.title()));
      button.setAccessibleText("Only " + stride.title());
      button.setOnAction(event -> changed());
      categories.put(stride, button);
    }
    var box = new HBox();
    box.getStyleClass().add("segments");
    box.getChildren().addAll(categories.values());
    return box;
  }

  void focusWords() {
    words.requestFocus();
  }

  ThreatFilter filter() {
    Optional<Outcome> outcome = Optional.empty();
    for (int i = 0; i < CHOICES.size(); i++) {
      if (outcomes.get(i).isSelected()) {
        outcome = CHOICES.get(i);
      }
    }
    var wanted = new ArrayList<Stride>();
    for (Stride stride : Stride.values()) {
      if (Objects.requireNonNull(categories.get(stride)).isSelected()) {
        wanted.add(stride);
      }
    }
    return new ThreatFilter(words.getText().strip(), outcome, wanted, part, deciding.getValue());
  }

  /** Lists everything again. */
  void clear() {
    words.clear();
    outcomes.getLast().setSelected(true);
    categories.values().forEach(button -> button.setSelected(false));
    only(Optional.empty(), "");
    deciding.setValue(Deciding.ANY);
    changed();
  }

  /** Writes on each outcome how many threats it would list. */
  void count(List<Register.Entry> entries) {
    ThreatFilter filter = filter();
    List<Register.Entry> left = entries.stream().filter(filter::passesButOutcome).toList();
    for (int i = 0; i < CHOICES.size(); i++) {
      Optional<Outcome> choice = CHOICES.get(i);
      long count =
          left.stream()
              .filter(entry -> choice.isEmpty() || choice.get() == entry.threat().outcome())
              .count();
      outcomes
          .get(i)
          .setText(choice.map(Chips::title).orElse("All") + "  " + Quantity.number(count));
    }
  }

  private void changed() {
    onChange.accept(filter());
  }
}
