package io.gridstride.ui.tables;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.PropertyType.On;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.Reference;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.review.Grounds;
import io.gridstride.review.Register;
import java.util.Optional;

/** Puts facts and open questions into words that name parts as a person knows them. */
public record Facts(Dfd dfd, Catalog catalog) {
  /** A fact, such as {@code Concentrator: key storage is plaintext-flash}. */
  public String words(Fact fact) {
    return name(fact.about()) + ": " + statement(fact);
  }

  /** What changed since a decision about a subject, as a sentence. */
  String words(Grounds.Difference change, Subject subject) {
    String before = change.before().orElse("");
    String now = change.now().orElse("");
    return switch (change.name()) {
      case Grounds.OUTCOME -> "The outcome was " + before + " and is " + now + ".";
      case Grounds.RISK -> "The risk was " + before + " and is " + now + ".";
      case Grounds.REST -> "Other facts changed too.";
      default -> {
        String about = change.about().orElse(subject.id());
        yield change.now().isPresent()
            ? words(fact(about, change.name(), now))
                + (before.isEmpty() ? "." : ", before: " + before + ".")
            : words(fact(about, change.name(), before)) + ": no longer counts.";
      }
    };
  }

  private static Fact fact(String about, String name, String value) {
    return new Fact(about, name, value, Fact.Origin.MODEL);
  }

  private String statement(Fact fact) {
    String value = fact.value();
    if (value.equals("unspecified")) {
      return label(fact.name()).toLowerCase(java.util.Locale.ROOT) + " is unspecified";
    }
    return switch (fact.name()) {
      case "type" -> "is a " + catalog.type(value).map(ComponentType::name).orElse(value);
      case "protocol" -> "speaks " + catalog.protocol(value).map(Protocol::name).orElse(value);
      case "data" -> "carries " + name(value);
      case "zone" -> "is in " + zone(value);
      case "crosses" -> "crosses " + zone(value);
      case "control" -> "has " + catalog.control(value).map(Control::title).orElse(name(value));
      case "path" -> "can be reached by " + value;
      case "count" -> "stands for " + value + " units";
      case "conduit" -> "crosses between zones that nothing watches";
      case "coverage" -> value + " pairs of zones are watched";
      case "criticalCoverage" ->
          value + " at the DMZ, the head-end, the keys or grid control are watched";
      case "cut" -> "goes around the firewall; remove it";
      case "switches" -> "passes on all commands to " + value + " switches";
      case "withoutZone" -> value + " elements are in no zone";
      case "withoutProtocol" -> value + " flows have no stated protocol";
      case "withoutData" -> value + " flows have no stated data";
      case "withoutProperty" -> value + " properties of critical elements are unspecified";
      case "more" -> "and " + value + " more like this";
      default -> label(fact.name()).toLowerCase(java.util.Locale.ROOT) + " is " + value;
    };
  }

  /** Whether the id is that of a part that can be selected on a diagram. */
  boolean isDrawn(String id) {
    return dfd.element(id).isPresent() || dfd.flow(id).isPresent() || dfd.boundary(id).isPresent();
  }

  private String zone(String id) {
    return dfd.boundary(id)
        .map(Boundary::name)
        .or(() -> catalog.zone(id).map(ZoneKind::name))
        .orElse(id);
  }

  /** Who says so. */
  public static String origin(Fact fact) {
    return switch (fact.origin()) {
      case MODEL -> "stated in the model";
      case COMPONENT_TYPE -> "usual for its type, unless the model says otherwise";
      case PROTOCOL -> "by the protocol, unless the model says otherwise";
      case DERIVED -> "from the drawing";
    };
  }

  /** What to ask so that an unknown outcome is decided. */
  public String question(Missing missing) {
    String question =
        missing.property().equals("protocol")
            ? "Which protocol does it speak?"
            : property(missing.property()).map(PropertyType::question).orElse(missing.property());
    return name(missing.about()) + ": " + question;
  }

  private String label(String property) {
    return property(property).map(PropertyType::label).orElse(property);
  }

  private Optional<PropertyType> property(String id) {
    return catalog.property(On.ELEMENT, id).or(() -> catalog.property(On.FLOW, id));
  }

  /** What a person calls a part, or the id itself when there is no such part. */
  public String name(String id) {
    return dfd.part(id)
        .map(this::name)
        .orElse(id.equals(Subject.MODEL.id()) ? name(Subject.MODEL) : id);
  }

  /** Findings of the model before an edit may speak of a part that is gone: its id must do. */
  String name(Subject subject) {
    return switch (subject.kind()) {
      case ELEMENT, FLOW, BOUNDARY -> name(subject.id());
      case KEY_GROUP, MODEL -> Register.subjectName(dfd, subject);
    };
  }

  private String name(Part part) {
    return switch (part) {
      case Element element -> element.name();
      case Flow flow -> Register.subjectName(dfd, new Subject(Subject.Kind.FLOW, flow.id()));
      case Boundary boundary -> boundary.name();
      case DataAsset asset -> asset.name();
      case ControlUse use ->
          catalog.control(use.control()).map(Control::title).orElse(use.control());
    };
  }

  public String control(String id) {
    return catalog.control(id).map(control -> control.title() + ". " + control.how()).orElse(id);
  }

  String reference(String id) {
    return catalog
        .reference(id)
        .map(reference -> reference.id() + "  " + title(reference))
        .orElse(id);
  }

  private static String title(Reference reference) {
    return reference.title() + " (" + reference.scheme() + ")";
  }
}
