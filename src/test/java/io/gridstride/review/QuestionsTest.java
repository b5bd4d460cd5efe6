package io.gridstride.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.Knowledge;
import io.gridstride.analysis.Sketch;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.file.Packs;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  /** One meter, one concentrator and one head-end, of which nothing is stated. */
  static final String BARE =
      """
      element m meter.res Z-FIELD 1
      element d dcu Z-NAN 1
      element h hes Z-HES 1
      flow m d - -
      flow d h - -
      flow h d - -
      flow d m - -
      flow m h - -
      """;

  private static final Catalog CATALOG =
      Knowledge.empty()
          .type("box", "-", List.of())
          .scale("lid", "open", "shut")
          .scale("lock", "none", "key", "code")
          .zone("Z-A", 10)
          .zone("Z-B", 90)
          .elementRule("E1", "element is box", "element.lid = shut")
          .elementRule("E2", "element is box", "element.lid = shut and element.lock >= key")
          .elementRule("E3", "element is box", "element.lock = code")
          .flowRule("F1", "flow.protocol = mqtt", "flow.lock >= key")
          .catalog();

  private static List<Question> ask(String text) {
    Dfd dfd = Sketch.dfd(text);
    return Questions.of(dfd, CATALOG, Analyzer.analyze(dfd, CATALOG));
  }

  @Test
  void theTopicOfMostUnknownThreatsComesFirstAndEachThreatStandsBesideOneQuestion() {
    List<Question> questions =
        ask(
            """
            element a box - 1
            element b box - 1 lid=open
            element c box - 1 lock=code
            """);
    assertThat(questions).extracting(Question::id).containsExactly("element.lid", "element.lock");
    assertThat(questions.get(0).decides())
        .extracting(Threat::id)
        .containsExactly("E1@a", "E1@c", "E2@a", "E2@c");
    assertThat(questions.get(0).subjects()).containsExactly("a", "c");
    assertThat(questions.get(0).weight()).isEqualTo("decides 4 threats on 2 elements");
    assertThat(questions.get(0).rules()).containsExactly("E1", "E2");
    assertThat(questions.get(1).decides()).extracting(Threat::id).containsExactly("E3@a", "E3@b");
    assertThat(questions.get(1).weight()).isEqualTo("decides 2 threats on 2 elements");
  }

  @Test
  void aPropertyWeighsAsManyThreatsAsNeedItOfThatPart() {
    Dfd dfd =
        Sketch.dfd(
            """
            element a box - 1
            element b box - 1 lid=open
            """);
    Weights weights = Weights.of(Analyzer.analyze(dfd, CATALOG));
    assertThat(weights.on("a")).isEqualTo(Map.of("lid", 2, "lock", 2));
    assertThat(weights.on("b")).isEqualTo(Map.of("lock", 1));
    assertThat(weights.on("c")).isEmpty();
  }

  @Test
  void aPropertyOfElementsAndOneOfFlowsWithTheSameNameAreTwoQuestions() {
    List<Question> questions =
        ask(
            """
            element a box - 1 lid=shut
            element b box - 1 lid=shut lock=code
            flow a b mqtt -
            """);
    assertThat(questions)
        .extracting(Question::id)
        .containsExactlyInAnyOrder("element.lock", "flow.lock");
    assertThat(questions.getLast().weight()).isEqualTo("decides 1 threat on 1 flow");
  }

  @Test
  void theProtocolOfAFlowIsAskedForWithTheProtocolsOfTheCatalogue() {
    Question asked =
        ask("""
        element a box - 1 lid=shut lock=code
        element b box - 1 lid=shut lock=code
        flow a b - - lock=none
        """)
            .getFirst();
    assertThat(asked.id()).isEqualTo("flow.protocol");
    assertThat(asked.text()).isEqualTo("Which protocol does this flow use?");
    assertThat(asked.isRanked()).isFalse();
    assertThat(asked.topic().answers(Packs.builtIn()))
        .hasSameSizeAs(Packs.builtIn().protocols().keySet());
  }

  @Test
  void theAnswersOfAPropertyGoFromWorstToBest() {
    Question lock = ask("element a box - 1 lid=shut").getFirst();
    assertThat(lock.isRanked()).isTrue();
    assertThat(lock.answers())
        .extracting(Topic.Answer::label)
        .containsExactly("none", "key", "code");
  }

  @Test
  void aModelThatStatesEverythingLeavesNoQuestion() {
    assertThat(ask("element a box - 1 lid=open lock=none")).isEmpty();
  }

  @Test
  void theOrderOfThePartsInTheFileDoesNotMatter() {
    String text = BARE.lines().toList().reversed().stream().reduce("", (a, b) -> a + "\n" + b);
    assertThat(bare(text).stream().map(Question::id))
        .containsExactlyElementsOf(bare(BARE).stream().map(Question::id).toList());
  }

  @Test
  void aBareModelAsksAtMostTwentyFiveQuestionsThatCoverAllItsUnknownThreats() {
    Dfd dfd = Sketch.dfd(BARE);
    Analysis analysis = Analyzer.analyze(dfd, Packs.builtIn());
    List<Question> questions = Questions.of(dfd, Packs.builtIn(), analysis);
    assertThat(questions).hasSizeLessThanOrEqualTo(25);
    assertThat(questions.stream().flatMap(question -> question.decides().stream()))
        .containsExactlyInAnyOrderElementsOf(analysis.with(Outcome.UNKNOWN).toList());
    assertThat(analysis.with(Outcome.OPEN).count()).isLessThanOrEqualTo(12);
  }

  private static List<Question> bare(String text) {
    Dfd dfd = Sketch.dfd(text);
    return Questions.of(dfd, Packs.builtIn(), Analyzer.analyze(dfd, Packs.builtIn()));
  }
}
