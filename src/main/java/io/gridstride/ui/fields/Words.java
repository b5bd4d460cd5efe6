package io.gridstride.ui.fields;

import io.gridstride.model.PropertyValue;
import java.util.List;

/** How values of the catalogue are written for a person. */
public final class Words {
  private Words() {}

  /** {@code password-shared} as "Password shared". */
  public static String value(String value) {
    String words = value.replace('-', ' ');
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public static String value(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Text text -> value(text.text());
      case PropertyValue.Flag flag -> flag.value() ? "Yes" : "No";
      case PropertyValue.Count count -> count.text();
      case PropertyValue.Tags tags ->
          tags.values().isEmpty()
              ? "None"
              : String.join(", ", tags.values().stream().map(Words::value).toList());
    };
  }

  /** "1 zone", "2 zones". */
  public static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** A value as a list of tags, also when an older file states a single one. */
  public static List<String> tags(PropertyValue value) {
    return switch (value) {
      case PropertyValue.Tags tags -> tags.values();
      case PropertyValue.Text text -> List.of(text.text());
      case PropertyValue.Flag flag -> List.of(flag.text());
      case PropertyValue.Count count -> List.of(count.text());
    };
  }
}
