package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.findings.GraphFinding;
import io.gridstride.analysis.findings.Survey;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.analysis.scope.Network;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphFindingsTest {
  private static final Catalog CATALOG =
      Knowledge.ofTypes()
          .finding("G01", Severity.HIGH)
          .finding("G02", Severity.CRITICAL)
          .finding("G04", Severity.MEDIUM)
          .finding("G06", Severity.HIGH)
          .catalog();

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

  @Test
  void whoeverWatchesIsToldHowFarItIs() {
    List<String> told = new ArrayList<>();
    Optional<List<Finding>> findings = GraphFinding.all(watched("t2.txt", told, Integer.MAX_VALUE));
    assertThat(told).containsExactly("0 of 4 G01", "1 of 4 G02", "2 of 4 G04", "3 of 4 G06");
    assertThat(findings).hasValue(List.of());
  }

  @Test
  void whoeverNoLongerWaitsGetsNothing() {
    List<String> told = new ArrayList<>();
    assertThat(GraphFinding.all(watched("t1.txt", told, 2))).isEmpty();
    assertThat(told).containsExactly("0 of 4 G01", "1 of 4 G02");
  }

  private static Survey watched(String topology, List<String> told, int patience) {
    Dfd dfd = Sketch.dfd(Sketch.file(topology));
    return new Survey(
        dfd,
        CATALOG,
        Network.of(dfd, CATALOG),
        new Watch() {
          @Override
          public void next(int done, int of, String title) {
            told.add(done + " of " + of + " " + title);
          }

          @Override
          public boolean stopped() {
            return told.size() >= patience;
          }
        });
  }

  private static List<Finding> analyze(Dfd dfd) {
    return Analyzer.analyze(dfd, CATALOG).findings();
  }

  private static List<Finding> of(List<Finding> findings, String type) {
    return findings.stream().filter(finding -> finding.type().equals(type)).toList();
  }
}
