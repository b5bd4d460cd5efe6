package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
  private static final String FLAT = "models/coursework-flat.gridstride";
  private static final String SEGMENTED = "models/coursework-segmented.gridstride";

  private static String good(String... arguments) {
    Typed typed = Typed.run(arguments);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    return typed.out();
  }

  @Test
  void pathsAreListedLikeliestFirstWithTheReasonsOfTheFirstAndWhatCutsAll() {
    assertThat(good("paths", FLAT))
        .contains("Paths, likeliest first")
        .containsSubsequence("m_res > plc1 > m_res", "inet > portal > hes > broker > dcu1")
        .contains("makes up a command to Residential meters (m_res)")
        .contains("x 0.95  Whether a made-up command fails a signature check: f10 signedCommands")
        .contains("What cuts all open paths, with the least effort")
        .contains("Residential meters (m_res): C23 Critical commands signed end to end")
        .contains("Next: gridstride blast " + FLAT + " m_res");
  }

  @Test
  void onePathCanBeAskedFor() {
    assertThat(good("paths", FLAT, "--from", "portal", "--to", "hes", "--count", "1"))
        .contains("1 attack path")
        .contains("portal > hes")
        .doesNotContain("m_res");
  }

  @Test
  void aModelWithoutAnOpenPathSaysSo() {
    assertThat(good("paths", SEGMENTED)).contains("No open path is left to cut.");
    assertThat(good("paths", SEGMENTED, "--from", "vnd", "--to", "m_res"))
        .contains("No path leads from an entry to a crown jewel.");
  }

  @Test
  void everyPathIsInTheJsonWithItsSteps() {
    assertThat(good("paths", FLAT, "--format", "json"))
        .contains("\"elements\": [\"m_res\", \"plc1\", \"m_res\"]")
        .contains("\"flows\": [\"f01\", \"f10\"]")
        .contains("\"sort\": \"order\"")
        .contains("\"closedBy\": null")
        .contains("\"measures\"");
  }

  @Test
  void theBlastRadiusSaysWhatAnElementTakesAlong() {
    assertThat(good("blast", FLAT, "dcu1"))
        .contains("1 flow away: broker, plc1")
        .contains("5,000 units, about 3.0 MW")
        .contains("5,202 units of the key group K1, with dcu2, m_ci, m_res")
        .contains("5,000 meters: m_res");
    assertThat(good("blast", FLAT, "dcu1", "--format", "json"))
        .contains("\"cutOff\": [\"m_res\"]")
        .contains("\"megawatts\": 3.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hess", "HES", "head-end sistem"})
  void anUnknownIdIsOneSentenceAndTheNearestOne(String id) {
    Typed typed = Typed.run("blast", FLAT, id);
    assertThat(typed.code()).isEqualTo(Cli.BAD);
    assertThat(typed.err())
        .startsWith("gridstride: " + FLAT + ": There is no element with the id \"" + id + "\".")
        .contains("Hint: Did you mean hes (Head-end system)?");
  }

  @Test
  void whatIsLikeNoIdIsNotGuessed() {
    Typed typed = Typed.run("paths", FLAT, "--from", "quantum computer");
    assertThat(typed.code()).isEqualTo(Cli.BAD);
    assertThat(typed.err()).contains("\"quantum computer\"").doesNotContain("Did you mean");
  }

  @Test
  void aCountThatIsNoneIsRefused() {
    Typed typed = Typed.run("paths", FLAT, "--count", "0");
    assertThat(typed.code()).isEqualTo(Cli.BAD);
    assertThat(typed.err()).contains("--count must be a number from 1 to 100.");
  }
}
