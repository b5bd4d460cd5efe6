package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import io.gridstride.review.Question;
import io.gridstride.review.Questions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a meter, a concentrator and a head-end of which little or nothing is known. */
class BareModelTest {
  private static final Catalog CATALOG = Packs.builtIn();

  static Stream<Bare> bareModels() {
    return Stream.of("- -", "dlms.lls mqtt", "dlms.hls mqtt", "dlms.s0 mqtts", "dlms.s2 mqtts")
        .map(protocols -> protocols.split(" "))
        .flatMap(protocols ->
            Stream.of(false, true)
                .flatMap(data ->
                    Stream.of(1, 5000)
                        .map(meters -> Bare.of(protocols[0], protocols[1], data, meters))));
  }

  @ParameterizedTest
  @MethodSource("bareModels")
  void aBareModelHasFewOpenThreatsAndFewQuestions(Bare bare) {
    assertThat(threats(bare.dfd(), Outcome.OPEN)).hasSizeLessThanOrEqualTo(12);
    assertThat(questions(bare.dfd())).hasSizeLessThanOrEqualTo(25);
  }

  @Test
  void whereNothingIsStatedNothingIsHeldSafeOrUnsafe() {
    Analysis analysis = Analyzer.analyze(Bare.of("-", "-", false, 5000).dfd(), CATALOG);

    assertThat(analysis.threats()).extracting(Threat::outcome).containsOnly(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("bareModels")
  void noThreatIsRaisedThatCannotHappenThere(Bare bare) {
    assertThat(rules(Analyzer.analyze(bare.dfd(), CATALOG).threats()))
        .allSatisfy(rule -> {
          assertThat(rule.title() + " " + rule.attack())
              .doesNotContainPattern("(?i)csrf|cross-site|php|ldap|sql|cookie|browser");
          assertThat(rule.title())
              .doesNotContainPattern(
                  "(?i)portal|cloud|broker|batter|backup|firewall|partner|vendor|carrier|tool"
                      + "|technician|valve|home|customer|token|time source|grid control");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          firmware          | firmware
          remote disconnect | remote disconnect
          key management    | \\bkeys?\\b
          optical port      | optical port
          readings privacy  | household
          fleet scale       | \\bmass\\b
          """)
  void whatMattersMostInMeteringIsNamed(String subject, String word) {
    assertThat(bareModels())
        .allSatisfy(
            bare -> assertThat(said(bare.dfd())).as(subject).containsPattern("(?i)" + word));
  }

  /** The titles of all threats, and all questions. */
  private static String said(Dfd dfd) {
    return Stream.concat(
            rules(Analyzer.analyze(dfd, CATALOG).threats()).stream().map(Rule::title),
            questions(dfd).stream().map(Question::text))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({"-,-,false,1", "-,-,true,5000", "dlms.s2,mqtts,false,5000", "dlms.s2,mqtts,true,1"})
  void answeringTheSafeWayLeavesNothingGraveOpen(
      String field, String core, boolean data, int meters) {
    Dfd dfd = answered(Bare.of(field, core, data, meters), Bare.Way.SAFE);

    assertThat(threats(dfd, Outcome.OPEN))
        .extracting(threat -> threat.inherent().severity())
        .doesNotContain(Severity.HIGH, Severity.CRITICAL);
    assertThat(threats(dfd, Outcome.MITIGATED)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("bareModels")
  void answeringTheWorstWayLeavesEachLetterOpen(Bare bare) {
    Dfd dfd = answered(bare, Bare.Way.WORST);

    assertThat(threats(dfd, Outcome.OPEN))
        .extracting(threat -> CATALOG.rule(threat.rule()).orElseThrow().stride())
        .contains(Stride.values());
  }

  /** The model after the most telling question was answered, again and again until none is left. */
  private static Dfd answered(Bare bare, Bare.Way way) {
    Bare now = bare;
    for (var left = questions(now.dfd()); !left.isEmpty(); left = questions(now.dfd())) {
      now = now.answer(left.getFirst(), way);
    }
    return now.dfd();
  }

  private static List<Question> questions(Dfd dfd) {
    return Questions.of(dfd, CATALOG, Analyzer.analyze(dfd, CATALOG));
  }

  private static List<Threat> threats(Dfd dfd, Outcome outcome) {
    return Analyzer.analyze(dfd, CATALOG).with(outcome).toList();
  }

  private static List<Rule> rules(List<Threat> threats) {
    return threats.stream()
        .map(Threat::rule)
        .distinct()
        .flatMap(id -> CATALOG.rule(id).stream())
        .toList();
  }
}
