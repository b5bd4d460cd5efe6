package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Decision;
import io.gridstride.model.Extras;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Block.Cell;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Document;
import io.gridstride.report.document.Document.Chapter;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreatReportTest {
  private static final Document REPORT = SmallUtility.report();

  @Test
  void chaptersGoFromTheSummaryToTheSignatures() {
    assertThat(REPORT.chapters())
        .extracting(Chapter::title)
        .containsExactly(
            "Executive summary",
            "Scope, assumptions and open questions",
            "Architecture",
            "Zones and conduits",
            "Data assets",
            "STRIDE by element and flow",
            "Findings about the network",
            "Threat register",
            "Threats one by one",
            "Mitigated threats",
            "Mitigation plan",
            "Decisions",
            "Elements, flows and controls",
            "How this report was made",
            "Sources",
            "Glossary",
            "Sign-off");
  }

  @Test
  void versionAndClassificationAreTheModelsOwnUnlessToldOtherwise() {
    ThreatModel model = SmallUtility.model();
    ThreatModel marked =
        model.withInfo(model.info().withRevision("3, draft").withMarking("Internal"));

    assertThat(facts(SmallUtility.report(marked))).contains("Version: 3, draft");
    assertThat(SmallUtility.report(marked).metadata().marking()).isEqualTo("Internal");
    Document told =
        ThreatReport.of(
            marked,
            SmallUtility.catalog(),
            Analyzer.analyze(marked.dfd(), SmallUtility.catalog()),
            Register.of(
                marked,
                Analyzer.analyze(marked.dfd(), SmallUtility.catalog()),
                SmallUtility.catalog()),
            new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride", "ab12", "4", "Secret"),
            new InterMeasure());
    assertThat(facts(told)).contains("Version: 4", "Classification: Secret");
  }

  private static List<String> facts(Document report) {
    return report.cover().orElseThrow().facts().stream()
        .map(fact -> fact.label() + ": " + fact.value())
        .toList();
  }

  @Test
  void anEmptyModelHasAShortReportThatSaysWhatToDo() {
    Document report = SmallUtility.report(ThreatModel.empty("Nothing yet"));

    assertThat(report.chapters())
        .extracting(Chapter::title)
        .containsExactly(
            "Executive summary", "Decisions", "How this report was made", "Glossary", "Sign-off");
    assertThat(words(report.chapters().getFirst())).contains("nothing to analyse");
  }

  @Test
  void theRegisterHasEveryThreatOnceOpenOnesFirst() {
    assertThat(rows("Threat register"))
        .extracting(row -> text(((Words) row.cells().getFirst()).runs()))
        .containsExactly("S01@up", "T01@broker", "D01@broker", "E01@hes");
  }

  @Test
  void anOpenThreatIsToldWithItsFactsItsRiskAndWhatToDo() {
    Card card = (Card) block("Threats one by one", "threat:T01@broker");

    assertThat(card.title()).isEqualTo("Any client writes any topic");
    assertThat(card.parts())
        .extracting(CardPart::label)
        .containsExactly(
            "Rule T01",
            "Attack",
            "Consequence",
            "Why raised",
            "Risk 20 of 25",
            "Would close it",
            "What to do",
            "Controls",
            "How to see it",
            "References",
            "See also");
    assertThat(part(card, "Rule T01")).contains("Applies if ").contains("or by C1");
    assertThat(card.lead().getFirst().text()).endsWith(" no decision yet");
    assertThat(part(card, "Why raised")).contains("Topic permissions: none (stated in the model)");
    assertThat(part(card, "Controls"))
        .contains("C1 Client certificates. How C1 works. (small effort)")
        .contains("Also helps: C3 Limit new connections.");
  }

  @Test
  void aRiskIsToldBeforeControlsTodayAndAsPlanned() {
    ThreatModel model = SmallUtility.model();
    SequencedMap<String, ControlUse> uses = new LinkedHashMap<>(model.dfd().controls());
    uses.put("help", use("help", "C3", ControlUse.Status.VERIFIED));
    uses.put("plan", use("plan", "C1", ControlUse.Status.PLANNED));
    Document report = SmallUtility.report(model.withDfd(model.dfd().withControls(uses)));

    // 5 x (1 - 0.5 x 0.85) = 2.875, and 2.875 x 0.3 = 0.8625 once the planned control is there too.
    assertThat(
            part((Card) block(report, "Threats one by one", "threat:T01@broker"), "Risk 20 of 25"))
        .contains("Likelihood 5 = ")
        .contains(
            "Today 12: likelihood 3 = 5 \u2212 2.13 (verified, in support: Limit new connections)"
                + " + 0.13 (rounded to a whole number from 1 to 5).")
        .contains("As planned 4: likelihood 1 = 5 \u2212 3.5 (once implemented: Client");
  }

  private static ControlUse use(String id, String control, ControlUse.Status status) {
    return new ControlUse(id, control, Optional.of("broker"), status, "", Extras.NONE);
  }

  @Test
  void aDecisionIsToldWithItsThreatAndWhoTookIt() {
    Decision decision =
        new Decision(
            "T01@broker",
            Decision.Status.NEEDS_INVESTIGATION,
            "",
            "B. Okafor",
            Optional.of(LocalDate.of(2026, 11, 4)),
            "",
            Optional.empty(),
            "",
            "",
            Extras.NONE);

    assertThat(
            SmallUtility.report(SmallUtility.model().withDecisions(List.of(decision))).toString())
        .contains(
            "Needs investigation (B. Okafor, 2026-11-04).", "text= Any client writes any topic,");
  }

  @Test
  void anUnknownThreatIsAQuestion() {
    Row row = rows("Scope, assumptions and open questions").getFirst();

    assertThat(row.cells())
        .extracting(cell -> text(((Words) cell).runs()))
        .containsExactly(
            "Which Connection limit?",
            "MQTT broker broker",
            "Connections flood the broker D01@broker");
  }

  @Test
  void aMitigatedThreatNamesWhatStopsIt() {
    List<Cell> cells = rows("Mitigated threats").getFirst().cells();
    assertThat(text(((Words) cells.get(3)).runs()))
        .contains("C2 Two people for mass commands, implemented");
    // A preventive control that stops it leaves 0.3 of a likelihood of 4, rounded to 1.
    assertThat(text(((Words) cells.getLast()).runs())).isEqualTo("16 \u2192 4");
  }

  @Test
  void everyLinkNamesSomethingInTheReport() {
    List<String> ids = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    for (Chapter chapter : REPORT.chapters()) {
      ids.add(chapter.id());
      chapter.blocks().forEach(block -> collect(block, ids, targets));
    }

    assertThat(targets).isNotEmpty();
    assertThat(ids).containsAll(targets).doesNotHaveDuplicates();
  }

  private static void collect(Block block, List<String> ids, List<String> targets) {
    runs(block).forEach(run -> run.target().ifPresent(targets::add));
    switch (block) {
      case Block.Heading heading -> ids.add(heading.id());
      case Block.Figure figure -> ids.add(figure.id());
      case Card card -> ids.add(card.id());
      case Block.Table table -> table.rows().forEach(row -> ids.addAll(row.ids()));
      case Block.Entries entries ->
          entries.entries().forEach(entry -> entry.id().ifPresent(ids::add));
      case Block.Paragraph p -> {}
      case Block.Caption c -> {}
      case Block.Bullets b -> {}
      case Block.Note n -> {}
      case Block.KeyFigures k -> {}
      case Block.Charts c -> {}
      case Block.Picture p -> {}
      case Block.Form f -> {}
      case Block.Columns columns -> {
        columns.left().forEach(one -> collect(one, ids, targets));
        columns.right().forEach(one -> collect(one, ids, targets));
      }
    }
  }

  private static Stream<Run> runs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph.runs().stream();
      case Block.Bullets bullets -> bullets.items().stream().flatMap(List::stream);
      case Block.Note note -> note.runs().stream();
      case Block.Entries entries -> entries.entries().stream().flatMap(e -> e.runs().stream());
      case Card card ->
          card.parts().stream().flatMap(part -> part.items().stream()).flatMap(List::stream);
      case Block.Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .flatMap(
                  cell -> cell instanceof Words words ? words.runs().stream() : Stream.empty());
      case Block.Heading h -> Stream.empty();
      case Block.Caption c -> Stream.empty();
      case Block.Figure f -> Stream.empty();
      case Block.KeyFigures k -> Stream.empty();
      case Block.Charts c -> Stream.empty();
      case Block.Picture p -> Stream.empty();
      case Block.Form f -> Stream.empty();
      case Block.Columns c ->
          Stream.concat(c.left().stream(), c.right().stream()).flatMap(ThreatReportTest::runs);
    };
  }

  private static Chapter chapter(String title) {
    return REPORT.chapters().stream()
        .filter(chapter -> chapter.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> rows(String chapter) {
    return chapter(chapter).blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).rows().stream())
        .toList();
  }

  private static Block block(String chapter, String card) {
    return block(REPORT, chapter, card);
  }

  private static Block block(Document report, String chapter, String card) {
    return report.chapters().stream()
        .filter(one -> one.title().equals(chapter))
        .flatMap(one -> one.blocks().stream())
        .filter(block -> block instanceof Card c && c.id().equals(card))
        .findFirst()
        .orElseThrow();
  }

  private static String part(Card card, String label) {
    return card.parts().stream()
        .filter(part -> part.label().equals(label))
        .flatMap(part -> part.items().stream())
        .map(ThreatReportTest::text)
        .reduce("", (a, b) -> a + b + "\n");
  }

  private static String words(Chapter chapter) {
    return text(chapter.blocks().stream().flatMap(ThreatReportTest::runs).toList());
  }

  private static String text(List<Run> runs) {
    return String.join("", runs.stream().map(Run::text).toList());
  }
}
