package io.gridstride.file;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** One JSON object being put together, its fields in the order they come. */
public final class Tree {
  private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();

  public Tree with(String field, Object value) {
    fields.put(field, value);
    return this;
  }

  public SequencedMap<String, Object> fields() {
    return fields;
  }
}
