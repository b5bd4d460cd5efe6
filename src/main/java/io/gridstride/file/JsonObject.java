package io.gridstride.file;

import io.gridstride.model.Extras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** One JSON object being put together, in which what says nothing is left out. */
final class JsonObject {
  private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();

  JsonObject with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  JsonObject text(String field, String value) {
    return value.isEmpty() ? this : with(field, value);
  }

  JsonObject maybe(String field, Optional<?> value) {
    return value.isPresent() ? with(field, value.get()) : this;
  }

  JsonObject list(String field, List<?> value) {
    return value.isEmpty() ? this : with(field, value);
  }

  JsonObject map(String field, SequencedMap<String, ?> value) {
    return value.isEmpty() ? this : with(field, value);
  }

  /** Ends the object with the fields that this version does not know. */
  SequencedMap<String, Object> and(Extras extras) {
    extras.fields().forEach((field, json) -> fields.putIfAbsent(field, Json.tree(json)));
    return fields;
  }
}
