package io.gridstride.file;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.ConditionParser;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Consequence;

/** Reads rules and their conditions. */
final class PackRules {
  private static final Condition NOTHING = new Condition.CrossesBoundary();

  private PackRules() {}

  static Rule rule(JsonCursor at, PackCases cases) {
    Rule.On on = at.required("on").one(Rule.On.class);
    return new Rule(
        at.text("id"),
        on,
        at.required("stride").one(Stride.class),
        at.text("title"),
        at.text("attack"),
        at.text("harm"),
        at.text("detection"),
        at.text("advice"),
        (int) at.required("likelihood").whole(1, 5),
        (int) at.required("impact").whole(1, 5),
        at.field("publicTool").map(JsonCursor::flag).orElse(false),
        at.field("consequence").map(consequence -> consequence.one(Consequence.class)),
        condition(at.required("appliesWhen")),
        at.field("mitigatedWhen").map(PackRules::condition),
        at.texts("controls"),
        at.texts("supporting"),
        at.texts("references"),
        cases.all(at.required("cases"), on));
  }

  static Condition condition(JsonCursor at) {
    String text = at.string();
    if (text.isEmpty() && !at.node().isString()) {
      return NOTHING;
    }
    return switch (ConditionParser.parse(text)) {
      case ConditionParser.Parsed(Condition condition) -> condition;
      case ConditionParser.Unreadable(int column, String sentence) -> {
        at.problem("At column " + column + " of this condition: " + sentence);
        yield NOTHING;
      }
    };
  }
}
