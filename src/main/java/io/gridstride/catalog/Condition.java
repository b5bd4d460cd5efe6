package io.gridstride.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A three-valued condition over one scope: an element with its flows and zones, or a flow with both
 * ends and the boundaries it crosses. The family is closed, so a rule can read nothing that it does
 * not name. {@link #text()} is the form written in packs; {@link ConditionParser} reads it.
 */
public sealed interface Condition {
  /** The property of any element that holds its fleet count. */
  String COUNT = "count";

  /**
   * The derived property with the number of units that hold the same secret: the fleet counts
   * summed over all elements with the same stated {@code keyGroup}, or the element's own fleet
   * count when its keys are shared beyond one device.
   */
  String KEY_SHARERS = "keySharers";

  String text();

  /** Every term holds. */
  record All(List<Condition> terms) implements Condition {
    public All {
      terms = List.copyOf(terms);
    }

    @Override
    public String text() {
      return terms.stream()
          .map(term -> term instanceof Any ? "(" + term.text() + ")" : term.text())
          .collect(Collectors.joining(" and "));
    }
  }

  /** At least one term holds. */
  record Any(List<Condition> terms) implements Condition {
    public Any {
      terms = List.copyOf(terms);
    }

    @Override
    public String text() {
      return terms.stream().map(Condition::text).collect(Collectors.joining(" or "));
    }
  }

  /** The term does not hold. */
  record Not(Condition term) implements Condition {
    @Override
    public String text() {
      return switch (term) {
        case All all -> "not (" + all.text() + ")";
        case Any any -> "not (" + any.text() + ")";
        case Not not -> "not (" + not.text() + ")";
        case PropertyIn in -> in.text("!=", "not in");
        case PropertyAtLeast least -> least.text("<");
        case TagsContain contain -> "not " + contain.text();
        case Is is -> "not " + is.text();
        case InZone zone -> "not " + zone.text();
        case Carries carries -> "not " + carries.text();
        case CrossesBoundary crosses -> "not " + crosses.text();
        case Receives receives -> "not " + receives.text();
        case Sends sends -> "not " + sends.text();
        case ReachableFrom reachable -> "not " + reachable.text();
      };
    }
  }

  /** One that is not made of others. */
  sealed interface Simple extends Condition {}

  /** A property has one of the values. {@code flow.protocol} is read like a property. */
  record PropertyIn(Role role, String property, List<String> values) implements Simple {
    public PropertyIn {
      values = List.copyOf(values);
    }

    @Override
    public String text() {
      return text("=", "in");
    }

    private String text(String one, String many) {
      return role.word()
          + "."
          + property
          + (values.size() == 1 ? " " + one + " " + values.getFirst() : " " + many + set(values));
    }
  }

  /**
   * A property is at this value or a better one on its scale from worst to best; for a count, a
   * number at least this large.
   */
  record PropertyAtLeast(Role role, String property, String value) implements Simple {
    @Override
    public String text() {
      return text(">=");
    }

    private String text(String sign) {
      return role.word() + "." + property + " " + sign + " " + value;
    }
  }

  /** A property that holds several tags contains at least one of these. */
  record TagsContain(Role role, String property, List<String> tags) implements Simple {
    public TagsContain {
      tags = List.copyOf(tags);
    }

    @Override
    public String text() {
      return role.word() + "." + property + " contains" + set(tags);
    }
  }

  /** An element is of one of these component types, or of a type in one of these categories. */
  record Is(Role role, List<String> names) implements Simple {
    public Is {
      names = List.copyOf(names);
    }

    @Override
    public String text() {
      return role.word() + " is" + (names.size() == 1 ? " " + names.getFirst() : set(names));
    }
  }

  /** An element stands in a zone of one of these kinds, or in a zone nested in one. */
  record InZone(Role role, List<String> kinds) implements Simple {
    public InZone {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String text() {
      return role.word() + " in zone" + set(kinds);
    }
  }

  /** The flow carries data of at least one of these kinds. */
  record Carries(List<String> kinds) implements Simple {
    public Carries {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String text() {
      return "flow carries" + set(kinds);
    }
  }

  /** The flow's ends stand in zones of different trust, or the flow crosses a line boundary. */
  record CrossesBoundary() implements Simple {
    @Override
    public String text() {
      return "flow crosses boundary";
    }
  }

  /** Some flow into the element carries one of these kinds of data. */
  record Receives(List<String> kinds) implements Simple {
    public Receives {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String text() {
      return "element receives" + set(kinds);
    }
  }

  /** Some flow out of the element carries one of these kinds of data. */
  record Sends(List<String> kinds) implements Simple {
    public Sends {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String text() {
      return "element sends" + set(kinds);
    }
  }

  /** A chain of flows leads here from some element in a zone of one of these kinds. */
  record ReachableFrom(Role role, List<String> zoneKinds) implements Simple {
    public ReachableFrom {
      zoneKinds = List.copyOf(zoneKinds);
    }

    @Override
    public String text() {
      return role.word() + " reachable from" + set(zoneKinds);
    }
  }

  private static String set(List<String> names) {
    return " {" + String.join(", ", names) + "}";
  }
}
