package io.gridstride.file;

import io.gridstride.model.Boundary;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Limits;
import io.gridstride.model.Part;
import io.gridstride.model.SecurityLevels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Reads the parts of a DFD. Whether they fit together is asked later, of the whole model. */
final class DfdReader {
  private final FieldReader fields;
  private final Map<String, String> places = new LinkedHashMap<>();

  DfdReader(FieldReader fields) {
    this.fields = fields;
  }

  Dfd dfd(JsonCursor at) {
    if (!at.isObject()) {
      return Dfd.EMPTY;
    }
    SequencedMap<String, Boundary> boundaries = parts(at, "boundaries", this::boundary);
    return new Dfd(
        parts(at, "elements", this::element),
        parts(at, "flows", this::flow),
        boundaries,
        parts(at, "assets", this::asset),
        parts(at, "controls", this::control),
        fields.extras(at));
  }

  private <P extends Part> SequencedMap<String, P> parts(
      JsonCursor dfd, String field, Function<JsonCursor, P> read) {
    var parts = new LinkedHashMap<String, P>();
    for (JsonCursor at : dfd.list(field, each -> each)) {
      if (at.isObject()) {
        P part = read.apply(at);
        unique(part.id(), at);
        parts.put(part.id(), part);
      }
    }
    return parts;
  }

  private void unique(String id, JsonCursor at) {
    String first = places.putIfAbsent(id, at.pointer());
    if (first != null && Limits.isId(id)) {
      at.field("id")
          .ifPresent(place ->
              place.problem(
                  "The id \""
                      + id
                      + "\" is already used at "
                      + first
                      + "; give this one its own."));
    }
  }

  private Boundary boundary(JsonCursor at) {
    return new Boundary(
        fields.id(at, "id"),
        fields.name(at, "name"),
        at.field("form").map(form -> form.one(Boundary.Form.class)).orElse(Boundary.Form.ZONE),
        fields.maybeId(at, "kind"),
        fields.maybeId(at, "parent"),
        at.field("slTarget").flatMap(DfdReader::levels),
        at.list("crossedBy", fields::id),
        fields.notes(at, "notes"),
        fields.extras(at));
  }

  private static Optional<SecurityLevels> levels(JsonCursor at) {
    List<Integer> levels =
        at.elements().stream().map(level -> Math.toIntExact(level.whole(0, 4))).toList();
    if (levels.size() == SecurityLevels.REQUIREMENTS.size()) {
      return Optional.of(new SecurityLevels(levels));
    }
    if (at.node().isArray()) {
      at.problem("Expected seven levels from 0 to 4, not " + levels.size() + ".");
    }
    return Optional.empty();
  }

  private Element element(JsonCursor at) {
    return new Element(
        fields.id(at, "id"),
        fields.id(at, "type"),
        at.required("kind").one(ElementKind.class),
        fields.name(at, "name"),
        fields.maybeId(at, "boundary"),
        at.field("count").map(count -> count.whole(1, Limits.COUNT)).orElse(1L),
        fields.properties(at),
        fields.notes(at, "notes"),
        fields.extras(at));
  }

  private Flow flow(JsonCursor at) {
    return new Flow(
        fields.id(at, "id"),
        fields.name(at, "name"),
        fields.id(at, "source"),
        fields.id(at, "target"),
        fields.maybeId(at, "protocol"),
        at.list("data", fields::id),
        fields.properties(at),
        fields.notes(at, "notes"),
        fields.extras(at));
  }

  private DataAsset asset(JsonCursor at) {
    return new DataAsset(
        fields.id(at, "id"),
        fields.id(at, "kind"),
        fields.name(at, "name"),
        at.field("needs").flatMap(DfdReader::needs),
        at.field("consequence").map(what -> what.one(Consequence.class)),
        fields.notes(at, "notes"),
        fields.extras(at));
  }

  private static Optional<DataAsset.Needs> needs(JsonCursor at) {
    List<Integer> needs =
        at.elements().stream().map(need -> Math.toIntExact(need.whole(1, 5))).toList();
    if (needs.size() == 3) {
      return Optional.of(new DataAsset.Needs(needs.get(0), needs.get(1), needs.get(2)));
    }
    if (at.node().isArray()) {
      at.problem(
          "Expected three needs from 1 to 5 (confidentiality, integrity, availability), not "
              + needs.size()
              + ".");
    }
    return Optional.empty();
  }

  private ControlUse control(JsonCursor at) {
    return new ControlUse(
        fields.id(at, "id"),
        fields.id(at, "control"),
        fields.maybeId(at, "on"),
        at.required("status").one(ControlUse.Status.class),
        fields.notes(at, "notes"),
        fields.extras(at));
  }
}
