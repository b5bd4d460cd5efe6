package io.gridstride.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Condition.All;
import io.gridstride.catalog.Condition.Any;
import io.gridstride.catalog.Condition.CrossesBoundary;
import io.gridstride.catalog.Condition.Is;
import io.gridstride.catalog.Condition.Not;
import io.gridstride.catalog.Condition.PropertyAtLeast;
import io.gridstride.catalog.Condition.PropertyIn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "element.authN = none",
        "element.authN != none",
        "element.authN in {none, oauth+mtls}",
        "element.maxConnRate not in {none, 10/60s}",
        "element.fwSigning >= mac-shared",
        "element.count < 1000",
        "element.services contains {telnet, http}",
        "not element.services contains {telnet}",
        "element is meterLike",
        "not source is {dcu, far}",
        "source in zone {Z-FIELD, Z-PREM}",
        "target reachable from {Z-INET}",
        "flow carries {readings, control}",
        "flow crosses boundary",
        "element receives {disconnect}",
        "not element sends {disconnect}",
        "source is meterLike and flow carries {readings} and flow.auth != mutual",
        "flow.protocol = mqtt or target is hes and flow crosses boundary",
        "(flow.protocol = mqtt or target is hes) and flow crosses boundary",
        "not (source is hes and target is hes)",
        "not (not source is hes)"
      })
  void textSurvivesReadingAndWriting(String text) {
    assertThat(parsed(text).text()).isEqualTo(text);
  }

  @Test
  void andBindsMoreTightlyThanOr() {
    assertThat(parsed("source is a or source is b and flow crosses boundary"))
        .isEqualTo(
            new Any(
                List.of(
                    new Is(Role.SOURCE, List.of("a")),
                    new All(List.of(new Is(Role.SOURCE, List.of("b")), new CrossesBoundary())))));
  }

  @Test
  void unequalAndLessAreDenials() {
    assertThat(parsed("flow.auth != none and flow.auth < mutual"))
        .isEqualTo(
            new All(
                List.of(
                    new Not(new PropertyIn(Role.FLOW, "auth", List.of("none"))),
                    new Not(new PropertyAtLeast(Role.FLOW, "auth", "mutual")))));
  }

  @Test
  void spacingDoesNotMatter() {
    assertThat(parsed("  ( flow.auth  in{none,one-way} )"))
        .isEqualTo(parsed("flow.auth in {none, one-way}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `` | 1 | Expected a test that begins with element, flow, source or target, not the end.
          meter.authN = none | 1 | Expected a test that begins with element, flow, source or target, not "meter.authN".
          flow.auth == none | 12 | Expected a name or a value, not "=".
          flow.auth one-way | 11 | Expected =, !=, >=, <, in, not in or contains, not "one-way".
          flow.auth in {none one-way} | 20 | Expected "}", not "one-way".
          flow.auth in none | 14 | Expected "{", not "none".
          flow carries readings | 14 | Expected "{", not "readings".
          flow is mqtt | 6 | After "flow", "is" says nothing.
          source receives {readings} | 8 | After "source", "receives" says nothing.
          element in {Z-NAN} | 12 | Expected "zone", not "{".
          (flow crosses boundary | 23 | Expected ")", not the end.
          flow crosses boundary but | 23 | Expected "and", "or" or the end, not "but".
          flow.auth = none and | 21 | Expected a test that begins with element, flow, source or target, not the end.
          flow.auth = 'none' | 13 | Expected a name or a value, not "'".
          """)
  void whatIsNoConditionIsRefusedAtItsColumn(String text, int column, String sentence) {
    assertThat(ConditionParser.parse(text == null ? "" : text))
        .isEqualTo(new ConditionParser.Unreadable(column, sentence));
  }

  @Test
  void deepNestingIsRefusedAndDoesNotExhaustTheStack() {
    assertThat(ConditionParser.parse("(".repeat(100_000)))
        .isEqualTo(new ConditionParser.Unreadable(51, "Nested deeper than 50 levels."));
  }

  private static Condition parsed(String text) {
    return switch (ConditionParser.parse(text)) {
      case ConditionParser.Parsed(Condition condition) -> condition;
      case ConditionParser.Unreadable unreadable -> throw new AssertionError(unreadable);
    };
  }
}
