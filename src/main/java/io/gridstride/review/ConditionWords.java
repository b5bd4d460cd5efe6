package io.gridstride.review;

import io.gridstride.analysis.Reason;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Condition;
import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.Carries;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.InZone;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import io.gridstride.catalog.Condition.ReachableFrom;
import io.gridstride.catalog.Condition.Receives;
import io.gridstride.catalog.Condition.Sends;
import io.gridstride.catalog.Condition.Simple;
import io.gridstride.catalog.Condition.TagsContain;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions as a person says them, such as "the sender is any meter-like component". */
public record ConditionWords(PartNames names) {
  private static final int ABBREVIATION = 3;

  /** A vowel, or an abbreviation without any that is spelled out and begins with one. */
  private static final Pattern AN = Pattern.compile("[AEIOUaeiou]|[FHLMNRSX][^\\P{Lu}AEIOU]+\\b");

  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{Ll}-]*+(?!\\p{L})");

  /** The whole condition as one clause. */
  public String of(Condition condition) {
    return clause(condition, true);
  }

  /** Why a condition does not hold, by the first of its terms that is to blame. */
  public String failing(Reason reason) {
    return switch (reason.condition()) {
      case All _ ->
          reason.terms().stream()
              .filter(term -> term.truth() == Truth.FALSE)
              .findFirst()
              .map(this::failing)
              .orElseThrow();
      case Any _ -> reason.terms().stream().map(this::failing).collect(Collectors.joining(" and "));
      case Not _, Simple _ -> clause(reason.condition(), false);
    };
  }

  private String clause(Condition condition, boolean holds) {
    return switch (condition) {
      case All all -> holds ? joined(all.terms(), " and ") : "not (" + of(all) + ")";
      case Any any -> holds ? either(any.terms()) : "not (" + of(any) + ")";
      case Not not -> clause(not.term(), !holds);
      case PropertyIn in -> oneOf(in, holds);
      case PropertyAtLeast least -> atLeast(least, holds);
      case TagsContain contain ->
          label(contain.role(), contain.property())
              + (holds ? " include " : " do not include ")
              + list(
                  contain.tags(),
                  tag -> names.value(type(contain.role(), contain.property()), tag));
      case Is is ->
          who(is.role()) + (holds ? " is " : " is not ") + list(is.names(), this::component);
      case InZone zone ->
          who(zone.role())
              + (holds ? " stands in the zone " : " does not stand in the zone ")
              + list(zone.kinds(), names::zoneKind);
      case Carries carries ->
          "the flow "
              + (holds ? "carries " : "does not carry ")
              + list(carries.kinds(), names::dataKind);
      case CrossesBoundary _ ->
          "the flow " + (holds ? "crosses" : "does not cross") + " a trust boundary";
      case Receives receives ->
          (holds ? "it receives " : "it does not receive ")
              + list(receives.kinds(), names::dataKind);
      case Sends sends ->
          (holds ? "it sends " : "it does not send ") + list(sends.kinds(), names::dataKind);
      case ReachableFrom from ->
          who(from.role())
              + (holds ? " can be reached from the zone " : " cannot be reached from the zone ")
              + list(from.zoneKinds(), names::zoneKind);
    };
  }

  private String joined(List<Condition> terms, String word) {
    return terms.stream()
        .map(term -> term instanceof All || term instanceof Any ? "(" + of(term) + ")" : of(term))
        .collect(Collectors.joining(word));
  }

  /** What holds both ways along a flow is said once. */
  private String either(List<Condition> terms) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      Condition term = terms.get(i);
      Optional<EitherEnd> both =
          terms.stream().skip(i + 1L).findFirst().flatMap(next -> EitherEnd.of(term, next));
      words.add(both.map(this::ends).orElseGet(() -> joined(List.of(term), "")));
      i += both.isPresent() ? 1 : 0;
    }
    return String.join(" or ", words);
  }

  private String ends(EitherEnd either) {
    List<String> ends =
        either.ends().stream().map(end -> list(end.names(), this::component)).toList();
    return ends.size() == 1
        ? "either end is " + ends.getFirst()
        : "one end is " + ends.getFirst() + " and the other is " + ends.getLast();
  }

  private String oneOf(PropertyIn in, boolean holds) {
    Optional<PropertyType> type = type(in.role(), in.property());
    String values =
        list(
            in.values(),
            text ->
                in.property().equals("protocol") ? names.protocol(text) : names.value(type, text));
    String label = label(in.role(), in.property());
    return label + be(label) + (holds ? " " : " not ") + values;
  }

  private String atLeast(PropertyAtLeast least, boolean holds) {
    Optional<PropertyType> type = type(least.role(), least.property());
    String value = names.value(type, least.value());
    boolean number =
        least.property().equals(Condition.COUNT)
            || least.property().equals(Condition.KEY_SHARERS)
            || type.filter(known -> known.kind() == PropertyType.Kind.COUNT).isPresent();
    String label = label(least.role(), least.property());
    return label
        + be(label)
        + (number
            ? (holds ? " at least " : " less than ") + Quantity.number(value)
            : holds ? " " + value + " or better" : " worse than " + value);
  }

  /** Is, or are after a plural; of {@code expiry of permits} the first word counts. */
  static String be(String noun) {
    String head = noun.replaceFirst(" of .*", "");
    return head.endsWith("s") && !head.endsWith("ss") ? " are" : " is";
  }

  private static String who(Role role) {
    return role == Role.ELEMENT ? "it" : "the " + noun(role);
  }

  private static String noun(Role role) {
    return switch (role) {
      case ELEMENT -> "component";
      case FLOW -> "flow";
      case SOURCE -> "sender";
      case TARGET -> "receiver";
    };
  }

  private String label(Role role, String property) {
    String label =
        switch (property) {
          case Condition.COUNT -> "fleet count";
          case Condition.KEY_SHARERS -> "number of units with the same key";
          case "protocol" -> "protocol";
          default -> type(role, property).map(ConditionWords::label).orElse(property);
        };
    return role == Role.ELEMENT ? "its " + label : "the " + noun(role) + "'s " + label;
  }

  /** What is yes or no has a label that may be a clause of its own, so it is quoted. */
  private static String label(PropertyType type) {
    String label = inSentence(type.label());
    return type.kind() == PropertyType.Kind.FLAG ? "\u201c" + label + "\u201d" : label;
  }

  private Optional<PropertyType> type(Role role, String property) {
    return names
        .catalog()
        .property(role == Role.FLOW ? PropertyType.On.FLOW : PropertyType.On.ELEMENT, property);
  }

  private String component(String name) {
    String words =
        names
            .catalog()
            .type(name)
            .map(type -> inSentence(type.name()))
            .orElseGet(() -> spaced(name) + " component");
    return article(words) + words;
  }

  /** None before what is named after an activity, which nobody counts. */
  private static String article(String words) {
    boolean activity = words.endsWith(" management") || words.endsWith(" vending");
    return activity ? "" : AN.matcher(words).lookingAt() ? "an " : "a ";
  }

  /** A category such as {@code meterLike} as {@code meter-like}; three letters abbreviate. */
  private static String spaced(String category) {
    return Stream.of(category.split("(?<=[a-z])(?=[A-Z])", -1))
        .map(word ->
            word.length() <= ABBREVIATION
                ? word.toUpperCase(Locale.ROOT)
                : word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }

  /** A title inside a sentence, unless it begins with an abbreviation or a name. */
  static String inSentence(String title) {
    return CAPITALISED.matcher(title).lookingAt()
        ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
        : title;
  }

  /** One or several words as alternatives. */
  static String list(List<String> ids, UnaryOperator<String> name) {
    List<String> words = ids.stream().map(name).toList();
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }
}
