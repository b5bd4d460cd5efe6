package io.gridstride.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * Writes JSON so that one changed fact is one changed line: two spaces a level, one field a line,
 * but numbers and short lists of words side by side. The same tree always gives the same text.
 */
public final class Json {
  private static final int COLUMNS = 100;

  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /**
   * The text of a tree, with a line feed at its end.
   *
   * @param tree maps with an order of their own, lists, strings, finite numbers and booleans; an
   *     {@link Optional} stands for its value or for null
   * @throws IllegalArgumentException for anything else
   */
  public static String text(Object tree) {
    var json = new Json();
    json.value(tree, 0);
    return json.out.append('\n').toString();
  }

  /** The tree in a JSON text that this program has read or written before. */
  static Object tree(String json) {
    return tree(JsonSource.tree(json));
  }

  private static Object tree(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT, POJO -> {
        var map = new LinkedHashMap<String, Object>();
        node.properties().forEach(entry -> map.put(entry.getKey(), tree(entry.getValue())));
        yield map;
      }
      case ARRAY -> {
        var list = new ArrayList<Object>();
        node.forEach(child -> list.add(tree(child)));
        yield list;
      }
      case STRING, BINARY -> node.stringValue();
      case NUMBER -> node.numberValue();
      case BOOLEAN -> node.booleanValue();
      case NULL, MISSING -> Optional.empty();
    };
  }

  private void value(Object tree, int depth) {
    switch (tree) {
      case String text -> quoted(text);
      case Boolean flag -> out.append(flag);
      case Long n -> out.append(n);
      case Integer n -> out.append(n);
      case BigInteger n -> out.append(n);
      case BigDecimal n -> out.append(n);
      case Double n when Double.isFinite(n) -> out.append(n);
      case Optional<?> maybe -> optional(maybe, depth);
      case SequencedMap<?, ?> map -> object(map, depth);
      case List<?> list -> array(list, depth);
      default -> throw new IllegalArgumentException("not for JSON: " + tree.getClass());
    }
  }

  private void optional(Optional<?> maybe, int depth) {
    if (maybe.isPresent()) {
      value(maybe.get(), depth);
    } else {
      out.append("null");
    }
  }

  private void object(SequencedMap<?, ?> map, int depth) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      line(depth + 1);
      quoted((String) entry.getKey());
      out.append(": ");
      value(entry.getValue(), depth + 1);
      separator = ",";
    }
    line(depth);
    out.append('}');
  }

  private void array(List<?> list, int depth) {
    if (numeric(list)) {
      inline(list);
      return;
    }
    if (list.stream().noneMatch(Json::nests)) {
      int start = out.length();
      inline(list);
      if (out.length() - out.lastIndexOf("\n") <= COLUMNS) {
        return;
      }
      out.setLength(start);
    }
    String separator = "[";
    for (Object each : list) {
      out.append(separator);
      line(depth + 1);
      value(each, depth + 1);
      separator = ",";
    }
    line(depth);
    out.append(']');
  }

  private void inline(List<?> list) {
    out.append('[');
    for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
      switch (each.next()) {
        case List<?> inner -> inline(inner);
        case Object scalar -> value(scalar, 0);
      }
      if (each.hasNext()) {
        out.append(", ");
      }
    }
    out.append(']');
  }

  private static boolean numeric(List<?> list) {
    return list.stream()
        .allMatch(
            each -> each instanceof Number || (each instanceof List<?> inner && numeric(inner)));
  }

  private static boolean nests(Object value) {
    return value instanceof List<?>
        || value instanceof Map<?, ?>
        || (value instanceof Optional<?> maybe && maybe.map(Json::nests).orElse(false));
  }

  private void line(int depth) {
    out.append('\n').repeat("  ", depth);
  }

  private void quoted(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
          out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
