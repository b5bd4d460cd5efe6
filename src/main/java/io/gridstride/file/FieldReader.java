package io.gridstride.file;

import io.gridstride.model.Extras;
import io.gridstride.model.Limits;
import io.gridstride.model.Properties;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields that the parts of a model have in common, within {@link Limits}. */
final class FieldReader {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String file;
  private final boolean newer;
  private final List<Problem> warnings = new ArrayList<>();

  /**
   * @param newer whether the file is of a newer format, so that unknown fields are expected
   */
  FieldReader(String file, boolean newer) {
    this.file = file;
    this.newer = newer;
  }

  List<Problem> warnings() {
    return warnings;
  }

  void warn(String place, String sentence) {
    warnings.add(new Problem(file, place, sentence));
  }

  /** The id in a field that must be there. */
  String id(JsonCursor at, String field) {
    return id(at.required(field));
  }

  Optional<String> maybeId(JsonCursor at, String field) {
    return at.field(field).map(this::id);
  }

  String id(JsonCursor at) {
    String text = at.string();
    if (at.node().isString() && !Limits.isId(text)) {
      at.problem(
          "An id is a letter and then up to 63 letters, digits, dots, dashes or underscores.");
    }
    return text;
  }

  String name(JsonCursor at, String field) {
    return at.field(field).map(found -> line(found, Limits.NAME)).orElse("");
  }

  String line(JsonCursor at, int longest) {
    return at.line(longest);
  }

  String notes(JsonCursor at, String field) {
    return at.field(field).map(FieldReader::notes).orElse("");
  }

  private static String notes(JsonCursor at) {
    String text = at.string();
    if (!Limits.isText(text, Limits.NOTES)) {
      at.problem(
          "Expected text of at most "
              + Limits.NOTES
              + " characters without control characters; shorten or mend it.");
    }
    return text;
  }

  Optional<LocalDate> day(JsonCursor at, String field) {
    return at.field(field).flatMap(FieldReader::day);
  }

  private static Optional<LocalDate> day(JsonCursor at) {
    String text = at.string();
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : noDay(at);
    } catch (DateTimeParseException e) {
      return noDay(at);
    }
  }

  private static Optional<LocalDate> noDay(JsonCursor at) {
    if (at.node().isString()) {
      at.problem("There is no such day; expected one such as 2025-01-31.");
    }
    return Optional.empty();
  }

  Properties properties(JsonCursor at) {
    return at.field("properties").map(PropertyValues::object).orElse(Properties.NONE);
  }

  /** What is left of an object when all known fields were asked for. */
  Extras extras(JsonCursor at) {
    Extras extras = at.extras();
    if (!newer) {
      extras
          .fields()
          .keySet()
          .forEach(field ->
              warn(
                  at.pointer(),
                  "The field \"" + field + "\" is not known here; it is kept and not used."));
    }
    return extras;
  }
}
