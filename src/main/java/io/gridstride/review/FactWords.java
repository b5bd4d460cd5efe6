package io.gridstride.review;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Names;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Quantity;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Facts and what is missing, in words. */
public record FactWords(PartNames names) {
  private static final String SEPARATOR = ", ";
  private static final String ARROW = " \u2192 ";

  /** The value of a fact of which the point is that nobody has stated it. */
  private static final String UNSTATED = "unspecified";

  /** One fact: what it is about unless that is the subject itself, and what it says. */
  public String statement(Fact fact, String subject) {
    String about = fact.about().equals(subject) ? "" : names.part(fact.about()) + " \u00b7 ";
    return about + label(fact) + ": " + value(fact);
  }

  /** One fact with the name and id of what it is about, what it says, and who says so. */
  public String full(Fact fact) {
    return names.part(fact.about())
        + " ["
        + fact.about()
        + "] \u00b7 "
        + label(fact)
        + ": "
        + value(fact)
        + (isUnstated(fact) ? "" : " (" + origin(fact.origin()) + ")");
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
      case "kind" -> "Kind of zone";
      case "conduit" -> "Nothing watches what passes between";
      case "levels" -> "Short of its security level";
      case "megawatts" -> "Megawatts that commands can switch";
      case "coverage" -> "Pairs of zones that are watched";
      case "criticalCoverage" ->
          "Watched of those at the DMZ, the head-end, the keys or grid control";
      case "cut" -> "Link to remove";
      case "switches" -> "Switches whose commands all pass here";
      case "withoutZone" -> "Elements in no zone";
      case "withoutProtocol" -> "Flows of no stated protocol";
      case "withoutData" -> "Flows of no stated data";
      case "withoutProperty" -> "Properties of critical elements that are not stated";
      case "likelihood" -> "Likelihood";
      case "more" -> "And so on, more of these";
      default ->
          names.property(fact.about(), fact.name()).map(PropertyType::label).orElse(fact.name());
    };
  }

  private String value(Fact fact) {
    return isUnstated(fact) ? "not stated" : stated(fact);
  }

  /** What nobody has said; then nobody is the source of it either. */
  public static boolean isUnstated(Fact fact) {
    return fact.value().equals(UNSTATED);
  }

  private String stated(Fact fact) {
    return switch (fact.name()) {
      case "type" -> names.type(fact.value());
      case "protocol" -> names.protocol(fact.value());
      case "data" -> each(fact.value(), SEPARATOR, names::dataKind);
      case "zone", "crosses", "conduit" -> each(fact.value(), SEPARATOR, names::part);
      case "levels" -> levels(fact.value());
      case "path" ->
          fact.value().startsWith(Names.FROM)
              ? from(fact.about(), fact.value().substring(Names.FROM.length()))
              : each(fact.value(), ARROW, names::part);
      case "cut" -> each(fact.value(), ARROW, names::part);
      case "control" -> control(fact.value());
      case "count", "switches", Condition.KEY_SHARERS -> Quantity.number(fact.value());
      default -> names.value(names.property(fact.about(), fact.name()), fact.value());
    };
  }

  /** What stands in the zone itself is reached from there without a flow. */
  private String from(String about, String start) {
    return about.equals(start) ? "it stands there itself" : Names.FROM + names.part(start);
  }

  /** Ids of zones, a colon, and the level of each foundation. */
  private String levels(String value) {
    int colon = value.indexOf(": ");
    return each(value.substring(0, colon), SEPARATOR, names::zone) + value.substring(colon);
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

  /** Who says so. */
  public static String origin(Fact.Origin origin) {
    return switch (origin) {
      case MODEL -> "stated in the model";
      case COMPONENT_TYPE -> "true of this type of component";
      case PROTOCOL -> "given by the protocol";
      case DERIVED -> "computed";
    };
  }

  /** What to ask so that a missing fact is no longer missing. */
  public String question(Missing missing) {
    return Topic.of(missing, names.dfd()).question(names.catalog());
  }
}
