package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Element;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.parts.Reviewed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the reports on the worked models say must be true. */
class StatementsTest {
  private static ThreatModel read(String model) {
    return ((Reading.Read<ThreatModel>)
            ModelFiles.read(Path.of("models", model + ModelFiles.EXTENSION)))
        .value();
  }

  private static String report(String model, Profile profile) {
    return report(read(model), profile);
  }

  private static String report(ThreatModel model, Profile profile) {
    return ThreatReport.of(
            Reviewed.of(model, Packs.builtIn()),
            Optional.empty(),
            Brief.of(profile),
            new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
            new InterMeasure())
        .toString();
  }

  @Test
  void aCriticalFindingIsAmongTheWorstAndInWhatToDo() {
    String british = report("gb-smets2", Profile.EXECUTIVE);

    assertThat(british)
        .contains(
            "6 findings, of them 1 critical",
            "text=Control in one hand,",
            "text=Second approver for dangerous operations,",
            "against the finding \u201c",
            "Critical findings");
  }

  @Test
  void whereNothingIsOpenTheSummarySaysWhatIsNotKnown() {
    String segmented = report("coursework-segmented", Profile.EXECUTIVE);

    assertThat(segmented)
        .contains(
            "each one that applies is mitigated or unknown. Answer first:",
            "could not be decided, 8 of them critical if open",
            "1 mitigated threat still has a high risk")
        .doesNotContain("decided or unknown");
  }

  @Test
  void aFleetReachedFromItselfIsOthersOfItAndAPairThatACommandPassesTwiceIsNot() {
    ThreatModel segmented = read("coursework-segmented");
    SequencedMap<String, Element> elements = new LinkedHashMap<>(segmented.dfd().elements());
    elements.computeIfPresent("fwi", (id, firewall) -> firewall.withCount(2));

    assertThat(report(segmented.withDfd(segmented.dfd().withElements(elements)), Profile.FULL))
        .contains("Power line segment \u2192 other Residential meters")
        .contains("Head-end system \u2192 Inner firewall \u2192 MQTT broker")
        .doesNotContain("other Inner firewall");
  }

  @Test
  void noReportSpeaksOfTheModelIndex() {
    assertThat(report("coursework-flat", Profile.EXECUTIVE)).doesNotContain("Model index");
  }

  @Test
  void aPlanNamesEveryPlaceOfAStep() {
    assertThat(report("multi-utility-wmbus", Profile.PLAN))
        .contains("Readings f01, f02, f04, f09; Relayed readings f05; Commands f16, f17");
  }

  @Test
  void aPlanNamesWhatItDoesNotClose() {
    assertThat(report("us-rf-mesh", Profile.PLAN))
        .contains("Not closed by this plan:", "T26@therm", "After this plan");
  }

  @Test
  void aPlanNamesTheZonesAndConduitsThatStayShortOfTheirLevel() {
    assertThat(report("us-rf-mesh", Profile.PLAN))
        .contains(
            "Still short of their security level after this plan:",
            "Head-end \u2013 Monitoring (3 levels): C36 Default-deny firewalls");
    assertThat(report("coursework-flat", Profile.PLAN))
        .contains(
            "each zone and conduit that has a target reaches it. Flat network and Internet have no"
                + " target and are not judged.");
  }

  @Test
  void aPlanInBriefSaysWhatTheStepsDoThatItDoesNotShow() {
    assertThat(report("coursework-flat", Profile.EXECUTIVE))
        .containsPattern(
            "These are 11 of \\d+ steps\\. The other \\d+ stop \\d+ more threats and leave \\d+"
                + " points of risk");
  }

  @Test
  void whatABriefReportLeavesOutOfTheCriticalFindingsIsCounted() {
    assertThat(report("cloud-mqtt", Profile.EXECUTIVE))
        .contains("And 4 more kinds of critical findings; the full report has them all.");
    assertThat(report("cloud-mqtt", Profile.PLAN)).doesNotContain("kinds of critical findings");
  }

  @Test
  void aZoneWithNoElementOfItsOwnIsSaidToHaveNothingToJudge() {
    assertThat(report("cloud-mqtt", Profile.FULL))
        .contains(
            "No element stands directly in Cloud tenant, Utility operations and Head-end, so there"
                + " is nothing to judge in them.");
  }

  @Test
  void aStepOfAWayNamesWhatIsStatedAndAChainOfHandsIsToldOnce() {
    String cloud = report("cloud-mqtt", Profile.FULL);
    assertThat(cloud)
        .contains(
            "how it knows who is speaking (Authentication: static key)",
            "2 to 4. Has the command passed on to IoT hub, then Public carrier network, then"
                + " Residential meters by \u201cCommands\u201d, each time 95.0 %")
        .doesNotContain("text=3. Has the command passed on to Public carrier network");
  }

  @Test
  void whatNobodyHasStatedIsNotSaidToBeComputed() {
    assertThat(report("cloud-mqtt", Profile.FULL))
        .contains("Opened by: not stated")
        .doesNotContain("unspecified");
  }

  @Test
  void theRiskThatIsLeftAddsUpAsItIsPrinted() {
    String plan = report("dutch-dsmr", Profile.PLAN);
    Matcher rows = Pattern.compile("text=([0-9,]+) \\(\u2212([0-9,]+)\\)").matcher(plan);
    Matcher today = Pattern.compile("open threats, ([0-9,]+) points today").matcher(plan);
    assertThat(today.find()).isTrue();
    int left = Integer.parseInt(today.group(1));
    int steps = 0;
    while (rows.find()) {
      left -= Integer.parseInt(rows.group(2));
      assertThat(Integer.parseInt(rows.group(1))).isEqualTo(left);
      steps++;
    }
    assertThat(steps).isPositive();
  }

  @Test
  void whatAZoneMissesIsNamedWithItsCauseAndItsCure() {
    String segmented = report("coursework-segmented", Profile.FULL);
    assertThat(segmented)
        .contains(
            "SR 5.2 Zone boundary protection (SL 1) and SR 5.2 RE 1",
            "no firewall, gateway or other guard at either end of ",
            "C36 Default-deny firewalls at concentrator and head-end, here as elsewhere, for SR 5.2")
        .doesNotContain("Change what is stated, for");
    assertThat(report("coursework-flat", Profile.FULL))
        .contains("Not judged:", "Flat network and Internet, since no SL-T is stated for them.");
    assertThat(report("multi-utility-wmbus", Profile.FULL))
        .contains("Change the wM-Bus mode, for SR 4.3")
        .doesNotContain("C15 Resist side channels and faults, for SR 4.3");
  }

  @Test
  void whatStopsAThreatIsWhatIsSetAndNotWhatAThingIs() {
    String british = report("gb-smets2", Profile.FULL);
    String mitigated =
        british.substring(
            british.indexOf("title=Mitigated threats"), british.indexOf("title=Mitigation plan"));
    assertThat(mitigated).doesNotContain("Component type: ", "Carries: ").contains(", still high");
  }

  @Test
  void aWayThatGoesRoundAControlIsNotSaidToBeHelpedByIt() {
    String flat = report("coursework-flat", Profile.FULL);
    assertThat(flat.split("brings the likeliest way there from 33.3 % to", -1)).hasSize(2);
    assertThat(flat)
        .contains(
            "brings this way from 31.9 % to",
            "Residential meters: one attacks the others", "\u2192 other Residential meters");
    assertThat(report("cloud-mqtt", Profile.FULL))
        .doesNotContain("from Cloud head-end (computed)")
        .contains("it stands there itself");
  }

  @Test
  void openWaysHaveACardBeforeClosedOnes() {
    String dutch = report("dutch-dsmr", Profile.FULL);
    assertThat(dutch).contains("id=path:7,", "id=path:9,", "id=path:11,");
  }

  @Test
  void whatHelpsIsSaidInFiguresThatDiffer() {
    assertThat(report("dutch-dsmr", Profile.FULL))
        .containsPattern("makes this way [2-9] times less likely")
        .doesNotContain("from under 0.1 % to under 0.1 %");
  }

  @Test
  void dataOnManyFlowsNameEachOfThem() {
    assertThat(report("cloud-mqtt", Profile.FULL))
        .contains("text=; Consumption,", "text=; Shared usage,")
        .doesNotContain("text=7 flows");
  }

  @Test
  void closedWaysAreNotSaidToBeCutForNothing() {
    assertThat(report("gb-smets2", Profile.FULL))
        .contains("The likeliest way of each pair is closed, but less likely ways between them");
  }

  @Test
  void onlyMetersAreCalledMeters() {
    assertThat(report("gb-smets2", Profile.FULL))
        .contains("30,100,000 devices concerned")
        .doesNotContain("30,100,000 meters");
    assertThat(report("us-rf-mesh", Profile.FULL))
        .contains("600,000 meters concerned", "1,500 devices concerned", "200 devices concerned");
  }

  @Test
  void onlyElementsStandForDevicesAndARuleIsTriedWhereItConcernsAnything() {
    assertThat(report("coursework-segmented", Profile.EXECUTIVE))
        .contains(
            "32 elements, which stand for 5,051 devices, systems and people, 43 data flows and 13"
                + " zones",
            "each on the elements or flows that it concerns")
        .doesNotContain("on every one of them");
  }

  @Test
  void aRuleThatRaisedAThreatIsListedOnceInTheAppendix() {
    assertThat(report("us-rf-mesh", Profile.FULL))
        .contains("What came of each rule that raised a threat", "text=1 open, 1 unknown,")
        .doesNotContain("Rules that apply, with the number of subjects");
    assertThat(report("us-rf-mesh", Profile.COURSEWORK))
        .contains("Rules that apply, with the number of subjects");
  }

  @Test
  void whoSignsReadsOfThreatsAndFindings() {
    assertThat(report("gb-smets2", Profile.FULL))
        .contains(
            "1 open threat, not closed by a decision; 74 unknown threats; and 6 findings about the"
                + " network, 1 critical.");
  }

  @Test
  void aNumberOfUnitsIsGroupedOnACard() {
    assertThat(report("gb-smets2", Profile.FULL))
        .contains("30,000,000 units could lose their supply")
        .doesNotContain("30000000 units");
  }
}
