package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Extras;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.LostDecision.Loss;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens to decisions when what they rest on changes. */
class DecisionsTest {
  private static final Catalog CATALOG =
      Knowledge.empty()
          .type("box", "-", List.of())
          .scale("lid", "open", "shut")
          .scale("lock", "none", "key", "code")
          .elementRule("E1", "element is box", "element.lid = shut and element.lock >= key")
          .elementRule("E2", "element is box and element.lock = none", "element.lid = shut")
          .catalog();

  private static Threat threat(String dfd, String id) {
    return Analyzer.analyze(Sketch.dfd(dfd), CATALOG).threats().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Decision accepted(String threat, String facts) {
    return new Decision(
        threat,
        Decision.Status.ACCEPTED,
        "Small",
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        facts,
        Extras.NONE);
  }

  private static Register register(String text, Decision... decisions) {
    Dfd dfd = Sketch.dfd(text);
    ThreatModel model = ThreatModel.empty("Test").withDfd(dfd).withDecisions(List.of(decisions));
    return Register.of(model, Analyzer.analyze(dfd, CATALOG), CATALOG);
  }

  private static Register.Entry entry(Register register, String id) {
    return register.entries().stream()
        .filter(one -> one.threat().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDecisionOnTheFactsOfTodayStands() {
    String box = "element a box - 1 lid=open lock=none";
    String facts = Grounds.of(threat(box, "E1@a")).text();
    Register.Entry entry = entry(register(box, accepted("E1@a", facts)), "E1@a");
    assertThat(entry.stale()).isFalse();
    assertThat(entry.needsWork()).isFalse();
  }

  @Test
  void aDecisionOnOtherFactsIsFlaggedWithWhatChangedAndClosesNothing() {
    String facts = Grounds.of(threat("element a box - 1 lid=open lock=code", "E1@a")).text();
    Register.Entry entry =
        entry(register("element a box - 1 lid=open lock=none", accepted("E1@a", facts)), "E1@a");
    assertThat(entry.stale()).isTrue();
    assertThat(entry.needsWork()).isTrue();
    assertThat(entry.changed())
        .contains(
            new Grounds.Difference(
                Optional.empty(), "lock", Optional.empty(), Optional.of("none")));
  }

  @Test
  void aDecisionThatTellsNoFactsStands() {
    Register.Entry entry =
        entry(register("element a box - 1 lid=open", accepted("E1@a", "")), "E1@a");
    assertThat(entry.stale()).isFalse();
  }

  @Test
  void theGroundsSurviveBeingKeptInADecision() {
    Grounds grounds = Grounds.of(threat("element a box - 1 lid=open", "E1@a"));
    assertThat(Grounds.read(grounds.text())).isEqualTo(grounds);
    assertThat(grounds.text()).startsWith("outcome=open; risk=");
  }

  @Test
  void aRedrawnPartIsRecognisedByItsFacts() {
    String facts = Grounds.of(threat("element a box - 1 lid=open lock=none", "E1@a")).text();
    String redrawn =
        """
        element b box - 1 lid=open lock=code
        element c box - 1 lid=open lock=none
        """;
    List<LostDecision> lost =
        LostDecision.of(register(redrawn, accepted("E1@a", facts)), Sketch.dfd(redrawn), CATALOG);
    assertThat(lost).hasSize(1);
    assertThat(lost.getFirst().loss()).isEqualTo(Loss.PART);
    assertThat(lost.getFirst().recognised().orElseThrow().threat().id()).isEqualTo("E1@c");
    assertThat(lost.getFirst().candidates()).hasSize(2);
  }

  @Test
  void betweenTwoEquallyAlikeNoneIsRecognised() {
    String facts = Grounds.of(threat("element a box - 1 lid=open lock=none", "E1@a")).text();
    String twins =
        """
        element b box - 1 lid=open lock=none
        element c box - 1 lid=open lock=none
        """;
    LostDecision lost =
        LostDecision.of(register(twins, accepted("E1@a", facts)), Sketch.dfd(twins), CATALOG)
            .getFirst();
    assertThat(lost.recognised()).isEmpty();
    assertThat(lost.candidates()).hasSize(2);
  }

  @Test
  void aThreatThatIsNoLongerRaisedIsToldFromAPartThatIsGone() {
    String box = "element a box - 1 lid=open lock=code";
    LostDecision lost =
        LostDecision.of(
                register(box, accepted("E2@a", ""), accepted("X9@a", "")), Sketch.dfd(box), CATALOG)
            .getFirst();
    assertThat(lost.loss()).isEqualTo(Loss.NOT_RAISED);
    assertThat(
            LostDecision.of(register(box, accepted("X9@a", "")), Sketch.dfd(box), CATALOG)
                .getFirst()
                .loss())
        .isEqualTo(Loss.RULE);
  }
}
