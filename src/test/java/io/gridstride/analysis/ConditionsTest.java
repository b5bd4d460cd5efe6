package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridstride.analysis.scope.Truth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static Knowledge knowledge() {
    return Knowledge.empty()
        .type("meter", "FIELD", List.of("meterLike", "field"), Map.of("tamper", "seal"))
        .type("hes", "CORE", List.of("service"))
        .protocol("tls1", Map.of("encryption", "tls"))
        .scale("grade", "bad", "fair", "good")
        .scale("encryption", "none", "tls", "app");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          element.grade = bad                        | TRUE
          element.grade != bad                       | FALSE
          element.grade in {fair, good}              | FALSE
          element.grade >= bad                       | TRUE
          element.grade >= fair                      | FALSE
          element.grade < fair                       | TRUE
          element.odd = strange                      | TRUE
          element.odd >= fair                        | UNKNOWN
          element.silent = bad                       | UNKNOWN
          element.silent != bad                      | UNKNOWN
          element.silent >= bad                      | UNKNOWN
          element.silent contains {a}                | UNKNOWN
          element.tamper = seal                      | TRUE
          element.flag = true                        | TRUE
          element.services contains {telnet, ftp}    | TRUE
          element.services contains {ftp}            | FALSE
          element.grade contains {bad}               | TRUE
          element.count >= 100                       | TRUE
          element.count >= 101                       | FALSE
          element.count = 100                        | TRUE
          element is meter                           | TRUE
          element is {hes, meterLike}                | TRUE
          element is hes                             | FALSE
          """)
  void aTestOfAnElementReadsWhatIsStatedAndThenWhatHoldsForItsType(
      String condition, Truth expected) {
    String text = "element e meter - 100 grade=bad odd=strange flag=true services={telnet,http}";
    assertThat(Asked.truth(Asked.element(knowledge(), condition, text))).isEqualTo(expected);
  }

  @Test
  void theModelOverrulesTheComponentType() {
    String text = "element e meter - 1 tamper=active";
    assertThat(Asked.truth(Asked.element(knowledge(), "element.tamper = seal", text)))
        .isEqualTo(Truth.FALSE);
  }

  @Test
  void anElementOfAnUnknownTypeIsOfNoTypeAndStillThere() {
    String text = "element e alien - 1";
    assertThat(Asked.truth(Asked.element(knowledge(), "element is alien", text)))
        .isEqualTo(Truth.FALSE);
    assertThat(Asked.truth(Asked.element(knowledge(), "not element is alien", text)))
        .isEqualTo(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flow.encryption = tls                      | TRUE
          flow.encryption >= tls                     | TRUE
          flow.encryption >= app                     | FALSE
          flow.integrity = none                      | UNKNOWN
          flow.protocol = tls1                       | TRUE
          flow.protocol in {other}                   | FALSE
          flow carries {readings, keys}              | TRUE
          flow carries {keys}                        | FALSE
          source is meter                            | TRUE
          target is meter                            | FALSE
          source.tamper = seal                       | TRUE
          target.count = 2                           | TRUE
          """)
  void aTestOfAFlowReadsItsOwnFactsThenItsProtocolAndBothEnds(String condition, Truth expected) {
    String text =
        """
        element e meter - 1
        element h hes - 2
        flow e h tls1 readings
        """;
    assertThat(Asked.truth(Asked.flow(knowledge(), condition, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flow.protocol = tls1                       | protocol
          flow.encryption = tls                      | protocol encryption
          flow.medium = plc                          | medium
          flow carries {readings}                    | data
          """)
  void whatNobodyHasSaidOfAFlowIsUnknownAndTheProtocolMaySayIt(String condition, String missing) {
    String text =
        """
        element e meter - 1
        element h hes - 2
        flow e h - -
        """;
    assertThat(Asked.flow(knowledge(), condition, text).orElseThrow().missing())
        .containsExactlyElementsOf(
            Stream.of(missing.split(" ")).map(property -> new Missing("f1", property)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          element receives {control}                 | TRUE
          element receives {keys}                    | FALSE
          element sends {readings}                   | TRUE
          element sends {control}                    | UNKNOWN
          """)
  void aTestOfTrafficAsksAllFlowsOfTheElement(String condition, Truth expected) {
    String text =
        """
        element e meter - 1
        element h hes - 1
        flow h e - control
        flow h e - time
        flow e h - readings
        flow e h - -
        """;
    assertThat(Asked.truth(Asked.element(knowledge(), condition, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Z-HES                | element in zone {Z-HES}            | TRUE
          Z-KEY                | element in zone {Z-HES}            | TRUE
          Z-KEY                | element in zone {Z-DMZ}            | FALSE
          Z-KEY                | not element in zone {Z-DMZ, Z-ENT} | TRUE
          -                    | element in zone {Z-HES}            | FALSE
          sketched             | element in zone {Z-HES}            | UNKNOWN
          """)
  void anElementStandsInItsZoneAndInAllZonesAroundIt(
      String zone, String condition, Truth expected) {
    String text =
        """
        zone Z-KEY in Z-HES
        zone Z-HES in Z-OPS
        zone sketched
        element e hes %s 1
        """
            .formatted(zone);
    assertThat(Asked.truth(Asked.element(knowledge(), condition, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          flow i a - -; flow a e - -  | element reachable from {Z-INET} | TRUE
          flow i a - -; flow e a - -  | element reachable from {Z-INET} | FALSE
          flow i a - -; flow a e - -  | element reachable from {Z-3P}   | FALSE
          flow s a - -; flow a e - -  | element reachable from {Z-INET} | UNKNOWN
          flow s e - -; flow i e - -  | element reachable from {Z-INET} | TRUE
          """)
  void anElementIsReachedAlongTheDirectionOfTheFlows(
      String flows, String condition, Truth expected) {
    String text =
        """
        zone sketched
        element i adv Z-INET 1
        element s adv sketched 1
        element a hes - 1
        element e hes - 1
        %s
        """
            .formatted(flows.replace("; ", "\n"));
    assertThat(Asked.truth(Asked.element(knowledge(), condition, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          e meter - 10 keyGroup=K; x meter - 5 keyGroup=K            | 15
          e meter - 10 keyScope=fleet; x meter - 5 keyScope=fleet    | 10
          e meter - 10 keyScope=device; x meter - 5                  | 1
          """)
  void keySharersAreTheUnitsThatHoldTheSameSecret(String elements, String sharers) {
    String text = "element " + elements.replace("; ", "\nelement ");
    assertThat(Asked.element(knowledge(), "element.keySharers >= 1", text).orElseThrow().evidence())
        .containsExactly(new Fact("e", "keySharers", sharers, Fact.Origin.DERIVED));
  }

  @Test
  void whoSharesAKeyIsAskedWhenNothingIsKnownOfIt() {
    assertThat(
            Asked.element(knowledge(), "element.keySharers >= 2", "element e meter - 10")
                .orElseThrow()
                .missing())
        .containsExactly(new Missing("e", "keyScope"));
  }

  @Test
  void aConditionThatItsSubjectCannotAnswerIsAProgrammingError() {
    assertThatThrownBy(() -> Asked.element(knowledge(), "source is meter", "element e meter - 1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source");
  }
}
