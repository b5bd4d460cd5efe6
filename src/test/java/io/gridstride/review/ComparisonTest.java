package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Comparison.Fate;
import io.gridstride.review.PartChange.Difference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Catalog CATALOG =
      Knowledge.empty()
          .type("box", "-", List.of())
          .type("crate", "-", List.of())
          .scale("lid", "open", "shut")
          .scale("exposure", "public", "secured")
          .protocol("talk", Map.of())
          .elementRule("E", "element is box", "element.lid = shut")
          .flowRule("F", "source is box", "flow.lid = shut")
          .catalog();

  private static Comparison.Side side(String sketch) {
    ThreatModel model = ThreatModel.empty("Boxes").withDfd(Sketch.dfd(sketch));
    Analysis analysis = Analyzer.analyze(model.dfd(), CATALOG);
    return new Comparison.Side(model, CATALOG, analysis, Register.of(model, analysis, CATALOG));
  }

  private static Comparison between(String before, String after) {
    return Comparison.between(side(before), side(after));
  }

  private static List<String> parts(Comparison comparison) {
    return comparison.parts().stream()
        .map(part -> part.kind() + " " + part.sort() + " " + part.id())
        .toList();
  }

  @Test
  void anOpenThreatIsClosedInFourWaysAndEachIsTold() {
    Comparison comparison =
        between(
            """
            element a box - 1 lid=open
            element b box - 1 lid=open
            element c box - 1 lid=open
            element d box - 1 lid=open
            element e box - 1 lid=open
            """,
            """
            element a box - 1 lid=shut
            element b box - 1
            element c crate - 1 lid=open
            element e box - 1 lid=open
            """);
    assertThat(comparison.closed())
        .extracting(closed -> closed.before().threat().id() + " " + closed.fate())
        .containsExactly(
            "E@a " + Fate.MITIGATED,
            "E@b " + Fate.UNDECIDED,
            "E@c " + Fate.INAPPLICABLE,
            "E@d " + Fate.REMOVED);
    assertThat(comparison.opened()).isEmpty();
    assertThat(comparison.asked()).as("it was open, which is told already").isEmpty();
  }

  @Test
  void aThreatThatNobodyCanDecideIsToldWhereNoneWas() {
    Comparison comparison =
        between("element a crate - 1", "element a crate - 1\nelement b box - 1");
    assertThat(comparison.asked()).extracting(entry -> entry.threat().id()).containsExactly("E@b");
    assertThat(comparison.opened()).isEmpty();
  }

  @Test
  void aFlowBetweenOtherEndsIsAnotherFlow() {
    String elements =
        "element a box - 1 lid=shut\nelement b box - 1 lid=shut\nelement c crate - 1\n";
    Comparison comparison =
        between(elements + "flow a c talk - lid=open", elements + "flow b c talk - lid=open");
    assertThat(parts(comparison)).containsExactly("NEW Flow f1", "GONE Flow f1");
    assertThat(comparison.closed())
        .extracting(closed -> closed.before().threat().id() + " " + closed.fate())
        .containsExactly("F@f1 " + Fate.REMOVED);
    assertThat(comparison.opened())
        .extracting(entry -> entry.threat().id())
        .containsExactly("F@f1");
  }

  @Test
  void whatIsStatedOtherwiseOfAPartIsTold() {
    Comparison comparison =
        between(
            "element a box - 1 lid=open\nelement b box - 1\nflow a b - -",
            "element a box - 20 lid=shut\nelement b box - 1\nflow a b talk - lid=shut");
    assertThat(parts(comparison)).containsExactly("CHANGED Element a", "CHANGED Flow f1");
    assertThat(comparison.parts().getFirst().differences())
        .containsExactly(new Difference("Units", "1", "20"), new Difference("lid", "open", "shut"));
    assertThat(comparison.parts().getLast().differences())
        .containsExactly(new Difference("Protocol", "", "talk"), new Difference("lid", "", "shut"));
  }

  @Test
  void aRiskThatChangedIsToldAlsoWhereNobodyCanDecideTheThreat() {
    Comparison comparison =
        between("element a box - 1 exposure=secured", "element a box - 1 exposure=public");
    assertThat(comparison.changed())
        .extracting(change -> change.after().threat().id())
        .containsExactly("E@a");
    Comparison.Change change = comparison.changed().getFirst();
    assertThat(change.after().threat().inherent().score())
        .isGreaterThan(change.before().threat().inherent().score());
  }

  @Test
  void betweenAModelAndItselfThereIsNothing() {
    String text = "element a box - 1 lid=open\nelement b box - 1\nflow a b - -";
    assertThat(between(text, text).none()).isTrue();
    assertThat(between(text, text + "\ncontrol c C01 a planned").none()).isFalse();
  }
}
