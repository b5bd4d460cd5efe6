package io.gridstride.ui.fields;

import io.gridstride.catalog.PropertyType;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How values of the catalogue are written for a person. */
public final class Words {
  private Words() {}

  /** A value on a line or button of its own. */
  public static String value(PropertyType type, String value) {
    return capital(type.words(value));
  }

  /** Words at the beginning of a line. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** What somebody who looks for something has typed: small letters, word by word. */
  public static List<String> wanted(String typed) {
    return Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
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
