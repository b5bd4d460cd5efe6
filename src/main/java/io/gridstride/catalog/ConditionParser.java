package io.gridstride.catalog;

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
import io.gridstride.catalog.Condition.TagsContain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text form of a condition.
 *
 * <pre>
 * or   := and ("or" and)*          and := not ("and" not)*
 * not  := "not" not | "(" or ")" | test
 * test := role "." property ("=" | "!=" | ">=" | "&lt;") value
 *       | role "." property ["not"] "in" set | role "." property "contains" set
 *       | role "is" (name | set) | role "in" "zone" set | role "reachable" "from" set
 *       | "flow" "carries" set | "flow" "crosses" "boundary"
 *       | "element" ("receives" | "sends") set
 * role := "element" | "flow" | "source" | "target"      set := "{" name ("," name)* "}"
 * </pre>
 */
public final class ConditionParser {
  private static final int DEEPEST = 50;

  /** What became of a text. */
  public sealed interface Result {}

  public record Parsed(Condition condition) implements Result {}

  /**
   * The text is no condition.
   *
   * @param column where, counted from 1
   */
  public record Unreadable(int column, String sentence) implements Result {}

  private static final class Unexpected extends Exception {
    private static final long serialVersionUID = 1;
    private final int column;

    Unexpected(ConditionTokens.Token at, String sentence) {
      super(sentence);
      column = at.column();
    }
  }

  private final ConditionTokens tokens;
  private int depth;

  private ConditionParser(String text) {
    tokens = new ConditionTokens(text);
  }

  public static Result parse(String text) {
    var parser = new ConditionParser(text);
    try {
      Condition condition = parser.or();
      ConditionTokens.Token rest = parser.tokens.peek();
      if (!rest.isEnd()) {
        throw new Unexpected(rest, "Expected \"and\", \"or\" or the end, not " + rest.quoted());
      }
      return new Parsed(condition);
    } catch (Unexpected e) {
      return new Unreadable(e.column, e.getMessage() + ".");
    }
  }

  private Condition or() throws Unexpected {
    List<Condition> terms = new ArrayList<>(List.of(and()));
    while (tokens.take("or")) {
      terms.add(and());
    }
    return terms.size() == 1 ? terms.getFirst() : new Any(terms);
  }

  private Condition and() throws Unexpected {
    List<Condition> terms = new ArrayList<>(List.of(not()));
    while (tokens.take("and")) {
      terms.add(not());
    }
    return terms.size() == 1 ? terms.getFirst() : new All(terms);
  }

  private Condition not() throws Unexpected {
    if (++depth > DEEPEST) {
      throw new Unexpected(tokens.peek(), "Nested deeper than " + DEEPEST + " levels");
    }
    try {
      if (tokens.take("not")) {
        return new Not(not());
      }
      if (tokens.take("(")) {
        Condition inner = or();
        expect(")");
        return inner;
      }
      return test();
    } finally {
      depth--;
    }
  }

  private Condition test() throws Unexpected {
    ConditionTokens.Token start = tokens.next();
    for (Role role : Role.values()) {
      if (start.text().equals(role.word())) {
        return relation(role, start);
      }
      if (start.text().startsWith(role.word() + ".")) {
        return property(role, start.text().substring(role.word().length() + 1));
      }
    }
    throw new Unexpected(
        start,
        "Expected a test that begins with element, flow, source or target, not " + start.quoted());
  }

  private Condition relation(Role role, ConditionTokens.Token start) throws Unexpected {
    ConditionTokens.Token verb = tokens.next();
    Optional<Condition> read = role == Role.FLOW ? flowRelation(verb) : elementRelation(role, verb);
    return read.orElseThrow(() ->
        new Unexpected(verb, "After \"" + start.text() + "\", " + verb.quoted() + " says nothing"));
  }

  private Optional<Condition> flowRelation(ConditionTokens.Token verb) throws Unexpected {
    if (verb.is("carries")) {
      return Optional.of(new Carries(set()));
    }
    if (verb.is("crosses")) {
      expect("boundary");
      return Optional.of(new CrossesBoundary());
    }
    return Optional.empty();
  }

  private Optional<Condition> elementRelation(Role role, ConditionTokens.Token verb)
      throws Unexpected {
    return switch (verb.text()) {
      case "is" -> Optional.of(new Is(role, tokens.at("{") ? set() : List.of(name())));
      case "in" -> {
        expect("zone");
        yield Optional.of(new InZone(role, set()));
      }
      case "reachable" -> {
        expect("from");
        yield Optional.of(new ReachableFrom(role, set()));
      }
      case "receives" -> role == Role.ELEMENT ? Optional.of(new Receives(set())) : Optional.empty();
      case "sends" -> role == Role.ELEMENT ? Optional.of(new Sends(set())) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Condition property(Role role, String property) throws Unexpected {
    ConditionTokens.Token sign = tokens.next();
    return switch (sign.text()) {
      case "=" -> new PropertyIn(role, property, List.of(name()));
      case "!=" -> new Not(new PropertyIn(role, property, List.of(name())));
      case ">=" -> new PropertyAtLeast(role, property, name());
      case "<" -> new Not(new PropertyAtLeast(role, property, name()));
      case "in" -> new PropertyIn(role, property, set());
      case "not" -> {
        expect("in");
        yield new Not(new PropertyIn(role, property, set()));
      }
      case "contains" -> new TagsContain(role, property, set());
      default ->
          throw new Unexpected(
              sign, "Expected =, !=, >=, <, in, not in or contains, not " + sign.quoted());
    };
  }

  private List<String> set() throws Unexpected {
    expect("{");
    List<String> names = new ArrayList<>(List.of(name()));
    while (tokens.take(",")) {
      names.add(name());
    }
    expect("}");
    return names;
  }

  private String name() throws Unexpected {
    ConditionTokens.Token token = tokens.next();
    if (!token.isName()) {
      throw new Unexpected(token, "Expected a name or a value, not " + token.quoted());
    }
    return token.text();
  }

  private void expect(String text) throws Unexpected {
    ConditionTokens.Token token = tokens.peek();
    if (!tokens.take(text)) {
      throw new Unexpected(token, "Expected \"" + text + "\", not " + token.quoted());
    }
  }
}
