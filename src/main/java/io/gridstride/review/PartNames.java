package io.gridstride.review;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.DataKind;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Protocol;
import io.gridstride.catalog.ZoneKind;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import java.util.Optional;
import java.util.stream.Collectors;

/** What things are called. An id that nothing knows, or that has no name, stands for itself. */
public record PartNames(Dfd dfd, Catalog catalog) {
  /** The name of an element, flow, zone, data asset or control in the model. */
  public String part(String id) {
    return dfd.part(id).map(this::part).orElse(id);
  }

  /** The name of what a threat or finding is about. */
  public String subject(Subject subject) {
    return Register.subjectName(dfd, subject);
  }

  private String part(Part part) {
    return switch (part) {
      case Element element ->
          Register.subjectName(dfd, new Subject(Subject.Kind.ELEMENT, element.id()));
      case Flow flow -> Register.subjectName(dfd, new Subject(Subject.Kind.FLOW, flow.id()));
      case Boundary boundary ->
          Register.subjectName(dfd, new Subject(Subject.Kind.BOUNDARY, boundary.id()));
      case DataAsset asset -> asset.name().isEmpty() ? asset.id() : asset.name();
      case ControlUse use -> control(use.control());
    };
  }

  /** The name of a zone; an empty id is outside every zone. */
  public String zone(String id) {
    return id.isEmpty() ? "Outside every zone" : part(id);
  }

  public String type(String id) {
    return catalog.type(id).map(ComponentType::name).orElse(id);
  }

  public String protocol(String id) {
    return catalog.protocol(id).map(Protocol::name).orElse(id);
  }

  public String dataKind(String id) {
    return catalog.dataKind(id).map(DataKind::name).orElse(id);
  }

  public String zoneKind(String id) {
    return catalog.zone(id).map(ZoneKind::name).orElse(id);
  }

  /** Id and title, as in {@code C21 Mutual TLS}. */
  public String control(String id) {
    return catalog.control(id).map(control -> id + " " + control.title()).orElse(id);
  }

  /** Id and title of a published source. */
  public String reference(String id) {
    return catalog.reference(id).map(reference -> id + " " + reference.title()).orElse(id);
  }

  /** The property that a part of the model has, by its id. */
  public Optional<PropertyType> property(String about, String property) {
    PropertyType.On on =
        dfd.flow(about).isPresent() ? PropertyType.On.FLOW : PropertyType.On.ELEMENT;
    return catalog.property(on, property);
  }

  /** A stated value as a person says it. */
  public String value(Optional<PropertyType> property, String text) {
    return property.map(type -> type.words(text)).orElse(text);
  }

  /** All stated properties of a part, each with its label. */
  public String properties(String about, Properties properties) {
    return properties.values().entrySet().stream()
        .map(entry -> {
          Optional<PropertyType> type = property(about, entry.getKey());
          return type.map(PropertyType::label).orElse(entry.getKey())
              + ": "
              + value(type, entry.getValue().text());
        })
        .collect(Collectors.joining("; "));
  }
}
