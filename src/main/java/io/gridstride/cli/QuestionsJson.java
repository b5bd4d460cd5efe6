package io.gridstride.cli;

import io.gridstride.analysis.Threat;
import io.gridstride.file.Json;
import io.gridstride.file.Tree;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import java.util.List;

/** The questions of a model as JSON. */
final class QuestionsJson {
  private QuestionsJson() {}

  static String text(Analysed analysed) {
    return Json.text(
        new Tree()
            .with("formatVersion", AnalysisJson.FORMAT_VERSION)
            .with("model", AnalysisJson.model(analysed))
            .with("questions", questions(analysed))
            .fields());
  }

  static Object questions(Analysed analysed) {
    return analysed.questions().stream().map(question -> question(question, analysed)).toList();
  }

  private static Object question(Question question, Analysed analysed) {
    return new Tree()
        .with("id", question.id())
        .with("question", question.text())
        .with("label", question.label())
        .with("answers", question.answers().stream().map(QuestionsJson::answer).toList())
        .with("subjects", subjects(question, analysed))
        .with("decides", question.decides().stream().map(Threat::id).toList())
        .fields();
  }

  private static Object answer(Topic.Answer answer) {
    return new Tree().with("value", answer.value().text()).with("label", answer.label()).fields();
  }

  private static List<?> subjects(Question question, Analysed analysed) {
    return question.subjects().stream()
        .map(id -> new Tree().with("id", id).with("name", analysed.names().part(id)).fields())
        .toList();
  }
}
