package io.gridstride.file;

import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.DataKind;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Foundation;
import io.gridstride.catalog.Glyph;
import io.gridstride.catalog.Playbook;
import io.gridstride.catalog.PropertyGroup;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Reference;
import io.gridstride.catalog.Requirement;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Consequence;
import io.gridstride.model.DataAsset;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Properties;
import io.gridstride.model.SecurityLevels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads every kind of pack entry but rules. */
final class PackVocabulary {
  private PackVocabulary() {}

  static Reference reference(JsonCursor at) {
    return new Reference(at.text("id"), at.text("scheme"), at.text("title"), at.text("url", ""));
  }

  static Glyph glyph(JsonCursor at) {
    return new Glyph(at.text("id"), at.text("path"));
  }

  static PropertyGroup propertyGroup(JsonCursor at) {
    return new PropertyGroup(at.text("id"), at.text("name"));
  }

  static PropertyType property(JsonCursor at) {
    return new PropertyType(
        at.text("id"),
        at.required("on").one(PropertyType.On.class),
        at.required("kind").one(PropertyType.Kind.class),
        at.text("label"),
        at.field("group").map(JsonCursor::string),
        at.texts("values"),
        names(at),
        at.text("question"),
        at.text("help", ""),
        at.field("given").map(JsonCursor::flag).orElse(false));
  }

  private static SequencedMap<String, String> names(JsonCursor property) {
    var names = new LinkedHashMap<String, String>();
    property
        .field("names")
        .ifPresent(at -> {
          List<String> values = property.texts("values");
          at.fields()
              .forEach((value, name) -> {
                if (!values.contains(value)) {
                  name.problem("\"" + value + "\" is none of the values above; name only those.");
                }
                names.put(value, name.string());
              });
        });
    return names;
  }

  static DataKind dataKind(JsonCursor at) {
    JsonCursor needs = at.required("needs");
    var read =
        new DataAsset.Needs(
            need(needs, "confidentiality"), need(needs, "integrity"), need(needs, "availability"));
    if (needs.isObject()) {
      needs.noOthers();
    }
    return new DataKind(
        at.text("id"),
        at.text("name"),
        at.text("what"),
        read,
        at.required("consequence").one(Consequence.class));
  }

  private static int need(JsonCursor needs, String field) {
    return (int) needs.required(field).whole(1, 5);
  }

  static ZoneKind zone(JsonCursor at) {
    return new ZoneKind(
        at.text("id"),
        at.text("name"),
        at.field("parent").map(JsonCursor::string),
        (int) at.required("trust").whole(0, 100),
        at.field("target").flatMap(PackVocabulary::levels),
        at.text("members"),
        at.text("conduits"));
  }

  private static Optional<SecurityLevels> levels(JsonCursor at) {
    List<Integer> levels = at.elements().stream().map(level -> (int) level.whole(0, 4)).toList();
    if (levels.size() != SecurityLevels.REQUIREMENTS.size()) {
      at.problem(
          "Expected seven levels from 0 to 4, in the order "
              + String.join(", ", SecurityLevels.REQUIREMENTS)
              + ".");
      return Optional.empty();
    }
    return Optional.of(new SecurityLevels(levels));
  }

  static Protocol protocol(JsonCursor at) {
    return new Protocol(
        at.text("id"), at.text("name"), at.text("transport"), at.text("notes"), facts(at));
  }

  private static Properties facts(JsonCursor at) {
    return at.field("facts").map(PropertyValues::object).orElse(Properties.NONE);
  }

  static ComponentType type(JsonCursor at) {
    return new ComponentType(
        at.text("id"),
        at.text("name"),
        at.required("kind").one(ElementKind.class),
        at.text("group"),
        at.text("purpose"),
        at.texts("categories"),
        at.field("segment").map(segment -> segment.one(ComponentType.Segment.class)),
        at.field("zone").map(JsonCursor::string),
        at.text("typicalCount", ""),
        facts(at),
        at.texts("properties"),
        at.texts("neighbours"),
        at.text("glyph"));
  }

  static Control control(JsonCursor at) {
    return new Control(
        at.text("id"),
        at.text("title"),
        at.text("how"),
        at.required("effort").one(Control.Effort.class),
        at.required("kind").one(Control.Kind.class),
        at.required("at").one(Control.At.class),
        at.texts("references"));
  }

  static Requirement requirement(JsonCursor at) {
    return new Requirement(
        at.text("id"),
        at.text("title"),
        at.required("foundation").one(Foundation.class),
        (int) at.required("level").whole(1, 4),
        at.field("otherLevel").map(level -> (int) level.whole(1, 4)),
        at.list("on", on -> on.one(Requirement.On.class)),
        at.list("elements", PackRules::condition),
        at.list("flows", PackRules::condition));
  }

  static Playbook playbook(JsonCursor at) {
    return new Playbook(
        at.text("id"),
        at.text("title"),
        at.texts("rules"),
        at.texts("controls"),
        at.text("preparation"),
        at.text("detection"),
        at.text("containment"),
        at.text("review"));
  }

  static FindingType finding(JsonCursor at) {
    return new FindingType(
        at.text("id"),
        at.text("title"),
        at.text("meaning"),
        at.text("advice"),
        at.required("severity").one(Severity.class),
        at.texts("threats"),
        at.texts("controls"),
        at.texts("references"));
  }
}
