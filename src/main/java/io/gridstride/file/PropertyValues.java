package io.gridstride.file;

import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.TreeMap;

/** Property values as JSON writes them: text, true or false, a whole number, or a list of tags. */
final class PropertyValues {
  private PropertyValues() {}

  /** An object whose every field is a property. */
  static Properties object(JsonCursor at) {
    var values = new TreeMap<String, PropertyValue>();
    at.fields().forEach((id, value) -> values.put(id, one(value)));
    return Properties.of(values);
  }

  static PropertyValue one(JsonCursor at) {
    return switch (at.node().getNodeType()) {
      case BOOLEAN -> new PropertyValue.Flag(at.flag());
      case NUMBER -> new PropertyValue.Count(at.whole(0, Long.MAX_VALUE));
      case ARRAY -> new PropertyValue.Tags(at.elements().stream().map(JsonCursor::string).toList());
      case STRING, BINARY, OBJECT, POJO, NULL, MISSING -> new PropertyValue.Text(at.string());
    };
  }
}
