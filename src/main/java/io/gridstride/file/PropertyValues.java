package io.gridstride.file;

import io.gridstride.model.Limits;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.TreeMap;

/** Property values as JSON writes them: text, true or false, a whole number, or a list of tags. */
final class PropertyValues {
  private PropertyValues() {}

  /** An object whose every field is a property. */
  static Properties object(JsonCursor at) {
    return beside(List.of(), at);
  }

  /** An object whose every field is a property, but for those of these names. */
  static Properties beside(List<String> others, JsonCursor at) {
    var values = new TreeMap<String, PropertyValue>();
    at.fields()
        .forEach((id, value) -> {
          if (!others.contains(id)) {
            if (!Limits.isId(id)) {
              value.problem("This is not a property id.");
            }
            values.put(id, one(value));
          }
        });
    return Properties.of(values);
  }

  private static PropertyValue one(JsonCursor at) {
    return switch (at.node().getNodeType()) {
      case BOOLEAN -> new PropertyValue.Flag(at.flag());
      case NUMBER -> new PropertyValue.Count(at.whole(-Limits.NUMBER, Limits.NUMBER));
      case ARRAY ->
          new PropertyValue.Tags(at.elements().stream().map(tag -> tag.line(Limits.NAME)).toList());
      case STRING, BINARY -> new PropertyValue.Text(at.line(Limits.LINE));
      case OBJECT, POJO, NULL, MISSING -> {
        at.problem("A property is text, a whole number, true, false or a list of words.");
        yield new PropertyValue.Text("");
      }
    };
  }
}
