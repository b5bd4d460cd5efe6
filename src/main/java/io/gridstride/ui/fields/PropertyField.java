package io.gridstride.ui.fields;

import io.gridstride.catalog.PropertyType;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Control;

/** The control that fits a property's kind. */
public final class PropertyField implements Field<Optional<PropertyValue>> {
  private final Field<?> field;
  private final Consumer<Optional<PropertyValue>> show;
  private final Consumer<String> unspecified;

  private PropertyField(
      Field<?> field, Consumer<Optional<PropertyValue>> show, Consumer<String> unspecified) {
    this.field = field;
    this.show = show;
    this.unspecified = unspecified;
  }

  /**
   * The control that fits a property.
   *
   * @param unspecified what it means that the property is not stated
   */
  public static PropertyField of(
      PropertyType type, String unspecified, Consumer<Optional<PropertyValue>> onChange) {
    return switch (type.kind()) {
      case CHOICE ->
          choice(
              type.values().stream()
                  .map(value -> option(new PropertyValue.Text(value), Words.value(type, value)))
                  .toList(),
              unspecified,
              onChange);
      case FLAG ->
          choice(
              List.of(
                  option(new PropertyValue.Flag(true), "Yes"),
                  option(new PropertyValue.Flag(false), "No")),
              unspecified,
              onChange);
      case COUNT ->
          line(
              PropertyField::isCount,
              text -> new PropertyValue.Count(Long.parseLong(text)),
              unspecified,
              onChange);
      case TEXT -> line(text -> true, PropertyValue.Text::new, unspecified, onChange);
      case TAGS ->
          type.values().isEmpty()
              ? line(text -> true, PropertyField::listed, unspecified, onChange)
              : tags(type, unspecified, onChange);
    };
  }

  private static Choice.Option<PropertyValue> option(PropertyValue value, String title) {
    return new Choice.Option<>(Optional.of(value), title);
  }

  private static PropertyField choice(
      List<Choice.Option<PropertyValue>> options,
      String unspecified,
      Consumer<Optional<PropertyValue>> onChange) {
    var field = Choice.of(withNone(options, unspecified), onChange);
    return new PropertyField(field, field::show, title -> field.offer(withNone(options, title)));
  }

  private static List<Choice.Option<PropertyValue>> withNone(
      List<Choice.Option<PropertyValue>> options, String title) {
    var none = new Choice.Option<PropertyValue>(Optional.empty(), title);
    return Stream.concat(Stream.of(none), options.stream()).toList();
  }

  private static PropertyField line(
      java.util.function.Predicate<String> allowed,
      Function<String, PropertyValue> parse,
      String unspecified,
      Consumer<Optional<PropertyValue>> onChange) {
    TextEntry field =
        TextEntry.clearable(
                "Make unspecified",
                text -> text.isEmpty() || allowed.test(text),
                text ->
                    onChange.accept(
                        text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text))))
            .prompt(unspecified);
    return new PropertyField(
        field, value -> field.show(value.map(PropertyValue::text).orElse("")), field::prompt);
  }

  /** Values that no list can offer, written with commas between them. */
  private static PropertyValue listed(String text) {
    return new PropertyValue.Tags(
        Stream.of(text.split(",", -1))
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .distinct()
            .toList());
  }

  private static boolean isCount(String text) {
    return text.matches("[0-9]{1,18}");
  }

  private static PropertyField tags(
      PropertyType type, String unspecified, Consumer<Optional<PropertyValue>> onChange) {
    var field =
        new Tags(
            type.values().stream()
                .map(value -> new Tags.Option(value, Words.value(type, value)))
                .toList(),
            Optional.of(unspecified),
            chosen -> onChange.accept(chosen.map(PropertyValue.Tags::new)));
    return new PropertyField(
        field, value -> field.show(value.map(Words::tags)), field::unspecified);
  }

  @Override
  public Control control() {
    return field.control();
  }

  /** Says otherwise from now on what it means that the property is not stated. */
  public void unspecified(String title) {
    unspecified.accept(title);
  }

  @Override
  public void showMixed() {
    field.showMixed();
  }

  @Override
  public void show(Optional<PropertyValue> value) {
    show.accept(value);
  }
}
