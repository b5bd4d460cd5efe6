package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleCase;
import io.gridstride.file.Packs;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTest {
  private static final Catalog CATALOG = Packs.builtIn();

  @TestFactory
  Stream<DynamicTest> everyRuleGivesTheOutcomeOfEachOfItsCases() {
    return CATALOG.rules().values().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id() + " " + rule.title(), () -> walk(rule)));
  }

  private static void walk(Rule rule) {
    SequencedMap<Outcome, Outcome> expected = new LinkedHashMap<>();
    SequencedMap<Outcome, Outcome> found = new LinkedHashMap<>();
    for (Outcome outcome : Outcome.values()) {
      expected.put(outcome, outcome);
    }
    for (RuleCase one : rule.cases()) {
      found.put(one.expected(), outcome(rule, one));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static Outcome outcome(Rule rule, RuleCase one) {
    return Analyzer.analyze(one.dfd(), CATALOG).threats().stream()
        .filter(threat -> threat.id().equals(Threat.id(rule.id(), one.subject())))
        .map(Threat::outcome)
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }
}
