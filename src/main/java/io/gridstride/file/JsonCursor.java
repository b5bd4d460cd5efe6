package io.gridstride.file;

import io.gridstride.model.Extras;
import io.gridstride.model.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON document that is read field by field. It remembers which fields were asked for,
 * so that the rest can be kept, and writes what is wrong to one list with its JSON pointer.
 *
 * <p>A getter that finds something wrong records it and returns a harmless stand-in; the caller
 * throws the whole value away when {@link #problems()} is not empty.
 */
final class JsonCursor {
  private final JsonNode node;
  private final String file;
  private final String pointer;
  private final List<Problem> problems;
  private final Set<String> asked = new LinkedHashSet<>();

  private JsonCursor(JsonNode node, String file, String pointer, List<Problem> problems) {
    this.node = node;
    this.file = file;
    this.pointer = pointer;
    this.problems = problems;
  }

  static JsonCursor root(JsonNode node, String file) {
    return new JsonCursor(node, file, "", new ArrayList<>());
  }

  /** All problems found so far anywhere in the document. */
  List<Problem> problems() {
    return problems;
  }

  String pointer() {
    return pointer;
  }

  JsonNode node() {
    return node;
  }

  void problem(String sentence) {
    problems.add(new Problem(file, pointer, sentence));
  }

  /** Records a problem below here, at the rest of a pointer without its first slash. */
  void problemAt(String below, String sentence) {
    problems.add(new Problem(file, pointer + "/" + below, sentence));
  }

  /** Where this is, for use in a sentence about another place. */
  String place() {
    return file + ", " + pointer;
  }

  boolean has(String field) {
    return node.has(field);
  }

  private JsonCursor at(String step, JsonNode child) {
    return new JsonCursor(
        child, file, pointer + "/" + step.replace("~", "~0").replace("/", "~1"), problems);
  }

  /** The value of a field, if the field is there. */
  Optional<JsonCursor> field(String field) {
    asked.add(field);
    return node.isObject()
        ? Optional.ofNullable(node.get(field)).map(child -> at(field, child))
        : Optional.empty();
  }

  /** The value of a field that must be there; below a missing one nothing more is said. */
  JsonCursor required(String field) {
    Optional<JsonCursor> found = field(field);
    if (found.isEmpty() && !node.isMissingNode()) {
      problem("The field \"" + field + "\" is missing.");
    }
    return found.orElseGet(() -> at(field, node.path(field)));
  }

  /** Checks that this is an object; a wrong kind is a problem. */
  boolean isObject() {
    if (!node.isObject() && !node.isMissingNode()) {
      problem("Expected an object in braces, not " + kind() + ".");
    }
    return node.isObject();
  }

  /** The elements of an array, each at its own place; a wrong kind is a problem. */
  List<JsonCursor> elements() {
    if (!node.isArray()) {
      if (!node.isMissingNode()) {
        problem("Expected a list in square brackets, not " + kind() + ".");
      }
      return List.of();
    }
    List<JsonCursor> all = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      all.add(at(Integer.toString(i), node.get(i)));
    }
    return all;
  }

  /** The fields of an object in file order. */
  SequencedMap<String, JsonCursor> fields() {
    LinkedHashMap<String, JsonCursor> all = new LinkedHashMap<>();
    if (isObject()) {
      node.properties().forEach(e -> all.put(e.getKey(), at(e.getKey(), e.getValue())));
    }
    return all;
  }

  String string() {
    if (!node.isString()) {
      if (!node.isMissingNode()) {
        problem("Expected text in quotes, not " + kind() + ".");
      }
      return "";
    }
    return node.stringValue();
  }

  /** Text on one line, within a length; {@link Limits} says which. */
  String line(int longest) {
    String text = string();
    if (!Limits.isLine(text, longest)) {
      problem("Expected one line of at most " + longest + " characters; shorten or mend it.");
    }
    return text;
  }

  long whole(long from, long to) {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      if (!node.isMissingNode()) {
        problem("Expected a whole number, not " + kind() + ".");
      }
      return from;
    }
    long value = node.longValue();
    if (value < from || value > to) {
      problem("Expected a number from " + from + " to " + to + ", not " + value + ".");
      return from;
    }
    return value;
  }

  boolean flag() {
    if (!node.isBoolean()) {
      if (!node.isMissingNode()) {
        problem("Expected true or false, not " + kind() + ".");
      }
      return false;
    }
    return node.booleanValue();
  }

  /** One of an enum's names, written in the file in kebab case. */
  <E extends Enum<E>> E one(Class<E> type) {
    String text = string();
    for (E constant : type.getEnumConstants()) {
      if (Names.kebab(constant).equals(text)) {
        return constant;
      }
    }
    if (node.isString()) {
      problem("\"" + text + "\" is none of " + Names.list(List.of(type.getEnumConstants())) + ".");
    }
    return type.getEnumConstants()[0];
  }

  String text(String field) {
    return required(field).string();
  }

  String text(String field, String otherwise) {
    return field(field).map(JsonCursor::string).orElse(otherwise);
  }

  <T> List<T> list(String field, Function<JsonCursor, T> each) {
    return field(field).map(c -> c.elements().stream().map(each).toList()).orElse(List.of());
  }

  List<String> texts(String field) {
    return list(field, JsonCursor::string);
  }

  /** The fields nobody asked for, kept as they are. */
  Extras extras() {
    LinkedHashMap<String, String> rest = new LinkedHashMap<>();
    if (node.isObject()) {
      node.properties().stream()
          .filter(e -> !asked.contains(e.getKey()))
          .forEach(e -> rest.put(e.getKey(), e.getValue().toString()));
    }
    return Extras.of(rest);
  }

  /** Records a problem for each field nobody asked for. */
  void noOthers() {
    extras()
        .fields()
        .keySet()
        .forEach(name ->
            at(name, node)
                .problem(
                    "There is no such field here; there are " + String.join(", ", asked) + "."));
  }

  private String kind() {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT, POJO -> "an object";
      case STRING, BINARY -> "text";
      case NUMBER -> "the number " + node;
      case BOOLEAN -> node.toString();
      case NULL -> "null";
      case MISSING -> "nothing";
    };
  }
}
