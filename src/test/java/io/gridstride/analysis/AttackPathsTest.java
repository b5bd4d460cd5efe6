package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.Entry;
import io.gridstride.analysis.paths.Factor;
import io.gridstride.analysis.paths.Jewel;
import io.gridstride.analysis.paths.PathQuery;
import io.gridstride.analysis.paths.Progress;
import io.gridstride.analysis.paths.Step;
import io.gridstride.file.Packs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttackPathsTest {
  /** An adversary, a portal that may order, a head-end and meters that may be disconnected. */
  private static final String PORTAL =
      """
      element inet adv - 1
      element portal portal - 1 mfa=false
      element hes hes - 1 commandGuard=none
      element m meter.res - 100 hasRemoteDisconnect=true exposure=secured
      flow inet portal https personal auth=none
      flow portal hes https control auth=mutual
      flow hes m dlms.s0 disconnect
      """;

  @Test
  void aPathIsTheProductOfItsSteps() {
    AttackPath path = paths(PORTAL).paths().getFirst();
    assertThat(path.elements()).containsExactly("inet", "portal", "hes", "m");
    assertThat(path.flows()).containsExactly("f1", "f2", "f3");
    assertThat(path.steps())
        .extracting(Step::sort)
        .containsExactly(Step.Sort.TAKE, Step.Sort.ORDER, Step.Sort.FORWARD);
    // 0.95 no authentication, 0.95 no second factor, 0.6 average software; the portal may order,
    // 0.95, and no guard holds it back, 0.95; the head-end passes it on, 0.95.
    double portal = 0.95 * 0.95 * 0.6;
    assertThat(path.steps().getFirst().probability()).isCloseTo(portal, within(1e-9));
    assertThat(path.probability()).isCloseTo(portal * 0.95 * 0.95 * 0.95, within(1e-9));
    assertThat(path.jewel()).isEqualTo(new Jewel("m", Jewel.Goal.SWITCHING, 100, false));
  }

  @Test
  void everyFactorNamesItsFactsOrSaysThatItIsAssumed() {
    List<Factor> factors =
        paths(PORTAL.replace(" auth=none", "")).paths().getFirst().steps().getFirst().factors();
    assertThat(factors)
        .extracting(Factor::reason, Factor::assumed)
        .contains(
            tuple("How the two ends know each other", true),
            tuple("Whether a second factor is asked", false));
    assertThat(factors.get(1).facts())
        .containsExactly(new Fact("portal", "mfa", "false", Fact.Origin.MODEL));
  }

  @Test
  void whatNobodyHasStatedLiesBetweenTheWorstAndTheBest() {
    double none = likeliest(PORTAL);
    double unstated = likeliest(PORTAL.replace(" auth=none", ""));
    double mutual = likeliest(PORTAL.replace("auth=none", "auth=mutual"));
    assertThat(unstated).isLessThan(none).isGreaterThan(mutual);
  }

  @Test
  void theOrderOfLinesAndControlsInTheFileChangesNothing() {
    String twin = "element n meter.res - 100 hasRemoteDisconnect=true exposure=secured\n";
    String flow = "flow hes n dlms.s0 disconnect\n";
    List<String> rest =
        List.of(
            "line la f1,f2\n",
            "line lb f1,f2\n",
            "control c1 C30 portal implemented\n",
            "control c2 C30 portal implemented\n",
            "control c3 C14 m planned\n",
            "control c4 C12 m planned\n",
            "control c5 C12 n planned\n",
            "control c6 C14 n planned\n");
    AttackPaths paths = paths(PORTAL + twin + flow + String.join("", rest));
    assertThat(paths.jewels()).extracting(Jewel::element, Jewel::units).contains(tuple("m", 200L));
    assertThat(paths(PORTAL + twin + flow + String.join("", rest.reversed()))).isEqualTo(paths);
  }

  @Test
  void aControlInPlaceMakesAStepUnlikelyAndAPlannedOneDoesNot() {
    String control = "control c1 C30 portal %s\n";
    AttackPath implemented = paths(PORTAL + control.formatted("implemented")).paths().getFirst();
    AttackPath verified = paths(PORTAL + control.formatted("verified")).paths().getFirst();
    AttackPath planned = paths(PORTAL + control.formatted("planned")).paths().getFirst();
    assertThat(planned.probability()).isEqualTo(likeliest(PORTAL));
    assertThat(planned.open()).isTrue();
    assertThat(implemented.probability()).isCloseTo(0.3 * likeliest(PORTAL), within(1e-9));
    assertThat(implemented.open()).isFalse();
    assertThat(implemented.steps().getFirst().closedBy())
        .contains(new Fact("c1", "control", "C30", Fact.Origin.MODEL));
    assertThat(verified.probability()).isCloseTo(0.15 * likeliest(PORTAL), within(1e-9));
  }

  @Test
  void aPropertyThatSaysTheSameClosesAStepToo() {
    AttackPath checked =
        paths(PORTAL.replace("mfa=false", "mfa=false objectLevelAuthZ=true")).paths().getFirst();
    assertThat(checked.steps().getFirst().closedBy())
        .contains(new Fact("portal", "objectLevelAuthZ", "true", Fact.Origin.MODEL));
    assertThat(checked.open()).isFalse();
    assertThat(checked.probability()).isCloseTo(0.3 * likeliest(PORTAL), within(1e-9));
  }

  @Test
  void whereCommandsAreGuardedHeRatherTakesOverWhoGivesThem() {
    AttackPath guarded =
        paths(PORTAL.replace("commandGuard=none", "commandGuard=dual+rate")).paths().getFirst();
    assertThat(guarded.steps())
        .extracting(Step::sort)
        .containsExactly(Step.Sort.TAKE, Step.Sort.TAKE, Step.Sort.ORDER);
    assertThat(guarded.probability()).isLessThan(likeliest(PORTAL));
  }

  @Test
  void pathsDoNotJoinUpUnrelatedConversationsThroughAFirewall() {
    String text =
        """
        element inet adv - 1
        element fw fw.hes - 1
        element jump jump - 1
        element dcu dcu - 1
        element kms kms - 1
        flow inet fw ssh admin
        flow fw jump ssh admin
        flow dcu fw https keys
        flow fw kms https keys
        """;
    assertThat(paths(text).paths()).isEmpty();
    assertThat(elements(text.replace("inet fw ssh", "inet fw https")))
        .containsExactly(List.of("inet", "fw", "kms"));
  }

  @Test
  void aLineThatKeepsItsMetersApartLeadsFromNoneToAnother() {
    String text =
        """
        element m meter.res - 50 hasRemoteDisconnect=true
        element plc net.plc - 1 exposure=secured
        element dcu dcu - 1
        flow m plc dlms.s0 readings
        flow dcu plc dlms.s0 control
        flow plc m dlms.s0 control
        """;
    assertThat(elements(text)).containsExactly(List.of("m", "plc", "m"));
    String apart = text.replace("exposure=secured", "exposure=secured peerBlocking=true");
    assertThat(elements(apart)).isEmpty();
    assertThat(
            elements(apart.replace("element dcu dcu - 1", "element dcu dcu - 1 exposure=public")))
        .containsExactly(List.of("dcu", "plc", "m"));
  }

  @Test
  void whoOnlyHandsOnCommandsCannotMakeUpSignedOnes() {
    String text =
        """
        element dcu dcu - 1 exposure=public
        element m meter.res - 50 hasRemoteDisconnect=true exposure=secured
        flow dcu m dlms.s0 control signedCommands=%s
        """;
    AttackPath unsigned = paths(text.formatted("false")).paths().getFirst();
    AttackPath signed = paths(text.formatted("true")).paths().getFirst();
    assertThat(unsigned.open()).isTrue();
    assertThat(signed.open()).isFalse();
    assertThat(signed.probability()).isLessThan(unsigned.probability() / 10);
  }

  @Test
  void aSignatureDoesNotHelpAgainstWhoMakesTheCommands() {
    String text =
        """
        element vnd vendor - 1
        element hes hes - 1
        element dcu dcu - 1
        element m meter.res - 50 hasRemoteDisconnect=true exposure=secured
        flow vnd hes rdp admin
        flow hes dcu dlms.s0 control signedCommands=true
        flow dcu m dlms.s0 control signedCommands=true
        """;
    AttackPath path = paths(text).paths().getFirst();
    assertThat(path.open()).isTrue();
    assertThat(path.steps())
        .extracting(Step::sort)
        .containsExactly(Step.Sort.TAKE, Step.Sort.ORDER, Step.Sort.FORWARD);
  }

  @Test
  void whereASupplierSignsTheHeadEndOnlyHandsOn() {
    String text =
        """
        element vnd vendor - 1
        element hes hes - 1
        element m meter.res - 50 hasRemoteDisconnect=true exposure=secured
        element sup cis - 1 signsCriticalCommands=%s
        flow vnd hes rdp admin
        flow hes m dlms.s0 control signedCommands=true
        flow sup hes https control
        """;
    assertThat(paths(text.formatted("false")).paths().getFirst().open()).isTrue();
    assertThat(paths(text.formatted("true")).paths().getFirst().open()).isFalse();
  }

  @Test
  void againstAFlowHeMovesOnlyWhereTheSenderAnswers() {
    String text =
        """
        element tp tp.energy - 1
        element %s - 1
        flow e tp https personal
        """;
    assertThat(elements(text.formatted("e db.meter"))).containsExactly(List.of("tp", "e"));
    assertThat(elements(text.formatted("e mdms"))).isEmpty();
    assertThat(
            elements(
                text.formatted("e mdms").replace("https personal", "https personal pull=true")))
        .containsExactly(List.of("tp", "e"));
  }

  @Test
  void aServiceOnTheInternetIsAnEntryUnlessTheModelHasAnAdversaryBeforeIt() {
    assertThat(paths(PORTAL).entries()).extracting(Entry::element).containsExactly("inet");
    String alone = PORTAL.replace("flow inet portal https personal auth=none\n", "");
    assertThat(paths(alone).entries()).extracting(Entry::element).containsExactly("inet", "portal");
  }

  @Test
  void whatCanBeReachedByHandIsAnEntryAndWhatIsLockedAwayIsNone() {
    String text =
        """
        element a dcu - 1
        element b dcu - 1 exposure=public
        element c meter.res - 10
        element d net.plc - 1
        element e hes - 1
        element f evse - 1
        element g der.ctrl - 1
        """;
    assertThat(paths(text).entries())
        .extracting(Entry::element)
        .containsExactly("b", "c", "d", "f");
  }

  @Test
  void peopleAndPartnersAreEntriesAndCustomersTheLikeliest() {
    String text =
        """
        zone partners kind Z-3P
        element bill cis partners 1
        element cust cust - 1000
        element op op - 5 sharedAccount=true
        element opc op - 5 sharedAccount=false
        element vnd vendor - 1
        """;
    List<Entry> entries = paths(text).entries();
    assertThat(entries)
        .extracting(Entry::element)
        .containsExactly("bill", "cust", "op", "opc", "vnd");
    assertThat(entries.get(1).probability()).isGreaterThan(entries.get(0).probability());
    assertThat(entries.get(3).probability()).isLessThan(entries.get(2).probability());
  }

  @Test
  void theNextCheapestWaysFollowAndEachComesToAnElementOnce() {
    String text =
        """
        element inet adv - 1
        element a jump - 1
        element b jump - 1
        element kms kms - 1
        flow inet a ssh admin auth=none
        flow inet b ssh admin auth=mutual
        flow a b ssh admin auth=none
        flow a kms https keys auth=mutual
        flow b kms https keys auth=none
        flow b a ssh admin auth=none
        """;
    // Every element is as hard to break as the next; what differs is 0.95 without and 0.5 with
    // authentication: 0.95 x 0.95 x 0.95 x 0.6 for the first, 0.95 x 0.5 for the next two, and
    // 0.5 x 0.95 x 0.5 x 0.6 for the last.
    assertThat(elements(text))
        .containsExactly(
            List.of("inet", "a", "b", "kms"),
            List.of("inet", "a", "kms"),
            List.of("inet", "b", "kms"));
    assertThat(elements(text, new PathQuery(Optional.empty(), Optional.empty(), 1))).hasSize(1);
    assertThat(elements(text, new PathQuery(Optional.empty(), Optional.empty(), 9)))
        .containsExactly(
            List.of("inet", "a", "b", "kms"),
            List.of("inet", "a", "kms"),
            List.of("inet", "b", "kms"),
            List.of("inet", "b", "a", "kms"));
  }

  @Test
  void ofTwoFlowsBetweenTheSameElementsTheEasierIsShown() {
    String text =
        """
        element inet adv - 1
        element kms kms - 1
        flow inet kms https keys auth=mutual
        flow inet kms ssh admin auth=none
        """;
    assertThat(paths(text).paths()).extracting(AttackPath::flows).containsExactly(List.of("f2"));
  }

  @Test
  void elementsThatAreJustAlikeAreLookedAtOnce() {
    var text = new StringBuilder("element dcu dcu - 1\nelement hes hes - 1\n");
    for (int i = 0; i < 200; i++) {
      text.append("element m%03d meter.res - 10 hasRemoteDisconnect=true%n".formatted(i));
      text.append("flow m%03d dcu dlms.s0 readings%n".formatted(i));
      text.append("flow dcu m%03d dlms.s0 control%n".formatted(i));
    }
    AttackPaths found = paths(text + "flow dcu hes https readings\n");
    assertThat(found.entries()).extracting(Entry::element).containsExactly("m000");
    assertThat(found.jewels())
        .containsExactly(new Jewel("m000", Jewel.Goal.SWITCHING, 2000, false));
    assertThat(found.paths())
        .extracting(AttackPath::elements)
        .containsExactly(List.of("m000", "dcu", "m000"));
  }

  @Test
  void whatIsLeftOutOfALargeModelIsCounted() {
    var text = new StringBuilder("element inet adv - 1\nelement hub jump - 1\n");
    for (int i = 0; i < 60; i++) {
      text.append("element k%02d kms - %d%n".formatted(i, i + 1));
      text.append("element v%02d vendor - %d accessMode=always-on%n".formatted(i, i + 1));
      text.append("flow hub k%02d https keys auth=none%n".formatted(i));
      text.append("flow v%02d hub ssh admin mfa=%s%n".formatted(i, i % 2 == 0));
    }
    String apart = text.toString().replace("kms - 60", "kms - 60 hsm=true");
    AttackPaths found = paths(differing(apart));
    assertThat(found.jewelsLeftOut()).isEqualTo(10);
    assertThat(found.cheapest()).hasSize(100);
    assertThat(found.pairsLeftOut()).isEqualTo(50 * 60 - 100);
    assertThat(found.cut().isNothing()).isFalse();
  }

  /** Gives each partner and each key server a property of its own, so that none has a twin. */
  private static String differing(String text) {
    return text.replaceAll("(element [kv](\\d\\d) .*)", "$1 note=n$2");
  }

  @Test
  void oneElementCanBeAskedForOnEitherEnd() {
    PathQuery query = new PathQuery(Optional.of("hes"), Optional.of("m"), 3);
    assertThat(elements(PORTAL, query)).containsExactly(List.of("hes", "m"));
    PathQuery held = new PathQuery(Optional.of("inet"), Optional.of("hes"), 3);
    AttackPath path = AttackPathsTest.paths(PORTAL, held).paths().getFirst();
    assertThat(path.elements()).containsExactly("inet", "portal", "hes");
    assertThat(path.jewel().goal()).isEqualTo(Jewel.Goal.HOLDING);
    assertThatThrownBy(
            () -> paths(PORTAL, new PathQuery(Optional.of("nobody"), Optional.empty(), 3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theSearchStopsWhenNobodyWaits() {
    assertThat(
            AttackPaths.of(
                Sketch.dfd(PORTAL), Packs.builtIn(), PathQuery.ALL, (done, of) -> done < 1))
        .isEmpty();
  }

  @Test
  void whatMostPathsGoThroughIsAChokePoint() {
    AttackPaths found =
        paths(
            """
            element cust cust - 10
            element inet adv - 1
            element portal portal - 1
            element kms kms - 1
            element db db.meter - 1
            flow cust portal https personal
            flow inet portal https personal
            flow portal kms https keys
            flow portal db https personal
            """);
    assertThat(found.chokePoints()).hasSize(1);
    assertThat(found.chokePoints().getFirst().element()).isEqualTo("portal");
    assertThat(found.chokePoints().getFirst().share()).isEqualTo(1);
  }

  private static double likeliest(String text) {
    return paths(text).paths().getFirst().probability();
  }

  private static AttackPaths paths(String text) {
    return paths(text, PathQuery.ALL);
  }

  private static AttackPaths paths(String text, PathQuery query) {
    return AttackPaths.of(Sketch.dfd(text), Packs.builtIn(), query, Progress.PATIENT).orElseThrow();
  }

  private static List<List<String>> elements(String text) {
    return elements(text, PathQuery.ALL);
  }

  private static List<List<String>> elements(String text, PathQuery query) {
    return paths(text, query).paths().stream().map(AttackPath::elements).toList();
  }
}
