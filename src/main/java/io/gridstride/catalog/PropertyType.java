package io.gridstride.catalog;

import io.gridstride.model.Ordered;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A property that an element or a flow can have.
 *
 * @param label short name for a form
 * @param group id of the {@link PropertyGroup} under which forms show it
 * @param values allowed values from worst to best; for a flag both words; for tags those that may
 *     be given, or none when any may; for a count or free text, examples from worst to best
 * @param names what a person calls a value in the middle of a sentence; a value without a name is
 *     said as it is written, its hyphens as spaces
 * @param question what to ask the analyst when it is unspecified
 * @param help one sentence for a tooltip; may be empty
 * @param given whether it says what the thing is or what it is for, so that no remedy is to have it
 *     otherwise: a meter on the radio is not put on the power line
 */
public record PropertyType(
    String id,
    On on,
    Kind kind,
    String label,
    Optional<String> group,
    List<String> values,
    SequencedMap<String, String> names,
    String question,
    String help,
    boolean given) {
  private static final String SEPARATOR = ", ";

  /** What carries the property. */
  public enum On {
    ELEMENT,
    FLOW;

    /** The word used in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What its values look like. */
  public enum Kind {
    CHOICE,
    FLAG,
    COUNT,
    TAGS,
    TEXT
  }

  public PropertyType {
    values = List.copyOf(values);
    names = Ordered.map(names);
  }

  /** A value as a person says it. What is none of the allowed values is said as it is written. */
  public String words(String value) {
    return switch (kind) {
      case CHOICE -> name(value);
      case FLAG -> value.equals("true") ? "yes" : value.equals("false") ? "no" : value;
      case COUNT -> Quantity.number(value);
      case TAGS ->
          Stream.of(value.split(SEPARATOR, -1))
              .map(this::name)
              .collect(Collectors.joining(SEPARATOR));
      case TEXT -> value;
    };
  }

  private String name(String value) {
    return names.getOrDefault(value, values.contains(value) ? value.replace('-', ' ') : value);
  }

  /** Why this property cannot have that value, for a person; empty when it can. */
  public Optional<String> refusal(PropertyValue value) {
    return switch (kind) {
      case CHOICE ->
          value instanceof PropertyValue.Text(String text) && values.contains(text)
              ? Optional.empty()
              : refused("one of " + String.join(", ", values), value);
      case FLAG ->
          value instanceof PropertyValue.Flag ? Optional.empty() : refused("true or false", value);
      case COUNT ->
          value instanceof PropertyValue.Count(long number) && number >= 0
              ? Optional.empty()
              : refused("a whole number", value);
      case TAGS ->
          value instanceof PropertyValue.Tags(List<String> tags)
                  && (values.isEmpty() || values.containsAll(tags))
              ? Optional.empty()
              : refused(
                  values.isEmpty() ? "a list of tags" : "a list from " + String.join(", ", values),
                  value);
      case TEXT -> value instanceof PropertyValue.Text ? Optional.empty() : refused("text", value);
    };
  }

  private Optional<String> refused(String expected, PropertyValue value) {
    return Optional.of(
        "The property " + id + " is " + expected + ", not \"" + value.text() + "\".");
  }
}
