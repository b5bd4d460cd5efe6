package io.gridstride.file;

import io.gridstride.model.Bounds;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Integrity;
import io.gridstride.model.Limits;
import io.gridstride.model.ModelInfo;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads a whole model: first what kind of file it is, then its fields, then how they fit. */
final class ModelReader {
  private static final Pattern VERSION = Pattern.compile("([1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");
  private static final Pattern THREAT = Pattern.compile("[^@]+@[^@]+");

  private final FieldReader fields;
  private final int minorVersion;

  private ModelReader(FieldReader fields, int minorVersion) {
    this.fields = fields;
    this.minorVersion = minorVersion;
  }

  static Reading<ThreatModel> read(JsonNode document, String file) {
    JsonCursor root = JsonCursor.root(document, file);
    Optional<Integer> minor = minorVersion(root);
    if (minor.isEmpty()) {
      return new Reading.Refused<>(root.problems());
    }
    boolean newer = minor.get() > ModelFiles.MINOR;
    var fields = new FieldReader(file, newer);
    if (newer) {
      fields.warn(
          "/gridstride",
          "This file was written by a newer GridStride; what this one does not know is kept.");
    }
    ThreatModel model = new ModelReader(fields, minor.get()).model(root);
    if (root.problems().isEmpty()) {
      Integrity.check(model)
          .forEach(v -> root.problems().add(new Problem(file, v.pointer(), v.sentence())));
    }
    return root.problems().isEmpty()
        ? new Reading.Read<>(model, fields.warnings())
        : new Reading.Refused<>(root.problems());
  }

  private static Optional<Integer> minorVersion(JsonCursor root) {
    Optional<JsonCursor> field = root.field("gridstride");
    if (field.isEmpty()) {
      root.problem(
          "This is not a GridStride model, which has the field \"gridstride\"; name another file.");
      return Optional.empty();
    }
    Matcher version = VERSION.matcher(field.get().string());
    if (!version.matches()) {
      if (field.get().node().isString()) {
        field.get().problem("Expected a format version such as \"1.0\".");
      }
      return Optional.empty();
    }
    if (Integer.parseInt(version.group(1)) != ModelFiles.MAJOR) {
      field
          .get()
          .problem(
              "This file has the newer format "
                  + version.group()
                  + ", and this GridStride reads formats up to "
                  + ModelFiles.MAJOR
                  + ".x; open it with a newer GridStride.");
      return Optional.empty();
    }
    return Optional.of(Integer.parseInt(version.group(2)));
  }

  private ThreatModel model(JsonCursor root) {
    ModelInfo info = info(root.required("info"));
    Dfd dfd = root.field("dfd").map(new DfdReader(fields)::dfd).orElse(Dfd.EMPTY);
    List<Diagram> diagrams = objects(root, "diagrams", this::diagram);
    List<Decision> decisions = objects(root, "decisions", this::decision);
    return new ThreatModel(
        minorVersion,
        info,
        dfd,
        diagrams.isEmpty() ? List.of(Diagram.empty("main", "Main")) : diagrams,
        decisions,
        fields.extras(root));
  }

  private static <T> List<T> objects(JsonCursor at, String field, Function<JsonCursor, T> read) {
    return at.list(field, each -> each).stream().filter(JsonCursor::isObject).map(read).toList();
  }

  private ModelInfo info(JsonCursor at) {
    if (!at.isObject()) {
      return ModelInfo.named("");
    }
    JsonCursor name = at.required("name");
    if (name.node().isString() && name.string().isBlank()) {
      name.problem("The name is empty; give the model one.");
    }
    return new ModelInfo(
        name.node().isMissingNode() ? "" : fields.line(name, Limits.NAME),
        fields.notes(at, "description"),
        fields.name(at, "author"),
        fields.name(at, "organisation"),
        fields.name(at, "revision"),
        fields.name(at, "marking"),
        fields.extras(at));
  }

  private Diagram diagram(JsonCursor at) {
    return new Diagram(
        fields.id(at, "id"),
        fields.name(at, "name"),
        byId(at, "places", ModelReader::bounds),
        byId(at, "bends", map -> map.elements().stream().map(ModelReader::point).toList()),
        Ordered.set(at.list("locked", fields::id)),
        fields.extras(at));
  }

  private <T> SequencedMap<String, T> byId(
      JsonCursor at, String field, Function<JsonCursor, T> read) {
    var all = new LinkedHashMap<String, T>();
    at.field(field)
        .ifPresent(map ->
            map.fields()
                .forEach((id, value) -> {
                  if (!Limits.isId(id)) {
                    value.problem("This is not the id of a part.");
                  }
                  all.put(id, read.apply(value));
                }));
    return all;
  }

  private static Bounds bounds(JsonCursor at) {
    List<JsonCursor> numbers = at.elements();
    if (numbers.size() != 4) {
      at.problem("Expected four numbers: x, y, width and height.");
      return new Bounds(0, 0, 1, 1);
    }
    return new Bounds(
        coordinate(numbers.get(0)),
        coordinate(numbers.get(1)),
        Math.toIntExact(numbers.get(2).whole(1, Limits.COORDINATE)),
        Math.toIntExact(numbers.get(3).whole(1, Limits.COORDINATE)));
  }

  private static Point point(JsonCursor at) {
    List<JsonCursor> numbers = at.elements();
    if (numbers.size() != 2) {
      at.problem("Expected two numbers: x and y.");
      return new Point(0, 0);
    }
    return new Point(coordinate(numbers.get(0)), coordinate(numbers.get(1)));
  }

  private static int coordinate(JsonCursor at) {
    return Math.toIntExact(at.whole(-Limits.COORDINATE, Limits.COORDINATE));
  }

  private Decision decision(JsonCursor at) {
    return new Decision(
        threat(at.required("threat")),
        at.required("status").one(Decision.Status.class),
        fields.notes(at, "reason"),
        fields.name(at, "by"),
        fields.day(at, "at"),
        fields.name(at, "owner"),
        fields.day(at, "due"),
        at.field("link").map(link -> fields.line(link, Limits.LINE)).orElse(""),
        at.field("facts").map(facts -> fields.line(facts, Limits.LINE)).orElse(""),
        fields.extras(at));
  }

  private String threat(JsonCursor at) {
    String id = fields.line(at, Limits.NAME);
    if (at.node().isString() && !THREAT.matcher(id).matches()) {
      at.problem("Expected a threat id such as \"S01@meter\": a rule, @, and its subject.");
    }
    return id;
  }
}
