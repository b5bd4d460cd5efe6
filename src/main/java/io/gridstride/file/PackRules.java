package io.gridstride.file;

import io.gridstride.catalog.Condition;
import io.gridstride.catalog.ConditionParser;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Consequence;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Reads rules and their conditions. */
final class PackRules {
  private static final Condition NOTHING = new Condition.CrossesBoundary();

  private final PackCases cases;
  private final SequencedMap<String, RuleOverride> overrides;

  PackRules(PackCases cases, SequencedMap<String, RuleOverride> overrides) {
    this.cases = cases;
    this.overrides = overrides;
  }

  Rule rule(JsonCursor at) {
    String id = at.text("id");
    Rule.On on = at.required("on").one(Rule.On.class);
    return new Rule(
        id,
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
        at.field("cases").map(all -> cases.all(all, on)).orElse(List.of()),
        Optional.ofNullable(overrides.get(id)));
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
