package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFindingsTest {
  private static final Catalog CATALOG =
      Knowledge.ofTypes()
          .finding("G01", Severity.HIGH)
          .finding("G02", Severity.CRITICAL)
          .finding("G04", Severity.MEDIUM)
          .finding("G06", Severity.HIGH)
          .catalog();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t1 | FLAT | cis inet portal vnd | broker=5200 dcu1=5000 dcu2=200 | dcu1 dcu2 m_ci m_res
          t2 |      |                     |                                |
          t3 |      | cis saas            | car=600000                     |
          t4 |      |                     |                                |
          t5 |      |                     |                                |
          t6 |      |                     | apn=470 dc=420                 |
          t7 |      | cis inet portal tp  | car=250000 hub=250000          | gw m
          t8 |      | port vnd            |                                | g gtw h rep w w0
          """)
  void theReferenceTopologiesGiveTheExpectedFindings(
      String topology, String flat, String noDmz, String single, String unguarded) {
    Dfd dfd = Sketch.dfd(Sketch.file(topology + ".txt"));
    List<Finding> findings = Analyzer.analyze(dfd, Packs.builtIn()).findings();
    assertThat(subjects(findings, "G01")).isEqualTo(orEmpty(flat));
    assertThat(subjects(findings, "G02")).isEqualTo(orEmpty(noDmz));
    assertThat(
            of(findings, "G04").stream()
                .map(finding -> finding.subject().id() + "=" + finding.units())
                .collect(Collectors.joining(" ")))
        .isEqualTo(orEmpty(single));
    assertThat(subjects(findings, "G06")).isEqualTo(orEmpty(unguarded));
  }

  @Test
  void aFlatZoneCountsItsMetersAndNamesOneElementPerPartOfTheBusiness() {
    Finding flat = of(analyze(Sketch.dfd(Sketch.file("t1.txt"))), "G01").getFirst();
    assertThat(flat.id()).isEqualTo("G01@FLAT");
    assertThat(flat.subject()).isEqualTo(new Subject(Subject.Kind.BOUNDARY, "FLAT"));
    assertThat(flat.units()).isEqualTo(5200);
    assertThat(flat.evidence())
        .extracting(Fact::about)
        .containsExactly("dcu1", "broker", "cis", "portal");
  }

  @Test
  void anUnguardedPathIsAShortestOne() {
    List<Finding> findings =
        analyze(
            Sketch.dfd(
                """
                element m meter.res - 10
                element a dcu - 1
                element b dcu - 1
                element hes hes - 1
                flow m a - -
                flow a b - -
                flow b hes - -
                flow a hes - -
                """));
    assertThat(of(findings, "G06"))
        .extracting(Finding::path)
        .containsExactly(List.of("a", "hes"), List.of("b", "hes"), List.of("m", "a", "hes"));
  }

  @Test
  void findingsThatConcernAHundredThousandMetersAreGraverByOneBand() {
    assertThat(of(analyze(Sketch.dfd(Sketch.file("t1.txt"))), "G04"))
        .extracting(Finding::severity)
        .containsOnly(Severity.MEDIUM);
    assertThat(of(analyze(Sketch.dfd(Sketch.file("t7.txt"))), "G04"))
        .extracting(Finding::severity)
        .containsOnly(Severity.HIGH);
  }

  @Test
  void statedRedundancyOrASecondUnitIsNoSinglePointOfFailure() {
    String text =
        """
        element m meter.res - 100
        element d dcu - %s
        element hes hes - 1
        flow m d - -
        flow d hes - -
        """;
    assertThat(of(analyze(Sketch.dfd(text.formatted("1"))), "G04")).hasSize(1);
    assertThat(of(analyze(Sketch.dfd(text.formatted("1 redundancy=none"))), "G04")).hasSize(1);
    assertThat(of(analyze(Sketch.dfd(text.formatted("1 redundancy=hot"))), "G04")).isEmpty();
    assertThat(of(analyze(Sketch.dfd(text.formatted("2"))), "G04")).isEmpty();
  }

  @Test
  void aChainOfThousandsOfElementsIsWalkedWithoutOverflow() {
    var text = new StringBuilder("element hes hes - 1\nelement n00000 meter.res - 60\n");
    for (int i = 1; i < 20_000; i++) {
      text.append("element n%05d dcu - 1%n".formatted(i));
      text.append("flow n%05d n%05d - -%n".formatted(i - 1, i));
    }
    text.append("flow n19999 hes - -");
    assertThat(of(analyze(Sketch.dfd(text.toString())), "G04")).hasSize(19_999);
  }

  @Test
  void onlyFindingsThatTheCatalogueHasWordsForAreLookedFor() {
    Catalog silent = Knowledge.ofTypes().catalog();
    Dfd flat = Sketch.dfd(Sketch.file("t1.txt"));
    assertThat(Analyzer.analyze(flat, silent).findings()).isEmpty();
  }

  private static List<Finding> analyze(Dfd dfd) {
    return Analyzer.analyze(dfd, CATALOG).findings();
  }

  private static List<Finding> of(List<Finding> findings, String type) {
    return findings.stream().filter(finding -> finding.type().equals(type)).toList();
  }

  private static String subjects(List<Finding> findings, String type) {
    return of(findings, type).stream()
        .map(finding -> finding.subject().id())
        .collect(Collectors.joining(" "));
  }

  private static String orEmpty(String cell) {
    return cell == null ? "" : cell;
  }
}
