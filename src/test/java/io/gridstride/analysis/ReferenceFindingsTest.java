package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.file.Packs;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the eight reference topologies give. Where the table in section 6 of the domain reference
 * has a value this is that value; the others were judged by hand, and why is said beside them.
 */
class ReferenceFindingsTest {
  /**
   * These need the controls in the model or the price of an attack, and have tests of their own.
   */
  private static final List<String> ELSEWHERE = List.of("G18", "G19");

  @Test
  void theTopologiesGiveTheseFindingsAndNoOthers() {
    assertThat(
            GraphFinding.ALL.stream()
                .map(GraphFinding::type)
                .filter(type -> !ELSEWHERE.contains(type))
                .sorted()
                .flatMap(ReferenceFindingsTest::lines))
        .containsExactlyElementsOf(
            Sketch.file("reference-findings.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
  }

  private static Stream<String> lines(String type) {
    return IntStream.rangeClosed(1, 8)
        .mapToObj(number -> "t" + number)
        .filter(topology -> !of(type, topology).isEmpty())
        .map(topology -> type + " " + topology + " " + brief(of(type, topology)));
  }

  private static String brief(List<Finding> findings) {
    return findings.stream().map(WorkedFindingsTest::brief).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "t1, 0 of 3",
    "t2, 7 of 12",
    "t3, 1 of 10",
    "t4, 0 of 4",
    "t5, 0 of 6",
    "t6, 0 of 7",
    "t7, 0 of 11",
    "t8, 0 of 4"
  })
  void soManyPairsOfZonesAreWatched(String topology, String watched) {
    assertThat(facts("G08", topology, "coverage")).containsExactly(watched);
  }

  @ParameterizedTest
  @CsvSource({"t1, 12", "t2, 0", "t3, 0", "t4, 0", "t5, 0", "t6, 1", "t7, 0", "t8, 4"})
  void soManyHopsAreInTheClear(String topology, int hops) {
    assertThat(facts("G13", topology, "encryption")).hasSize(hops).allMatch("none"::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "t1, none",
    "t2, dual+rate",
    "t3, ratelimit",
    "t4, anomaly-threshold",
    "t7, none",
    "t8, none"
  })
  void theGuardOnConcentratedControlIsReported(String topology, String guard) {
    assertThat(facts("G12", topology, "commandGuard")).containsExactly(guard);
  }

  @Test
  void metersThatReachEachOtherAreAllNamed() {
    assertThat(of("G03", "t6").getFirst().evidence())
        .filteredOn(fact -> fact.name().equals("count"))
        .extracting(Fact::about)
        .containsExactly("em", "gm", "wm");
  }

  private static List<String> facts(String type, String topology, String name) {
    return of(type, topology).stream()
        .flatMap(finding -> finding.evidence().stream())
        .filter(fact -> fact.name().equals(name))
        .map(Fact::value)
        .toList();
  }

  private static List<Finding> of(String type, String topology) {
    Survey survey = Survey.of(Sketch.dfd(Sketch.file(topology + ".txt")), Packs.builtIn());
    return GraphFinding.all(survey).orElseThrow().stream()
        .filter(finding -> finding.type().equals(type))
        .toList();
  }
}
