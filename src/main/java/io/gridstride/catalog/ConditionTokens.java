package io.gridstride.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a condition's text into names and signs. */
final class ConditionTokens {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(?:([A-Za-z0-9][A-Za-z0-9_.+/-]*)|(!=|>=|[=<>(){},])|(\\S))");

  /**
   * One piece of the text; the end is an empty one.
   *
   * @param column counted from 1
   */
  record Token(String text, int column, boolean isName) {
    boolean is(String other) {
      return text.equals(other);
    }

    boolean isEnd() {
      return text.isEmpty();
    }

    String quoted() {
      return isEnd() ? "the end" : "\"" + text + "\"";
    }
  }

  private final List<Token> tokens = new ArrayList<>();
  private int next;

  ConditionTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      int group = matcher.group(1) != null ? 1 : matcher.group(2) != null ? 2 : 3;
      tokens.add(new Token(matcher.group(group), matcher.start(group) + 1, group == 1));
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token("", text.length() + 1, false));
  }

  Token peek() {
    return tokens.get(next);
  }

  boolean at(String text) {
    return peek().is(text);
  }

  Token next() {
    Token token = peek();
    if (!token.isEnd()) {
      next++;
    }
    return token;
  }

  /** Moves on if the next token is {@code text}. */
  boolean take(String text) {
    boolean there = at(text);
    if (there) {
      next++;
    }
    return there;
  }
}
