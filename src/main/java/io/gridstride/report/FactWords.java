package io.gridstride.report;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.PropertyType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Facts and open questions in words. */
record FactWords(Names names) {
  private static final String SEPARATOR = ", ";
  private static final String ARROW = " \u2192 ";
  private static final String FROM = "from ";

  /**
   * One fact as a line: what it is about unless that is the subject itself, what it says, and who
   * says so.
   */
  List<Run> line(Fact fact, String subject) {
    String about = fact.about().equals(subject) ? "" : names.part(fact.about()) + " \u00b7 ";
    return List.of(
        Run.plain(about + label(fact) + ": " + value(fact)),
        Run.muted(" (" + origin(fact.origin()) + ")"));
  }

  private String label(Fact fact) {
    return switch (fact.name()) {
      case "type" -> "Component type";
      case "protocol" -> "Protocol";
      case "data" -> "Carries";
      case "zone" -> "Zone";
      case "crosses" -> "Crosses the boundary of";
      case "path" -> "Reached by a chain of flows";
      case "count" -> "Units";
      case "control" -> "Control";
      case Condition.KEY_SHARERS -> "Units that share one key";
      default ->
          names.property(fact.about(), fact.name()).map(PropertyType::label).orElse(fact.name());
    };
  }

  private String value(Fact fact) {
    return switch (fact.name()) {
      case "type" -> names.type(fact.value());
      case "protocol" -> names.protocol(fact.value());
      case "data" -> each(fact.value(), SEPARATOR, names::dataKind);
      case "zone", "crosses" -> each(fact.value(), SEPARATOR, names::part);
      case "path" ->
          fact.value().startsWith(FROM)
              ? FROM + names.part(fact.value().substring(FROM.length()))
              : each(fact.value(), ARROW, names::part);
      case "control" -> control(fact.value());
      default -> names.value(names.property(fact.about(), fact.name()), fact.value());
    };
  }

  private String control(String value) {
    int space = value.indexOf(' ');
    return space < 0
        ? names.control(value)
        : names.control(value.substring(0, space)) + SEPARATOR + value.substring(space + 1);
  }

  private static String each(String list, String separator, UnaryOperator<String> name) {
    return Arrays.stream(list.split(separator, -1))
        .map(name)
        .collect(Collectors.joining(separator));
  }

  private static String origin(Fact.Origin origin) {
    return switch (origin) {
      case MODEL -> "stated in the model";
      case COMPONENT_TYPE -> "true of this type of component";
      case PROTOCOL -> "given by the protocol";
      case DERIVED -> "computed";
    };
  }

  /** What to ask so that a missing property is no longer missing. */
  String question(Missing missing) {
    return switch (missing.property()) {
      case "protocol" -> "Which protocol does this flow use?";
      case "data" -> "Which data does this flow carry?";
      case "kind" -> "Of what kind is this zone?";
      default -> {
        Optional<PropertyType> type = names.property(missing.about(), missing.property());
        yield type.map(PropertyType::question)
            .filter(question -> !question.isBlank())
            .orElseGet(() -> type.map(PropertyType::label).orElse(missing.property()) + "?");
      }
    };
  }
}
