package io.gridstride.file;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The tree of a JSON text up to its first mistake: what was open there is closed. */
final class JsonBeginning {
  private final JsonMapper mapper;
  private final Deque<JsonNode> open = new ArrayDeque<>();

  private JsonBeginning(JsonMapper mapper) {
    this.mapper = mapper;
  }

  static JsonNode of(JsonMapper mapper, String json) {
    return new JsonBeginning(mapper).read(json);
  }

  private JsonNode read(String json) {
    JsonNode root = MissingNode.getInstance();
    try (JsonParser in = mapper.createParser(json)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          continue;
        }
        if (token.isStructEnd()) {
          open.pop();
          if (open.isEmpty()) {
            return root;
          }
          continue;
        }
        JsonNode value = value(token, in);
        if (open.isEmpty()) {
          root = value;
        } else {
          attach(open.peek(), in, value);
        }
        if (token.isStructStart()) {
          open.push(value);
        } else if (open.isEmpty()) {
          return root;
        }
      }
    } catch (JacksonException e) {
      return root;
    }
    return root;
  }

  private JsonNode value(JsonToken token, JsonParser in) {
    return switch (token) {
      case START_OBJECT -> mapper.createObjectNode();
      case START_ARRAY -> mapper.createArrayNode();
      case VALUE_TRUE, VALUE_FALSE -> mapper.getNodeFactory().booleanNode(in.getBooleanValue());
      case VALUE_NUMBER_INT -> mapper.getNodeFactory().numberNode(in.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> mapper.getNodeFactory().numberNode(in.getDecimalValue());
      case VALUE_NULL -> mapper.getNodeFactory().nullNode();
      default -> mapper.getNodeFactory().stringNode(in.getString());
    };
  }

  private static void attach(JsonNode holder, JsonParser in, JsonNode value) {
    switch (holder) {
      case ObjectNode object -> object.set(in.currentName(), value);
      case ArrayNode array -> array.add(value);
      default -> throw new IllegalStateException("holds nothing: " + holder.getNodeType());
    }
  }
}
