package io.gridstride.cli;

import io.gridstride.catalog.Quantity;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions of a model for a person at a terminal. */
final class QuestionsText {
  private static final int FIRST = 5;
  private static final int PARTS_SHOWN = 6;
  private static final int ANSWERS_SHOWN = 12;

  private QuestionsText() {}

  /** All of them, each with where it is asked and what may be answered. */
  static String text(Analysed analysed) {
    List<Question> questions = analysed.questions();
    if (questions.isEmpty()) {
      return "No question is open: the model states all that its threats hang on.\n";
    }
    return Quantity.of(questions.size(), "question")
        + ", those that decide most first\n\n"
        + IntStream.range(0, questions.size())
            .mapToObj(i -> entry(i + 1, questions.get(i), analysed))
            .collect(Collectors.joining("\n"));
  }

  /** The first few as a section of the analysis. */
  static String shortly(List<Question> questions, String file) {
    if (questions.isEmpty()) {
      return "";
    }
    List<List<String>> rows =
        questions.stream()
            .limit(FIRST)
            .map(question ->
                List.of(question.id(), question.text() + " (" + question.weight() + ")"))
            .toList();
    int more = questions.size() - rows.size();
    return "\nQuestions, those that decide most first\n"
        + new TextTable(rows, 1).text(2)
        + (more > 0
            ? "  and " + more + " more: gridstride questions " + file + " lists them all\n"
            : "");
  }

  private static String entry(int number, Question question, Analysed analysed) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(number + ".", question.text()));
    rows.add(List.of("", sentence(question.weight()) + ": " + String.join(", ", question.rules())));
    rows.add(List.of("", "Asked of: " + parts(question, analysed)));
    if (!question.answers().isEmpty()) {
      rows.add(List.of("", answers(question)));
    }
    return new TextTable(rows, 1).text(0);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String parts(Question question, Analysed analysed) {
    return limited(
        question.subjects().stream()
            .map(id -> analysed.names().part(id) + " [" + id + "]")
            .toList(),
        PARTS_SHOWN);
  }

  private static String answers(Question question) {
    return (question.isRanked() ? "Answers, worst first: " : "Answers: ")
        + limited(question.answers().stream().map(QuestionsText::answer).toList(), ANSWERS_SHOWN);
  }

  /** Who answers in the file writes the value itself. */
  private static String answer(Topic.Answer answer) {
    return answer.value() instanceof PropertyValue.Text(String value)
            && !value.equals(answer.label())
        ? answer.label() + " [" + value + "]"
        : answer.label();
  }

  private static String limited(List<String> all, int most) {
    String shown = all.stream().limit(most).collect(Collectors.joining(", "));
    return all.size() > most ? shown + " and " + (all.size() - most) + " more" : shown;
  }
}
