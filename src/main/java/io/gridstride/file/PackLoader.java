package io.gridstride.file;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Opens the files of a pack and collects their entries. */
final class PackLoader {
  private static final String FORMAT = "gridstridePack";
  private static final String VERSION = "1.0";
  private static final int MOST_FILES = 100;

  private final PackEntries entries;
  private final PackOrigin origin;

  private PackLoader(PackEntries entries, PackOrigin origin) {
    this.entries = entries;
    this.origin = origin;
  }

  static void load(PackOrigin origin, PackEntries entries) {
    new PackLoader(entries, origin).main();
  }

  private void main() {
    open(origin.main()).ifPresent(this::pack);
  }

  private void pack(JsonCursor root) {
    if (!root.has(FORMAT)) {
      root.problem(
          "This is not a rule pack, which has the field \"" + FORMAT + "\"; name another file.");
      entries.problems(root.problems());
      return;
    }
    version(root.required(FORMAT));
    entries.pack(root);
    List<JsonCursor> files = root.list("files", file -> file);
    if (files.size() > MOST_FILES) {
      root.problem("A pack has at most " + MOST_FILES + " files.");
      files = List.of();
    }
    entries.file(root);
    files.forEach(this::listed);
  }

  private static void version(JsonCursor field) {
    String version = field.string();
    if (field.node().isString() && !version.equals(VERSION)) {
      field.problem(
          "This is pack format \""
              + version
              + "\"; this GridStride reads "
              + VERSION
              + ". Use the GridStride that the pack was made for.");
    }
  }

  private void listed(JsonCursor file) {
    String name = file.string();
    if (!isBelow(name)) {
      file.problem("Name a file in the pack's own folder or below it, such as rules.json.");
      return;
    }
    open(name).ifPresent(entries::file);
  }

  /** Whether the name can only mean a file beside or below the pack's main file. */
  private static boolean isBelow(String name) {
    return name.length() <= 200
        && name.matches("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
  }

  private Optional<JsonCursor> open(String name) {
    return switch (origin.bytes(name)) {
      case Reading.Refused<byte[]>(List<Problem> problems) -> {
        entries.problems(problems);
        yield Optional.empty();
      }
      case Reading.Read<byte[]>(byte[] bytes, List<Problem> warnings) -> parsed(bytes, name);
    };
  }

  private Optional<JsonCursor> parsed(byte[] bytes, String name) {
    String display = origin.display(name);
    return switch (JsonSource.parse(bytes, display)) {
      case Reading.Refused<JsonNode>(List<Problem> problems) -> {
        entries.problems(problems);
        yield Optional.empty();
      }
      case Reading.Read<JsonNode>(JsonNode node, List<Problem> warnings) -> {
        JsonCursor root = JsonCursor.root(node, display);
        if (!root.isObject()) {
          entries.problems(root.problems());
          yield Optional.empty();
        }
        yield Optional.of(root);
      }
    };
  }
}
