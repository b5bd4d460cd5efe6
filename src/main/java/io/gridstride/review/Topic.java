package io.gridstride.review;

import io.gridstride.analysis.Missing;
import io.gridstride.analysis.scope.FlowScope;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Dfd;
import io.gridstride.model.PropertyValue;
import java.util.List;
import java.util.Optional;

/**
 * What one question is about: a property of elements or of flows, or what every part of its sort
 * has besides its properties.
 *
 * @param property property id; or {@link FlowScope#PROTOCOL} or {@link Missing#DATA} of a flow, or
 *     {@link Missing#KIND} of a zone
 */
public record Topic(On on, String property) {
  /** Which sort of part it is asked of. */
  public enum On {
    ELEMENT("element"),
    FLOW("flow"),
    ZONE("zone");

    private final String word;

    On(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * A possible answer.
   *
   * @param value what the model would state; of a protocol, data or zone kind its catalogue id
   */
  public record Answer(PropertyValue value, String label) {}

  /** The topic of something missing. */
  public static Topic of(Missing missing, Dfd dfd) {
    On on =
        dfd.elements().containsKey(missing.about())
            ? On.ELEMENT
            : dfd.flows().containsKey(missing.about()) ? On.FLOW : On.ZONE;
    return new Topic(on, missing.property());
  }

  /** Such as {@code element.keyStorage}. */
  public String id() {
    return on.word() + "." + property;
  }

  /** Whether its answers go from worst to best. */
  public boolean isRanked() {
    return on != On.ZONE && !isProtocol() && !isData();
  }

  public boolean isProtocol() {
    return on == On.FLOW && property.equals(FlowScope.PROTOCOL);
  }

  public boolean isData() {
    return on == On.FLOW && property.equals(Missing.DATA);
  }

  /** The property in the catalogue; empty for a protocol, data, a zone's kind, and the unknown. */
  public Optional<PropertyType> type(Catalog catalog) {
    return switch (on) {
      case ELEMENT -> catalog.property(PropertyType.On.ELEMENT, property);
      case FLOW -> catalog.property(PropertyType.On.FLOW, property);
      case ZONE -> Optional.empty();
    };
  }

  /** What to ask. */
  public String question(Catalog catalog) {
    if (on == On.ZONE) {
      return "Of what kind is this zone?";
    }
    return isProtocol()
        ? "Which protocol does this flow use?"
        : isData()
            ? "Which data does this flow carry?"
            : type(catalog)
                .map(PropertyType::question)
                .filter(question -> !question.isBlank())
                .orElseGet(() -> label(catalog) + "?");
  }

  /** A short name for a form or a table. */
  public String label(Catalog catalog) {
    if (on == On.ZONE) {
      return "Zone kind";
    }
    return isProtocol()
        ? "Protocol"
        : isData() ? "Data carried" : type(catalog).map(PropertyType::label).orElse(property);
  }

  /**
   * What may be answered: a property's values from worst to best, for a number or free text
   * examples of them; otherwise what the catalogue has, in its order.
   */
  public List<Answer> answers(Catalog catalog) {
    if (on == On.ZONE) {
      return catalog.zones().values().stream().map(z -> answer(z.id(), z.name())).toList();
    }
    if (isProtocol()) {
      return catalog.protocols().values().stream().map(p -> answer(p.id(), p.name())).toList();
    }
    if (isData()) {
      return catalog.dataKinds().values().stream().map(d -> answer(d.id(), d.name())).toList();
    }
    return type(catalog).stream()
        .flatMap(type -> type.values().stream().map(value -> answer(type, value)))
        .toList();
  }

  private static Answer answer(String id, String label) {
    return new Answer(new PropertyValue.Text(id), label);
  }

  private static Answer answer(PropertyType type, String value) {
    PropertyValue stated =
        switch (type.kind()) {
          case CHOICE, TEXT -> new PropertyValue.Text(value);
          case TAGS -> new PropertyValue.Tags(List.of(value));
          case FLAG -> new PropertyValue.Flag(value.equals("true"));
          case COUNT -> new PropertyValue.Count(Long.parseLong(value));
        };
    return new Answer(stated, type.words(value));
  }
}
