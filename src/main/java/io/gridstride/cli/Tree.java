package io.gridstride.cli;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** One JSON object being put together, its fields in the order they come. */
final class Tree {
  private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();

  Tree with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  SequencedMap<String, Object> fields() {
    return fields;
  }
}
