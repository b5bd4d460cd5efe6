package io.gridstride.export;

import io.gridstride.analysis.Threat;
import io.gridstride.file.Json;
import io.gridstride.file.Tree;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import java.util.List;

/** The questions of a model as JSON. */
public final class QuestionsJson {
  private QuestionsJson() {}

  public static String text(Reviewed reviewed) {
    return Json.text(
        new Tree()
            .with("formatVersion", AnalysisJson.FORMAT_VERSION)
            .with("model", AnalysisJson.model(reviewed))
            .with("questions", questions(reviewed))
            .fields());
  }

  static Object questions(Reviewed reviewed) {
    return reviewed.questions().stream().map(question -> question(question, reviewed)).toList();
  }

  private static Object question(Question question, Reviewed reviewed) {
    return new Tree()
        .with("id", question.id())
        .with("question", question.text())
        .with("label", question.label())
        .with("answers", question.answers().stream().map(QuestionsJson::answer).toList())
        .with("subjects", subjects(question, reviewed))
        .with("decides", question.decides().stream().map(Threat::id).toList())
        .fields();
  }

  private static Object answer(Topic.Answer answer) {
    return new Tree().with("value", answer.value().text()).with("label", answer.label()).fields();
  }

  private static List<?> subjects(Question question, Reviewed reviewed) {
    return question.subjects().stream()
        .map(id -> new Tree().with("id", id).with("name", reviewed.names().part(id)).fields())
        .toList();
  }
}
