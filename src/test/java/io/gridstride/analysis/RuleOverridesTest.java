package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a pack changes about a rule, and what it leaves as it is. */
class RuleOverridesTest {
  private static final Dfd DFD = Sketch.dfd("element m meter.res - 400000\n");

  private static Analysis analysis(Optional<RuleOverride> override) {
    var knowledge =
        Knowledge.ofTypes()
            .elementRule("T1", "element is meterLike", "element.fwSigning = signature")
            .elementRule("T2", "element is meterLike", "element.fwSigning = signature");
    return Analyzer.analyze(DFD, knowledge.overriding("T1", override).catalog());
  }

  private static final Analysis USUAL = analysis(Optional.empty());

  @Test
  void aRuleThatIsSwitchedOffIsNotJudged() {
    Analysis analysis = analysis(Optional.of(new RuleOverride.Off("house", "No such thing here.")));

    assertThat(analysis.threats()).containsExactly(USUAL.threats().getLast());
    assertThat(analysis.coverage()).extracting(Coverage::rule).containsExactly("T2");
  }

  @Test
  void aSeverityThatIsSetLeavesTheDerivationAsItIs() {
    var low = new RuleOverride.Rated("house", "Insured.", Severity.LOW);

    Risk risk = analysis(Optional.of(low)).threats().getFirst().inherent();

    Risk usual = USUAL.threats().getFirst().inherent();
    assertThat(usual.severity()).isNotEqualTo(Severity.LOW);
    assertThat(risk.severity()).isEqualTo(Severity.LOW);
    assertThat(risk)
        .isEqualTo(new Risk(usual.likelihood(), usual.impact(), usual.steps(), Optional.of(low)));
    assertThat(low.sentence()).isEqualTo("Set to low by pack house: Insured.");
  }

  @Test
  void theOtherRulesAreRatedAsEver() {
    var low = new RuleOverride.Rated("house", "Insured.", Severity.LOW);

    assertThat(analysis(Optional.of(low)).threats().getLast()).isEqualTo(USUAL.threats().getLast());
  }
}
