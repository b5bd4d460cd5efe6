package io.gridstride.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Fields of a newer file format that this version does not know, kept so that saving loses nothing.
 *
 * @param fields field name to its JSON text, in file order
 */
public record Extras(SequencedMap<String, String> fields) {
  public static final Extras NONE = new Extras(new LinkedHashMap<>());

  public Extras {
    fields = Ordered.map(fields);
  }

  public static Extras of(Map<String, String> fields) {
    return fields.isEmpty() ? NONE : new Extras(Ordered.map(fields));
  }
}
