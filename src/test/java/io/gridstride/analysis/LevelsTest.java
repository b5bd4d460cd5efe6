package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Judged;
import io.gridstride.analysis.levels.Judged.State;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.analysis.levels.Proposal;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Control.Effort;
import io.gridstride.catalog.Foundation;
import io.gridstride.model.Dfd;
import io.gridstride.review.RequirementWords;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {
  /** The head-end lists authN and logging; the anonymiser lists neither. */
  private static final Knowledge KNOWLEDGE =
      Knowledge.ofTypes()
          .zoneWithTarget("Z-A", 2)
          .zoneWithTarget("Z-B", 1, 3, 3, 0, 1, 1, 1)
          .zone("Z-INET", 0)
          .control("C20", Effort.MEDIUM, "SR 3.1 RE 1")
          .control("C33", Effort.LOW, "SR 1.1 RE 1")
          .requirement("SR 1.1", Foundation.IAC, 1, "element.authN != none")
          .requirement("SR 1.1 RE 1", Foundation.IAC, 2)
          .requirement("SR 3.1", Foundation.SI, 1, "flow.integrity != none")
          .requirement("SR 3.1 RE 1", Foundation.SI, 3, "flow.integrity = signature")
          .requirement("SR 7.5", Foundation.RA, 1);

  // SL-T 2. A requirement of level 1 that is not met leaves level 0, one of level 2 level 1.
  @ParameterizedTest
  @CsvSource({
    "authN=none, -,                   0, 0, 2, 0",
    "authN=none, C33 Z-A implemented, 4, 4, 0, 0",
    "authN=cert, C33 Z-A implemented, 4, 4, 0, 0",
    "authN=cert, C33 hes verified,    4, 4, 0, 0",
    "authN=cert, C33 - implemented,   4, 4, 0, 0",
    "authN=cert, C33 Z-A planned,     1, 4, 0, 1",
    "authN=cert, -,                   1, 4, 0, 1",
    "x=1,        -,                   0, 4, 0, 2",
  })
  void aLevelIsAchievedWhenAllRequirementsUpToItAreMet(
      String properties, String control, int proven, int possible, int gap, int unstated) {
    Assessment zone =
        levels(
                """
                element hes hes Z-A 1 %s
                element anon anon Z-A 1
                %s
                """
                    .formatted(properties, control.equals("-") ? "" : "control u " + control))
            .zones()
            .getFirst();
    assertThat(iac(zone))
        .extracting(FoundationLevel::proven, FoundationLevel::possible)
        .containsExactly(proven, possible);
    assertThat(iac(zone).gap()).isEqualTo(gap);
    assertThat(iac(zone).unstated()).isEqualTo(unstated);
  }

  @Test
  void whereNothingIsStatedTheShortfallIsUnknownAndNotNone() {
    Assessment unstated = levels("element hes hes Z-A 1").zones().getFirst();
    assertThat(unstated.shortfall()).isZero();
    assertThat(unstated.possibleShortfall()).isEqualTo(2);
    assertThat(RequirementWords.shortfall(unstated)).isEqualTo("0\u20132");
    Assessment missed = levels("element hes hes Z-A 1 authN=none").zones().getFirst();
    assertThat(RequirementWords.shortfall(missed)).isEqualTo("2");
  }

  @Test
  void aZoneWithoutATargetIsSaidToBeUnjudged() {
    Levels levels =
        levels("element hes hes Z-INET 1\nelement mdms mdms Z-A 1\nelement anon anon - 1");
    assertThat(levels.unjudged()).containsExactly("", "Z-INET");
  }

  @Test
  void aControlThatMeetsAnEnhancementMeetsWhatItEnhances() {
    Assessment zone =
        levels("element hes hes Z-A 1 authN=none\ncontrol u C33 hes implemented")
            .zones()
            .getFirst();
    assertThat(iac(zone).proven()).isEqualTo(4);
  }

  @Test
  void whatIsNotMetNamesTheRequirementAndTheFact() {
    Assessment zone =
        levels("element hes hes Z-A 1 authN=none\nelement mdms mdms Z-A 1 authN=cert")
            .zones()
            .getFirst();
    assertThat(zone.missing())
        .extracting(one -> one.requirement().id(), Judged::facts, Judged::members)
        .containsExactly(
            tuple("SR 1.1", List.of(new Fact("hes", "authN", "none", Fact.Origin.MODEL)), 1));
  }

  @Test
  void silenceIsNamedApartAndOnlyWhereItHasMeaning() {
    Assessment zone = levels("element hes hes Z-A 1\nelement anon anon Z-A 1").zones().getFirst();
    assertThat(iac(zone).open())
        .extracting(one -> one.requirement().id(), Judged::state, Judged::missing)
        .containsExactly(
            tuple("SR 1.1", State.NOT_STATED, List.of(new Missing("hes", "authN"))),
            tuple("SR 1.1 RE 1", State.NOT_STATED, List.of()));
    assertThat(zone.missing()).isEmpty();
  }

  @Test
  void whatNothingInTheCatalogueCanDecideIsLeftToPeopleAndLowersNoLevel() {
    Levels levels = levels("element hes hes Z-A 1 authN=cert");
    assertThat(levels.byHand()).containsExactly("SR 7.5");
    assertThat(levels.zones().getFirst().foundations())
        .extracting(FoundationLevel::foundation)
        .containsExactly(Foundation.IAC, Foundation.SI);
  }

  @Test
  void theTargetOfAConduitIsTheHigherOfBothZonesForEachFoundation() {
    Assessment conduit =
        levels(
                """
                element a hes Z-A 1
                element b hes Z-B 1
                flow a b - - integrity=mac
                flow b a - - integrity=signature
                """)
            .conduits()
            .getFirst();
    assertThat(conduit.zones()).containsExactly("Z-A", "Z-B");
    assertThat(conduit.members()).containsExactly("f1", "f2");
    // SL-T for SI is 3; f1 misses the requirement of level 3.
    assertThat(conduit.foundations())
        .extracting(FoundationLevel::foundation, FoundationLevel::target, FoundationLevel::possible)
        .containsExactly(tuple(Foundation.IAC, 2, 4), tuple(Foundation.SI, 3, 2));
    assertThat(conduit.gap()).isEqualTo(1);
  }

  @Test
  void aZoneOfNoTargetIsNoPlaceOfItsOwnButAFlowOutOfItIs() {
    Levels levels =
        levels(
            """
            element a hes Z-A 1
            element i hes Z-INET 1
            element o hes - 1
            flow i a - - integrity=none
            flow a o - -
            flow i o - -
            """);
    assertThat(levels.zones()).extracting(Assessment::zones).containsExactly(List.of("Z-A"));
    assertThat(levels.conduits())
        .extracting(Assessment::zones)
        .containsExactly(List.of("Z-A", "Z-INET"), List.of("", "Z-A"));
  }

  @Test
  void aGroupWithoutATargetIsPartOfTheZoneAroundIt() {
    Levels levels =
        levels(
            """
            zone rack in Z-A
            element a hes Z-A 1
            element r hes rack 1
            flow a r - - integrity=none
            """);
    assertThat(levels.conduits()).isEmpty();
    assertThat(levels.zones().getFirst().members()).containsExactly("a", "r", "f1");
    assertThat(levels.zones().getFirst().gap()).isEqualTo(2);
  }

  @Test
  void placesWithTheLargestGapComeFirstThenThoseAtTheWorstRisk() {
    Levels levels =
        levels(
            KNOWLEDGE.catalog(),
            """
            zone a kind Z-A
            zone b kind Z-A
            zone c kind Z-A
            element e1 hes a 1 authN=cert
            element e2 hes b 1 authN=cert
            element e3 hes c 1 authN=none
            """);
    assertThat(levels.zones())
        .extracting(zone -> zone.zones().getFirst())
        .containsExactly("c", "a", "b");
    assertThat(levels.zones().getFirst().worstRisk()).isZero();
  }

  // Each element misses SR 1, SR 2 and SR 3. C01 closes one for 1, C05 two for 3 (1.5 each) and C06
  // all three for 9 (3 each): first C01, then C05 for the two that are left.
  @Test
  void theCheapestControlsPerRequirementAreProposed() {
    Assessment zone =
        levels(
                covered(Effort.HIGH).catalog(),
                "element hes hes Z-A 1 authN=none logging=none mfa=false")
            .zones()
            .getFirst();
    assertThat(zone.proposal())
        .isEqualTo(
            new Proposal(
                List.of(
                    new Proposal.Step("C01", 1, List.of("SR 1.1")),
                    new Proposal.Step("C05", 3, List.of("SR 1.3", "SR 2.8"))),
                List.of()));
    assertThat(zone.proposal().cost()).isEqualTo(4);
  }

  @Test
  void oneControlForAllIsProposedWhereItIsCheaperThanSeveral() {
    // C06 closes three for 1.
    Assessment zone =
        levels(
                covered(Effort.LOW).catalog(),
                "element hes hes Z-A 1 authN=none logging=none mfa=false")
            .zones()
            .getFirst();
    assertThat(zone.proposal().steps()).extracting(Proposal.Step::control).containsExactly("C06");
  }

  @Test
  void aPlannedControlCostsNothingMore() {
    Assessment zone =
        levels(
                covered(Effort.HIGH).catalog(),
                """
                element hes hes Z-A 1 authN=none logging=none mfa=false
                control u C06 hes planned
                """)
            .zones()
            .getFirst();
    assertThat(zone.proposal().steps())
        .extracting(Proposal.Step::control, Proposal.Step::cost)
        .containsExactly(tuple("C06", 0));
  }

  @Test
  void aControlThatAnswersNoThreatThereIsNotProposed() {
    Assessment zone = levels("element hes hes Z-A 1 authN=none").zones().getFirst();
    assertThat(zone.proposal()).isEqualTo(new Proposal(List.of(), List.of("SR 1.1")));
  }

  private static Knowledge covered(Effort all) {
    return Knowledge.ofTypes()
        .zoneWithTarget("Z-A", 2)
        .elementRule("R", "element is hes")
        .requirement("SR 1.1", Foundation.IAC, 1, "element.authN != none")
        .requirement("SR 1.3", Foundation.IAC, 1, "element.mfa = true")
        .requirement("SR 2.8", Foundation.UC, 1, "element.logging != none")
        .control("C01", Effort.LOW, "SR 1.1")
        .control("C05", Effort.MEDIUM, "SR 2.8", "SR 1.3")
        .control("C06", all, "SR 1.1", "SR 2.8", "SR 1.3");
  }

  private static FoundationLevel iac(Assessment place) {
    return place.foundations().getFirst();
  }

  private static Levels levels(String text) {
    return levels(KNOWLEDGE.catalog(), text);
  }

  private static Levels levels(Catalog catalog, String text) {
    Dfd dfd = Sketch.dfd(text);
    return Levels.of(dfd, catalog, Judgements.of(dfd, catalog).threats());
  }
}
