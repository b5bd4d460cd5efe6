package io.gridstride.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.file.Packs;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.RandomModels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerTest {
  private static final Catalog CATALOG =
      Knowledge.ofTypes()
          .zone("Z-HES", 75)
          .zone("Z-FIELD", 15)
          .scale("fwSigning", "none", "crc", "mac-shared", "signature")
          .elementRule("T2", "element is meterLike", "element.fwSigning >= signature")
          .elementRule("T1", "element reachable from {Z-INET} and element.mfa = false")
          .elementRule("K1", "element.keySharers >= 2 and element sends {readings}")
          .flowRule("F1", "flow crosses boundary and flow carries {control}", "flow.auth = mutual")
          .flowRule("F2", "flow.encryption = none and source is meterLike")
          .finding("G01", Severity.HIGH)
          .finding("G02", Severity.HIGH)
          .finding("G04", Severity.HIGH)
          .finding("G06", Severity.HIGH)
          .catalog();

  @ParameterizedTest
  @ValueSource(strings = {"t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8"})
  void theOrderOfThePartsInTheFileDoesNotMatter(String topology) {
    Dfd dfd = Sketch.dfd(Sketch.file(topology + ".txt") + "control c C01 hes verified\n");
    Analysis analysis = Analyzer.analyze(dfd, CATALOG);
    assertThat(analysis.threats()).isNotEmpty();
    Random random = new Random(7);
    for (int i = 0; i < 5; i++) {
      assertThat(Analyzer.analyze(shuffled(dfd, random), CATALOG)).isEqualTo(analysis);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anySoundModelIsAnalysedAndTheSameInAnyOrder(long seed) {
    Catalog builtIn = Packs.builtIn();
    Dfd dfd = RandomModels.of(seed, 40).dfd();
    Analysis analysis = Analyzer.analyze(dfd, builtIn);
    assertThat(Analyzer.analyze(shuffled(dfd, new Random(seed)), builtIn)).isEqualTo(analysis);
    assertThat(analysis.threats()).allSatisfy(AnalyzerTest::isConsistent);
  }

  private static void isConsistent(Threat threat) {
    assertThat(threat.missing().isEmpty()).isEqualTo(threat.outcome() != Outcome.UNKNOWN);
    assertThat(threat.evidence()).doesNotHaveDuplicates();
    if (threat.outcome() != Outcome.MITIGATED) {
      assertThat(threat.mitigatedBy()).isEmpty();
    }
    if (threat.outcome() != Outcome.UNKNOWN) {
      assertThat(threat.evidence()).isNotEmpty();
    }
  }

  @Test
  void threatsAreSortedByRuleAndThenBySubject() {
    Analysis analysis = Analyzer.analyze(Sketch.dfd(Sketch.file("t1.txt")), CATALOG);
    assertThat(
            analysis.threats().stream().map(threat -> threat.rule() + " " + threat.subject().id()))
        .isSorted();
    assertThat(analysis.findings().stream().map(Finding::id)).isSorted();
    assertThat(analysis.coverage())
        .extracting(Coverage::rule)
        .containsExactly("F1", "F2", "K1", "T1", "T2");
  }

  @Test
  void coverageCountsEverySubjectOfARuleOnce() {
    Dfd dfd = Sketch.dfd(Sketch.file("t1.txt"));
    Analysis analysis = Analyzer.analyze(dfd, CATALOG);
    assertThat(analysis.coverage())
        .extracting(Coverage::checked)
        .containsExactly(19, 19, 16, 16, 16);
    assertThat(analysis.coverage().getLast()).isEqualTo(new Coverage("T2", 1, 0, 1, 14));
  }

  @Test
  void aThreatKeepsItsIdWhenItsSubjectIsRenamedOrMoved() {
    Dfd dfd = Sketch.dfd(Sketch.file("t2.txt"));
    List<Element> changed = new ArrayList<>();
    for (Element element : dfd.elements().values()) {
      changed.add(element.withName(element.name() + " (renamed)").withNotes("noted"));
    }
    Dfd renamed = withElements(dfd, changed);
    assertThat(ids(Analyzer.analyze(renamed, CATALOG)))
        .isEqualTo(ids(Analyzer.analyze(dfd, CATALOG)));
    assertThat(ids(Analyzer.analyze(dfd, CATALOG))).contains("T2@m_res").doesNotHaveDuplicates();
  }

  @Test
  void twoFlowsBetweenTheSameElementsHaveTheirOwnThreats() {
    Dfd dfd =
        Sketch.dfd(
            """
            element m meter.res - 1
            element h hes - 1
            flow m h - - encryption=none
            flow m h - - encryption=none
            """);
    assertThat(ids(Analyzer.analyze(dfd, CATALOG))).contains("F2@f1", "F2@f2");
  }

  @Test
  void anEmptyModelHasNothingToReport() {
    Analysis analysis = Analyzer.analyze(Dfd.EMPTY, CATALOG);
    assertThat(analysis.threats()).isEmpty();
    assertThat(analysis.findings()).isEmpty();
    assertThat(analysis.coverage()).allMatch(coverage -> coverage.checked() == 0);
  }

  @Test
  void aFlowThatEndsNowhereIsAProgrammingError() {
    Dfd dfd = Sketch.dfd("element m meter.res - 1\nflow m nowhere - -");
    assertThatThrownBy(() -> Analyzer.analyze(dfd, CATALOG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nowhere");
  }

  private static List<String> ids(Analysis analysis) {
    return analysis.threats().stream().map(Threat::id).toList();
  }

  private static Dfd withElements(Dfd dfd, List<Element> elements) {
    return Dfd.of(
        elements,
        List.copyOf(dfd.flows().values()),
        List.copyOf(dfd.boundaries().values()),
        List.copyOf(dfd.assets().values()),
        List.copyOf(dfd.controls().values()));
  }

  private static Dfd shuffled(Dfd dfd, Random random) {
    List<Element> elements = shuffled(dfd.elements().values(), random);
    List<Flow> flows = shuffled(dfd.flows().values(), random);
    List<Boundary> boundaries = shuffled(dfd.boundaries().values(), random);
    return Dfd.of(
        elements,
        flows,
        boundaries,
        shuffled(dfd.assets().values(), random),
        shuffled(dfd.controls().values(), random));
  }

  private static <T> List<T> shuffled(Collection<T> parts, Random random) {
    List<T> copy = new ArrayList<>(parts);
    Collections.shuffle(copy, random);
    return copy;
  }
}
