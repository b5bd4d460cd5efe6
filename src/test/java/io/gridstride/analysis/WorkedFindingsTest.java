package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.file.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small models worked out by hand, each with why it gives what it gives. The first three letters of
 * a file's name say which finding it is about; its comments hold the expectation:
 *
 * <pre>
 * # gives SUBJECT=UNITS ...        in the order of the ids, without units where there are none
 * # gives nothing
 * # severity SEVERITY
 * # shows ABOUT FACT VALUE         is in the evidence
 * </pre>
 */
class WorkedFindingsTest {
  private static final Path MODELS = Path.of("src/test/resources/io/gridstride/analysis/findings");
  private static final int TYPE = 3;

  static Stream<Path> models() throws IOException {
    try (Stream<Path> files = Files.list(MODELS)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aSmallModelGivesWhatWasWorkedOut(Path path) throws IOException {
    String text = Files.readString(path);
    List<Finding> findings = findings(text, type(path));
    assertThat(given(findings)).isEqualTo(told(text, "gives").getFirst());
    assertThat(facts(findings)).containsAll(told(text, "shows"));
    assertThat(findings)
        .allSatisfy(
            finding -> assertThat(told(text, "severity")).isSubsetOf(finding.severity().name()));
  }

  private static String type(Path path) {
    return path.getFileName().toString().substring(0, TYPE).toUpperCase(Locale.ROOT);
  }

  private static List<Finding> findings(String text, String type) {
    return GraphFinding.all(Survey.of(Sketch.dfd(text), Packs.builtIn())).orElseThrow().stream()
        .filter(finding -> finding.type().equals(type))
        .toList();
  }

  private static String given(List<Finding> findings) {
    return findings.isEmpty()
        ? "nothing"
        : findings.stream().map(WorkedFindingsTest::brief).collect(Collectors.joining(" "));
  }

  static String brief(Finding finding) {
    return finding.units() == 0
        ? finding.subject().id()
        : finding.subject().id() + "=" + finding.units();
  }

  private static List<String> facts(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(fact -> fact.about() + " " + fact.name() + " " + fact.value())
        .toList();
  }

  private static List<String> told(String text, String what) {
    String mark = "# " + what + " ";
    return text.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }
}
