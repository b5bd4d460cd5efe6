package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Outcome;
import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  private static final String FLAT = "models/coursework-flat.gridstride";
  private static final String SEGMENTED = "models/coursework-segmented.gridstride";

  private static String good(String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  @Test
  void anOpenThreatIsExplainedByItsFactsItsRiskAndWhatWouldCloseIt() {
    assertThat(good("explain", FLAT, "I01@f01"))
        .startsWith("I01@f01  Household use readable on the way\nOpen, ")
        .contains("+ the flow carries Personal consumption")
        .contains("- the flow's encryption is not none")
        .contains("[f01] \u00b7 Encryption: none")
        .contains("Likelihood 5 of 5")
        .contains("What would close it, best first", "also closes I04@f01")
        .contains("C20  TLS with certificates on both ends: ")
        .contains("CWE-319 Cleartext Transmission");
  }

  @ParameterizedTest
  @ValueSource(strings = {FLAT, SEGMENTED})
  void oneThreatOfEachOutcomeFitsATerminalAndIsJsonToo(String model) {
    var read = (Reading.Read<ThreatModel>) ModelFiles.read(Path.of(model));
    Analysis analysis = Analyzer.analyze(read.value().dfd(), Packs.builtIn());
    List<String> ids =
        Stream.of(Outcome.OPEN, Outcome.MITIGATED, Outcome.UNKNOWN)
            .flatMap(outcome -> analysis.with(outcome).map(Threat::id).limit(1))
            .toList();
    assertThat(ids).isNotEmpty();
    for (String id : ids) {
      assertThat(good("explain", model, id).lines()).allMatch(line -> line.length() <= 100);
      assertThat(good("explain", model, id, "--format", "json"))
          .contains("\"id\": \"" + id + "\"", "\"applies\": {", "\"closing\": [");
    }
  }

  @Test
  void aFindingIsExplainedByItsEvidenceAndAdvice() {
    assertThat(good("explain", FLAT, "G04@dcu1"))
        .startsWith("G04@dcu1  Single point of failure\n")
        .contains("Concentrator 1 [dcu1] \u00b7 Redundancy: none (stated in the model)")
        .contains("What to do", "C46  ");
    assertThat(good("explain", FLAT, "G06@dcu1")).contains("The path that shows it", " \u2192 ");
    assertThat(good("explain", FLAT, "G04@dcu1", "--format", "json")).contains("\"finding\": {");
  }

  @Test
  void aRuleThatDoesNotApplySaysWhichConditionFails() {
    assertThat(good("explain", FLAT, "T01@hes"))
        .contains("Not applicable", "Why it does not apply here", "- it is a meter-like component");
  }

  @Test
  void capitalsInAnIdDoNotMatter() {
    assertThat(good("explain", FLAT, "i01@F01")).isEqualTo(good("explain", FLAT, "I01@f01"));
  }

  @Test
  void anUnknownIdIsAnsweredWithTheNearestOnes() {
    Typed typed = Typed.run("explain", FLAT, "G04@dcu9");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err().lines().toList())
        .hasSize(2)
        .first()
        .isEqualTo("gridstride: No threat or finding of this model has the id \"G04@dcu9\".");
    assertThat(typed.err()).contains("Hint: The nearest are G04@dcu1, G04@dcu2, ");
    assertThat(Typed.run("explain", FLAT, "S01@dcu1").err())
        .contains("has the id \"S01@dcu1\"; the rule S01 is about data flows.");
  }

  @Test
  void questionsAreListedForPeopleAndPrograms() {
    assertThat(good("questions", FLAT))
        .contains("those that decide most first", "Decides ", "Asked of: ", "Answers, worst first")
        .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
    assertThat(good("questions", FLAT, "--format", "json")).contains("\"decides\": [");
    assertThat(good("analyze", FLAT)).contains("gridstride questions " + FLAT + " lists them all");
  }

  @Test
  void theMatrixIsShownForPeopleProgramsAndSpreadsheets() {
    assertThat(good("matrix", FLAT))
        .startsWith("S ")
        .contains("Head-end system [hes]", "not applicable: ")
        .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
    assertThat(good("matrix", FLAT, "--format", "csv"))
        .startsWith("subject kind,subject id,subject name,stride,state,")
        .contains("flow,f06,", ",not-applicable,0,0,0,,,");
    assertThat(good("matrix", FLAT, "--format", "json"))
        .contains("\"denial-of-service\": {", "\"state\": \"threats\"");
  }
}
