package io.gridstride.analysis.explain;

import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The values that a property could have instead of the one it has.
 *
 * @param now empty when it is not stated
 * @param better whether only improvements count, the least first; else the least change for the
 *     worse comes first, and improvements last
 */
record Values(PropertyType type, Optional<PropertyValue> now, boolean better) {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  List<PropertyValue> making(PropertyIn in, boolean wanted) {
    return switch (type.kind()) {
      case CHOICE, FLAG, TEXT ->
          Stream.concat(scale().stream(), wanted ? in.values().stream() : Stream.empty())
              .distinct()
              .filter(text -> in.values().contains(text) == wanted)
              .filter(text -> !weakens(text))
              .map(this::value)
              .toList();
      case COUNT ->
          (wanted ? in.values() : type.values())
              .stream()
                  .filter(text -> isNumber(text) && in.values().contains(text) == wanted)
                  .filter(text -> !weakens(text))
                  .map(this::value)
                  .toList();
      case TAGS -> List.of();
    };
  }

  List<PropertyValue> making(PropertyAtLeast least, boolean wanted) {
    return switch (type.kind()) {
      case CHOICE -> {
        int threshold = type.values().indexOf(least.value());
        yield scale().stream()
            .filter(text -> type.values().indexOf(text) >= threshold == wanted)
            .filter(text -> !weakens(text))
            .map(this::value)
            .toList();
      }
      case COUNT -> {
        long threshold = Long.parseLong(least.value()) - (wanted ? 0 : 1);
        yield threshold < 0 || weakens(String.valueOf(threshold))
            ? List.of()
            : List.of(new PropertyValue.Count(threshold));
      }
      case FLAG, TAGS, TEXT -> List.of();
    };
  }

  List<PropertyValue> making(TagsContain contain, boolean wanted) {
    List<String> tags =
        new ArrayList<>(
            now.orElse(none()) instanceof PropertyValue.Tags(var have) ? have : List.of());
    if (wanted) {
      tags.add(contain.tags().getFirst());
    } else {
      tags.removeAll(contain.tags());
    }
    return List.of(new PropertyValue.Tags(tags));
  }

  /** All values that a property can have from worst to best, of a number or text the examples. */
  static List<PropertyValue> of(PropertyType type) {
    Stream<PropertyValue> some =
        type.values().stream()
            .filter(text -> type.kind() != PropertyType.Kind.COUNT || isNumber(text))
            .map(text -> value(type, text));
    return (type.kind() == PropertyType.Kind.TAGS ? Stream.concat(Stream.of(none()), some) : some)
        .toList();
  }

  /** The words of the scale that it could have instead, the nearest first. */
  List<PropertyValue> others() {
    return scale().stream().filter(text -> !weakens(text)).map(this::value).toList();
  }

  /** The words of the scale without the present one, from there first one way, then the other. */
  private List<String> scale() {
    List<String> words = type.values();
    int at = now.map(value -> words.indexOf(value.text())).orElse(-1);
    List<String> upwards = words.subList(at + 1, words.size());
    if (at < 0) {
      return better ? upwards : upwards.reversed();
    }
    List<String> downwards = words.subList(0, at).reversed();
    return better
        ? Stream.concat(upwards.stream(), downwards.stream()).toList()
        : Stream.concat(downwards.stream(), upwards.stream()).toList();
  }

  /**
   * Whether this is no improvement where one is asked for. Where nothing is stated, the worst of
   * the scale is none.
   */
  private boolean weakens(String text) {
    if (!better) {
      return false;
    }
    int at = type.values().indexOf(text);
    return switch (type.kind()) {
      case CHOICE, FLAG ->
          now.map(value -> at <= type.values().indexOf(value.text())).orElse(at == 0);
      case COUNT ->
          now.orElse(none()) instanceof PropertyValue.Count(long number)
              && Integer.signum(Long.compare(Long.parseLong(text), number)) * direction() < 0;
      case TAGS, TEXT -> false;
    };
  }

  /** Whether more is better, by the examples from worst to best; 0 when they do not say. */
  private int direction() {
    List<Long> examples =
        type.values().stream().filter(Values::isNumber).map(Long::parseLong).toList();
    return examples.isEmpty() ? 0 : Long.compare(examples.getLast(), examples.getFirst());
  }

  private PropertyValue value(String text) {
    return value(type, text);
  }

  private static PropertyValue value(PropertyType type, String text) {
    return switch (type.kind()) {
      case CHOICE, TEXT -> new PropertyValue.Text(text);
      case FLAG -> new PropertyValue.Flag(text.equals("true"));
      case COUNT -> new PropertyValue.Count(Long.parseLong(text));
      case TAGS -> new PropertyValue.Tags(List.of(text));
    };
  }

  private static PropertyValue none() {
    return new PropertyValue.Tags(List.of());
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }
}
