package io.gridstride.file;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** On which line each value of a sound JSON document begins, by its JSON pointer. */
final class JsonLines {
  private final Map<String, Integer> lines = new TreeMap<>();

  JsonLines(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        lines.putIfAbsent(
            parser.streamReadContext().pathAsPointer().toString(),
            parser.currentTokenLocation().getLineNr());
      }
    }
  }

  /** Of what is not there, the line of what should hold it. */
  int of(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return Optional.ofNullable(lines.get(at)).orElse(1);
  }
}
