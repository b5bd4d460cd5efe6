package io.gridstride.ui.fields;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day, written as in 2026-01-31, or none. What is no day gives the old one back. */
public final class DateEntry implements Field<Optional<LocalDate>> {
  private final DatePicker picker = new DatePicker();

  private Optional<LocalDate> shown = Optional.empty();

  public DateEntry(Consumer<Optional<LocalDate>> onChange) {
    picker.setPromptText("Year-month-day");
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
          }

          @Override
          public @Nullable LocalDate fromString(String text) {
            try {
              return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
              return shown.orElse(null);
            }
          }
        });
    picker
        .valueProperty()
        .addListener((property, old, day) -> {
          if (!Optional.ofNullable(day).equals(shown)) {
            shown = Optional.ofNullable(day);
            onChange.accept(shown);
          }
        });
  }

  /** The day that is written there. */
  public Optional<LocalDate> value() {
    return shown;
  }

  @Override
  public Control control() {
    return picker;
  }

  @Override
  public void showMixed() {
    show(Optional.empty());
    picker.setPromptText(Choice.MIXED);
  }

  @Override
  public void show(Optional<LocalDate> day) {
    shown = day;
    if (!Optional.ofNullable(picker.getValue()).equals(day)) {
      picker.setValue(day.orElse(null));
    }
  }
}
