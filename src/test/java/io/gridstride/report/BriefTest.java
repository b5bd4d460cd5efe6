package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  void aComparisonSaysWhatWasClosedAndOpened() {
    ThreatModel model = SmallUtility.model();
    var flows = new java.util.LinkedHashMap<>(model.dfd().flows());
    flows.remove("up");
    Reviewed before = reviewed(model.withDfd(model.dfd().withFlows(flows)));

    String changes = report(Brief.of(Profile.DELTA), Optional.of(before)).toString();

    assertThat(changes)
        .contains("Threats opened (", "S01@up", "No such part", "[up]")
        .doesNotContain("Threats mitigated", "Nothing changed");
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
