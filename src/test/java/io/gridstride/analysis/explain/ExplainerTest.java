package io.gridstride.analysis.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Missing;
import io.gridstride.analysis.Reason;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.scope.Truth;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplainerTest {
  private static Knowledge boxes() {
    return Knowledge.empty()
        .type("box", "-", List.of())
        .scale("lid", "open", "ajar", "shut")
        .scale("lock", "none", "key", "code");
  }

  private static Explanation explain(Knowledge knowledge, String rule, String text, String id) {
    Dfd dfd = Sketch.dfd(text);
    Catalog catalog = knowledge.catalog();
    Subject.Kind kind = dfd.element(id).isPresent() ? Subject.Kind.ELEMENT : Subject.Kind.FLOW;
    return new Explainer(Judgements.of(dfd, catalog), Analyzer.findings(dfd, catalog))
        .explain(catalog.rule(rule).orElseThrow(), new Subject(kind, id));
  }

  private static List<String> changes(List<Counterfactual> all) {
    return all.stream()
        .map(one ->
            one.changes().stream().map(ExplainerTest::text).collect(Collectors.joining(" & ")))
        .toList();
  }

  private static String text(Change change) {
    return switch (change) {
      case Change.SetProperty(var part, var property, var value) ->
          part + "." + property + "=" + value.text();
      case Change.SetProtocol(var flow, var protocol) -> flow + " speaks " + protocol;
      case Change.SetData(var flow, var kinds) -> flow + " carries " + kinds;
      case Change.SetZoneKind(var zone, var kind) -> zone + " is " + kind;
      case Change.MoveInto(var element, var zone) -> element + " into " + zone;
      case Change.AddControl(var control, var on) -> "+" + control + " on " + on.orElse("all");
      case Change.CarryOut(var use) -> "carry out " + use;
      case Change.RemoveControl(var use) -> "-" + use;
    };
  }

  /** With a rule whose threats weigh less than those of the others. */
  private static Knowledge slight(Knowledge known, String id, String applies, String mitigated) {
    return known.rule(
        id,
        Rule.On.ELEMENT,
        Knowledge.condition(applies),
        Optional.of(Knowledge.condition(mitigated)),
        1,
        1,
        Optional.empty());
  }

  @Test
  void theLeastImprovementOnAScaleIsProposedAndNoMore() {
    Knowledge known = boxes().elementRule("R", "element is box", "element.lid >= ajar");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open", "a").closing()))
        .containsExactly("a.lid=ajar");
  }

  @Test
  void onceNobodyWaitsNoMoreWaysAreTried() {
    Dfd dfd = Sketch.dfd("element a box - 1 lid=open");
    Catalog catalog = boxes().elementRule("R", "element is box", "element.lid >= ajar").catalog();
    List<String> looked = new ArrayList<>();
    Watch gone =
        new Watch() {
          @Override
          public void next(int done, int of, String title) {
            looked.add(title);
          }

          @Override
          public boolean stopped() {
            return true;
          }
        };
    Explanation explanation =
        new Explainer(Judgements.of(dfd, catalog), List.of())
            .watchedBy(gone)
            .explain(catalog.rule("R").orElseThrow(), new Subject(Subject.Kind.ELEMENT, "a"));
    assertThat(explanation.closing()).isEmpty();
    assertThat(looked).isEmpty();
  }

  @Test
  void whereNoSettingAloneClosesItTheSmallestCombinationDoes() {
    Knowledge known =
        boxes().elementRule("R", "element is box", "element.lid = shut and element.lock >= key");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open lock=none", "a").closing()))
        .containsExactly("a.lid=shut & a.lock=key");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open lock=key", "a").closing()))
        .containsExactly("a.lid=shut");
  }

  @Test
  void anAlternativeThatTakesOneChangeIsPreferredToOneThatTakesTwo() {
    Knowledge known =
        boxes()
            .elementRule(
                "R",
                "element is box",
                "(element.lid = shut and element.lock = key) or element.lock = code");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open lock=none", "a").closing()))
        .containsExactly("a.lock=code");
  }

  @Test
  void whatElseAChangeClosesAndOpensIsTold() {
    Knowledge known =
        boxes()
            .elementRule("R1", "element is box", "element.lid >= ajar")
            .elementRule("R2", "element is box", "element.lid != open");
    known = slight(known, "R3", "element.lid = ajar", "element.lock = code");
    known = slight(known, "R4", "element.lid in {ajar, shut}", "element.lock >= key");
    Counterfactual closing =
        explain(known, "R1", "element a box - 1 lid=open lock=none", "a").closing().getFirst();
    assertThat(closing.outcome()).isEqualTo(Outcome.MITIGATED);
    assertThat(closing.effect())
        .isEqualTo(
            new Effect(
                List.of("R2@a"),
                List.of("R3@a", "R4@a"),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
  }

  @Test
  void whatOpensLessComesFirstThenWhatClosesMore() {
    Knowledge known =
        boxes()
            .control("C01", Control.At.PROCESS)
            .elementRule("R1", "element is box", "element.lid = shut or element.lock = code")
            .elementRule("R3", "element is box", "element.lock = code");
    known = slight(known, "R2", "element.lid = shut", "element.lock = code");
    assertThat(changes(explain(known, "R1", "element a box - 1 lid=open lock=none", "a").closing()))
        .containsExactly("+C01 on all", "a.lock=code", "a.lid=shut");
  }

  @Test
  void controlsArePutWhereSuchControlsArePut() {
    String text =
        """
        element a box Z-A 1
        element b box Z-B 1
        flow a b - - lid=open
        """;
    Knowledge known = boxes().zone("Z-A", 10).zone("Z-B", 90).flowRule("R", "source is box");
    assertThat(changes(explain(known.control("C01", Control.At.FLOW), "R", text, "f1").closing()))
        .containsExactly("+C01 on f1");
    assertThat(changes(explain(known.control("C01", Control.At.DEVICE), "R", text, "f1").closing()))
        .containsExactly("+C01 on a", "+C01 on b");
    assertThat(changes(explain(known.control("C01", Control.At.ZONE), "R", text, "f1").closing()))
        .containsExactly("+C01 on Z-A", "+C01 on Z-B");
    assertThat(
            changes(explain(known.control("C01", Control.At.PROCESS), "R", text, "f1").closing()))
        .containsExactly("+C01 on all");
  }

  @Test
  void aPlannedControlIsCarriedOutRatherThanAddedAgain() {
    Knowledge known = boxes().control("C01", Control.At.DEVICE).elementRule("R", "element is box");
    assertThat(
            changes(
                explain(known, "R", "element a box - 1\ncontrol c C01 a planned", "a").closing()))
        .containsExactly("carry out c");
  }

  @Test
  void theSecuredFormOfTheProtocolIsProposed() {
    Knowledge known =
        boxes()
            .protocol("talk", Map.of("lid", "open"))
            .protocol("talks", Map.of("lid", "shut"))
            .protocol("shout", Map.of("lid", "shut"))
            .flowRule("R", "source is box", "flow.lid = shut");
    assertThat(
            changes(
                explain(known, "R", "element a box - 1\nelement b box - 1\nflow a b talk -", "f1")
                    .closing()))
        .containsExactly("f1 speaks talks");
  }

  @Test
  void eachAnswerToAnUnknownThreatSaysWhatItMeans() {
    Knowledge known = boxes().elementRule("R", "element is box", "element.lid >= ajar");
    Explanation unknown = explain(known, "R", "element a box - 1", "a");
    assertThat(unknown.answers()).hasSize(1);
    assertThat(unknown.answers().getFirst().missing()).isEqualTo(new Missing("a", "lid"));
    assertThat(
            unknown.answers().getFirst().answers().stream()
                .map(answer -> text(answer.change()) + " " + answer.outcome()))
        .containsExactly("a.lid=open OPEN", "a.lid=ajar MITIGATED", "a.lid=shut MITIGATED");
    assertThat(changes(unknown.closing())).containsExactly("a.lid=ajar");
    assertThat(changes(unknown.opening())).containsExactly("a.lid=open");
  }

  @Test
  void aNumberOfAnElementIsNotTakenForAScaleOfAFlowThatHasItsName() {
    Knowledge known = boxes().number("lid").flowRule("R", "source.lid >= 3", "flow.lid >= ajar");
    Explanation unknown =
        explain(known, "R", "element a box - 1\nelement b box - 1\nflow a b - - lid=open", "f1");
    assertThat(unknown.answers().getFirst().missing()).isEqualTo(new Missing("a", "lid"));
    assertThat(
            unknown.answers().getFirst().answers().stream()
                .map(answer -> text(answer.change()) + " " + answer.outcome()))
        .contains("a.lid=3 OPEN");
  }

  @Test
  void theOpeningOfAMitigatedThreatTakesAwayAllThatStopsIt() {
    Knowledge known =
        boxes()
            .control("C01", Control.At.DEVICE)
            .elementRule("R", "element is box", "element.lid = shut");
    String text = "element a box - 1 lid=shut\ncontrol c C01 a implemented";
    Explanation mitigated = explain(known, "R", text, "a");
    assertThat(mitigated.closing()).isEmpty();
    assertThat(changes(mitigated.opening())).containsExactly("a.lid=ajar & -c");
  }

  @Test
  void toSayNoLongerThatAKeyIsSharedIsNoRemedy() {
    Knowledge known =
        boxes()
            .scale("keyScope", "fleet", "group", "device")
            .control("C01", Control.At.DEVICE)
            .elementRule("R", "element is box", "element.keySharers < 2");
    assertThat(changes(explain(known, "R", "element a box - 9 keyScope=fleet", "a").closing()))
        .containsExactly("+C01 on a", "a.keyScope=device");
    assertThat(
            changes(
                explain(known, "R", "element a box - 9 keyScope=fleet keyGroup=K", "a").closing()))
        .containsExactly("+C01 on a");
  }

  @Test
  void noRemedyTakesBackWhatProtects() {
    Knowledge known =
        boxes()
            .elementRule("R", "element is box and element.lock != none", "element.lid = shut")
            .elementRule("Q", "element.lock = key", "element.lid = shut");
    String text = "element a box - 1 lid=open lock=key";
    assertThat(changes(explain(known, "R", text, "a").closing())).containsExactly("a.lid=shut");
    assertThat(changes(explain(known, "Q", text, "a").closing()))
        .as("more than a key is an improvement")
        .containsExactlyInAnyOrder("a.lid=shut", "a.lock=code");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open", "a").closing()))
        .as("that there is no lock closes it, but protects nothing")
        .containsExactly("a.lid=shut");
  }

  @Test
  void whatAThingIsIsNoRemedyThoughItMayOpenAThreat() {
    Knowledge known =
        boxes()
            .given("place", "street", "cellar")
            .elementRule("R", "element.place = street", "element.lid = shut");
    assertThat(
            changes(explain(known, "R", "element a box - 1 lid=open place=street", "a").closing()))
        .containsExactly("a.lid=shut");
    assertThat(
            changes(explain(known, "R", "element a box - 1 lid=shut place=street", "a").opening()))
        .containsExactly("a.lid=ajar");
    assertThat(changes(explain(known, "R", "element a box - 1 lid=open", "a").opening()))
        .containsExactly("a.place=street");
  }

  @Test
  void noRemedyOpensAThreatOfTheSameWeight() {
    Knowledge known =
        boxes()
            .elementRule("R1", "element is box", "element.lid = shut or element.lock = code")
            .elementRule("R2", "element.lid = shut", "element.lock = code");
    assertThat(changes(explain(known, "R1", "element a box - 1 lid=open lock=none", "a").closing()))
        .containsExactly("a.lock=code");
  }

  @Test
  void whatAProtocolSaysIsChangedByAnotherProtocolAndAWeakerOneIsNoRemedy() {
    Knowledge known =
        boxes()
            .protocol("talk.plain", Map.of("lid", "ajar"))
            .protocol("talk.safe", Map.of("lid", "shut"))
            .protocol("talk.bare", Map.of("lid", "open"))
            .flowRule("R", "flow.lid = ajar");
    String text = "element a box - 1\nelement b box - 1\nflow a b talk.plain -";
    assertThat(changes(explain(known, "R", text, "f1").closing()))
        .containsExactly("f1 speaks talk.safe");
    assertThat(changes(explain(known, "R", text + " lid=ajar", "f1").closing()))
        .as("what the specification says is no setting, also where the model repeats it")
        .isEmpty();
  }

  @Test
  void whatIsTrueOfEveryComponentOfATypeIsNotProposedToBeOtherwise() {
    Knowledge known =
        boxes()
            .control("C01", Control.At.PROCESS)
            .type("crate", "-", List.of(), Map.of("lid", "open"))
            .elementRule("R", "element is crate and element.lid = open");
    assertThat(changes(explain(known, "R", "element a crate - 1", "a").closing()))
        .containsExactly("+C01 on all");
    assertThat(changes(explain(known, "R", "element a crate - 1 lid=open", "a").closing()))
        .containsExactly("+C01 on all", "a.lid=ajar");
  }

  @Test
  void reasonsSayOfEachTermWhetherItHoldsAndByWhichFact() {
    Knowledge known =
        boxes().elementRule("R", "element is box and element.lid = open", "element.lock = code");
    Explanation explained = explain(known, "R", "element a box - 1 lid=open", "a");
    assertThat(explained.applies().terms())
        .extracting(Reason::truth)
        .containsExactly(Truth.TRUE, Truth.TRUE);
    assertThat(explained.applies().terms().get(1).facts())
        .containsExactly(new Fact("a", "lid", "open", Fact.Origin.MODEL));
    assertThat(explained.stopped().orElseThrow().missing())
        .containsExactly(new Missing("a", "lock"));
  }

  @Test
  void thatARuleDoesNotApplyIsExplainedToo() {
    Knowledge known = boxes().elementRule("R", "element is box and element.lid = open");
    Explanation not = explain(known, "R", "element a box - 1 lid=shut", "a");
    assertThat(not.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(not.applies().terms())
        .extracting(Reason::truth)
        .containsExactly(Truth.TRUE, Truth.FALSE);
    assertThat(not.closing()).isEmpty();
    assertThat(not.opening()).isEmpty();
  }
}
