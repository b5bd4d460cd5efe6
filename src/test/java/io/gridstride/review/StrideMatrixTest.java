package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.review.StrideMatrix.Row;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrideMatrixTest {
  private static final Catalog CATALOG =
      Knowledge.empty()
          .type("box", "-", List.of())
          .type("crate", "-", List.of())
          .scale("lid", "open", "shut")
          .elementRule("T1", "element is box", "element.lid = shut")
          .elementRule("T2", "element is box", "element.lock = code")
          .scale("lock", "none", "code")
          .elementRule("S1", "element is box and element.lid = open")
          .letter("S1", Stride.SPOOFING)
          .flowRule("D1", "target is crate and flow.lid = open")
          .letter("D1", Stride.DENIAL_OF_SERVICE)
          .catalog();

  private static final Dfd DFD =
      Sketch.dfd(
          """
          element a box - 1 lid=open
          element b box - 1 lid=shut lock=code
          element c crate - 1
          flow a b - - lid=open
          flow a c - - lid=shut
          """);

  private static final Analysis ANALYSIS = Analyzer.analyze(DFD, CATALOG);
  private static final StrideMatrix MATRIX = StrideMatrix.of(DFD, CATALOG, ANALYSIS);

  private static Row row(StrideMatrix matrix, String id) {
    return matrix.rows().stream()
        .filter(row -> row.subject().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> why(String id, Stride letter) {
    var reasons =
        new MatrixReasons(
            new Explainer(Judgements.of(DFD, CATALOG), ANALYSIS.findings()),
            new PartNames(DFD, CATALOG));
    return reasons.of(row(MATRIX, id), letter);
  }

  @Test
  void elementsComeBeforeFlowsAndBothByTheirIds() {
    assertThat(MATRIX.rows())
        .extracting(row -> row.subject().id())
        .containsExactly("a", "b", "c", "f1", "f2");
  }

  @Test
  void aCellCountsThreatsByOutcomeWithTheWorstSeverityOfTheMostUrgent() {
    var raised = (StrideMatrix.Raised) row(MATRIX, "a").cell(Stride.TAMPERING);
    assertThat(raised.open()).isEqualTo(1);
    assertThat(raised.unknown()).isEqualTo(1);
    assertThat(raised.mitigated()).isZero();
    assertThat(raised.worst()).isEqualTo(Severity.MEDIUM);
    assertThat(raised.threats()).extracting(Threat::id).containsExactly("T1@a", "T2@a");
  }

  @Test
  void whereARuleSpeaksOfSuchPartsTheFailingConditionIsTheReason() {
    assertThat(row(MATRIX, "b").cell(Stride.SPOOFING))
        .isEqualTo(new StrideMatrix.NotHere(List.of("S1")));
    assertThat(why("b", Stride.SPOOFING))
        .containsExactly("S1 does not apply: its lid is not open.");
    assertThat(why("f1", Stride.DENIAL_OF_SERVICE))
        .containsExactly(
            "No rule in use speaks of denial of service of a flow" + " between such components.");
    assertThat(why("f2", Stride.DENIAL_OF_SERVICE))
        .containsExactly("D1 does not apply: the flow's lid is not open.");
  }

  @Test
  void whatTheMethodAsksAndNoRuleAnswersIsAGap() {
    assertThat(row(MATRIX, "c").cell(Stride.SPOOFING)).isEqualTo(new StrideMatrix.Gap());
    assertThat(why("c", Stride.SPOOFING))
        .containsExactly("No rule in use speaks of spoofing of the type crate.");
  }

  @Test
  void anElementThatARuleNamesAsTheEndOfAFlowIsNoGap() {
    assertThat(row(MATRIX, "c").cell(Stride.DENIAL_OF_SERVICE))
        .isEqualTo(new StrideMatrix.AtFlows(List.of("D1")));
    assertThat(row(MATRIX, "b").cell(Stride.DENIAL_OF_SERVICE)).isEqualTo(new StrideMatrix.Gap());
  }

  @Test
  void theMethodAsksOfEachSymbolItsOwnLetters() {
    assertThat(row(MATRIX, "f1").cell(Stride.SPOOFING)).isEqualTo(new StrideMatrix.NotAsked());
    assertThat(asked(ElementKind.EXTERNAL_ENTITY)).isEqualTo("SR");
    assertThat(asked(ElementKind.PROCESS)).isEqualTo("STRIDE");
    assertThat(asked(ElementKind.DEVICE)).isEqualTo("STRIDE");
    assertThat(asked(ElementKind.DATA_STORE)).isEqualTo("TID");
    assertThat(asked(ElementKind.MEDIUM)).isEqualTo("TID");
  }

  /** The letters with a gap at an element of a type that no rule knows. */
  private static String asked(ElementKind kind) {
    var elements = new LinkedHashMap<String, Element>();
    elements.put("x", Element.of("x", "thing", kind, "x"));
    Dfd dfd = Dfd.EMPTY.withElements(elements);
    Row row = row(StrideMatrix.of(dfd, CATALOG, Analyzer.analyze(dfd, CATALOG)), "x");
    var asked = new StringBuilder();
    for (Stride letter : Stride.values()) {
      if (row.cell(letter) instanceof StrideMatrix.Gap) {
        asked.append(letter.letter());
      }
    }
    return asked.toString();
  }
}
