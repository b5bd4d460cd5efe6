package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Outcome;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report has the parts that its brief asks for, and is whole without any of the others. */
class BriefTest {
  private static Document report(Brief brief) {
    return report(brief, Optional.empty());
  }

  private static Document report(Brief brief, Optional<Reviewed> before) {
    return ThreatReport.of(
        reviewed(SmallUtility.model()),
        before,
        brief,
        new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
        new InterMeasure());
  }

  private static Reviewed reviewed(ThreatModel model) {
    Analysis analysis = Analyzer.analyze(model.dfd(), SmallUtility.catalog());
    return new Reviewed(
        model,
        SmallUtility.catalog(),
        analysis,
        Register.of(model, analysis, SmallUtility.catalog()));
  }

  private static String chapter(Document document, String title) {
    return document.chapters().stream()
        .filter(chapter -> chapter.title().equals(title))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static List<String> titles(Document document) {
    return document.chapters().stream().map(Chapter::title).toList();
  }

  @ParameterizedTest
  @EnumSource(ReportPart.class)
  void anyPartCanBeLeftOut(ReportPart part) {
    Document document = report(Brief.of(Profile.FULL).without(List.of(part)));

    assertThat(titles(document)).doesNotContain(part.title());
    assertThat(document.cover().isEmpty()).isEqualTo(part == ReportPart.COVER);
    assertThat(document.contents()).isEqualTo(part != ReportPart.CONTENTS);
  }

  @Test
  void partsStandInTheirOrderHoweverTheyAreAskedFor() {
    Brief brief = Brief.of(Profile.PLAN).with(List.of(ReportPart.GLOSSARY, ReportPart.SUMMARY));

    assertThat(titles(report(brief)))
        .containsExactly(
            "Executive summary", "Mitigation plan", "How this report was made", "Glossary");
  }

  @Test
  void anIncidentResponsePlanComesWhenAskedFor() {
    assertThat(titles(report(Brief.of(Profile.FULL)))).doesNotContain("Incident response");

    Document asked = report(Brief.of(Profile.FULL).with(List.of(ReportPart.RESPONSE)));

    assertThat(asked.toString()).contains("IR1", "Block it.", "C1 Client certificates: not in");
  }

  @Test
  void theMethodSpeaksOfThisModel() {
    assertThat(report(Brief.of(Profile.COURSEWORK)).toString())
        .contains("STRIDE in this model", "Any client writes any topic", ", at MQTT broker.");
  }

  @Test
  void thePrimerExplainsSymbolsOutcomesAndRiskByPartsOfThisModel() {
    String method = chapter(report(Brief.of(Profile.COURSEWORK)), "Method");

    assertThat(method)
        .contains("Data flow", "MQTT broker", "An id such as ", " checks): its condition")
        .containsPattern("For example, .*: likelihood [1-5] times impact [1-5] is \\d+, which is ")
        .contains("Likelihood ");
  }

  @Test
  void theMethodOfAnEmptyModelHasNoExamples() {
    Document document =
        ThreatReport.of(
            reviewed(ThreatModel.empty("Nothing yet")),
            Optional.empty(),
            Brief.of(Profile.COURSEWORK),
            new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
            new InterMeasure());

    assertThat(chapter(document, "Method"))
        .contains("no elements", "No threats came of it.", "Spoofing")
        .doesNotContain("For example", "An id such as", "In this model");
  }

  @Test
  void thePrimerCountsWhatTheRegisterHolds() {
    Reviewed reviewed = reviewed(SmallUtility.model());
    String method = chapter(report(Brief.of(Profile.COURSEWORK)), "Method");

    for (Outcome outcome : List.of(Outcome.OPEN, Outcome.UNKNOWN, Outcome.MITIGATED)) {
      long count = reviewed.analysis().with(outcome).count();
      assertThat(method)
          .contains(" (" + (count == 0 ? "no" : count) + (count == 1 ? " threat)" : " threats)"));
    }
  }

  @Test
  void aComparisonSaysWhatWasClosedAndOpened() {
    ThreatModel model = SmallUtility.model();
    var flows = new LinkedHashMap<>(model.dfd().flows());
    flows.remove("up");
    Reviewed before = reviewed(model.withDfd(model.dfd().withFlows(flows)));

    String changes = report(Brief.of(Profile.DELTA), Optional.of(before)).toString();

    assertThat(changes)
        .contains("Threats opened (", "S01@up", "No such part", "text= up,")
        .doesNotContain("Threats mitigated", "Nothing changed");
  }

  @Test
  void aThreatWhosePartIsGoneDoesNotLeadToTheNewOneWithItsId() {
    ThreatModel model = SmallUtility.model();
    Flow up = model.dfd().flow("up").orElseThrow();
    var flows = new LinkedHashMap<>(model.dfd().flows());
    flows.put(
        "up",
        SmallUtility.flow("up", up.source(), "hes", up.name()).withProperties(up.properties()));
    Reviewed before = reviewed(model.withDfd(model.dfd().withFlows(flows)));

    List<Block> blocks =
        report(Brief.of(Profile.DELTA), Optional.of(before)).chapters().getFirst().blocks();

    Table gone = table(blocks, "Threats whose part is gone");
    Table opened = table(blocks, "Threats opened");
    assertThat(gone.toString()).contains("S01@up").doesNotContain("row:S01@up");
    assertThat(opened.toString()).contains("row:S01@up");
  }

  @Test
  void aThreatThatAControlStopsNowShowsTheRiskThatIsLeft() {
    ThreatModel model = SmallUtility.model();
    Reviewed before = reviewed(model.withDfd(model.dfd().withControls(new LinkedHashMap<>())));

    Table mitigated =
        table(
            report(Brief.of(Profile.DELTA), Optional.of(before)).chapters().getFirst().blocks(),
            "Threats mitigated");

    assertThat(mitigated.columns()).extracting(Column::title).contains("Risk before", "Risk left");
    assertThat(mitigated.rows())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.toString()).contains("E01@hes");
          assertThat(row.cells().get(3)).isNotEqualTo(row.cells().get(4));
        });
  }

  private static Table table(List<Block> blocks, String summary) {
    return blocks.stream()
        .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
        .filter(table -> table.summary().startsWith(summary))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aComparisonWithoutADifferenceSaysSoAndNoMore() {
    Reviewed same = reviewed(SmallUtility.model());

    Document document = report(Brief.of(Profile.DELTA), Optional.of(same));

    assertThat(titles(document)).containsExactly("What changed");
    assertThat(document.contents()).isFalse();
    assertThat(document.toString()).contains("Nothing changed: ").doesNotContain("S01@up");
  }
}
