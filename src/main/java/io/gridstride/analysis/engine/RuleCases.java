package io.gridstride.analysis.engine;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.PackFault;
import io.gridstride.catalog.PackSection;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tries rules on the worked examples that stand beside them. */
public final class RuleCases {
  private RuleCases() {}

  /**
   * The cases on which a rule says something else than the case expects. The rules of the built-in
   * pack are left out: they were tried when this program was built.
   */
  public static List<PackFault> broken(Catalog catalog) {
    return catalog.packs().stream()
        .skip(1)
        .flatMap(pack -> pack.rules().stream())
        .flatMap(id -> catalog.rule(id).stream())
        .flatMap(rule ->
            rule.cases().stream()
                .filter(one -> outcome(rule, one, catalog) != one.expected())
                .map(one -> fault(rule, one, outcome(rule, one, catalog))))
        .toList();
  }

  /** What a rule says about the subject of a case, whether or not it is switched off. */
  public static Outcome outcome(Rule rule, RuleCase one, Catalog catalog) {
    var alone = new LinkedHashMap<String, Rule>();
    alone.put(rule.id(), rule.withOverride(Optional.empty()));
    return Judgements.of(one.dfd(), catalog.withRules(alone)).threats().stream()
        .filter(threat -> threat.subject().id().equals(one.subject()))
        .map(Threat::outcome)
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static PackFault fault(Rule rule, RuleCase one, Outcome outcome) {
    return new PackFault(
        PackSection.RULES,
        rule.id(),
        "cases/" + RuleCase.field(one.expected()),
        "On this case the rule says "
            + words(outcome)
            + ", not "
            + words(one.expected())
            + "; mend the case or the rule.");
  }

  private static String words(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
