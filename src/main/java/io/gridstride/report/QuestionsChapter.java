package io.gridstride.report;

import io.gridstride.analysis.Missing;
import io.gridstride.catalog.Outcome;
import io.gridstride.report.Block.Column;
import io.gridstride.report.Block.Paragraph;
import io.gridstride.report.Block.Row;
import io.gridstride.report.Block.Table;
import io.gridstride.report.Block.Words;
import io.gridstride.report.Document.Chapter;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** What nobody has stated yet, and which threats it would settle. */
final class QuestionsChapter {
  static final String ID = Anchors.chapter("questions");

  /** The same question asked of several parts. */
  private record Question(
      String text, SequencedSet<Missing> missing, SequencedMap<String, List<String>> decides) {
    Question(String text) {
      this(text, new LinkedHashSet<>(), new LinkedHashMap<>());
    }

    void add(Missing asked, Entry entry) {
      missing.add(asked);
      decides
          .computeIfAbsent(entry.rule().title(), title -> new ArrayList<>())
          .add(entry.threat().id());
    }

    int weight() {
      return decides.values().stream().mapToInt(List::size).sum();
    }
  }

  private QuestionsChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    List<Row> rows =
        questions(dossier).stream()
            .sorted(Comparator.comparingInt(Question::weight).reversed())
            .map(question -> row(dossier, question))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chapter(
                ID,
                "Questions still open",
                List.of(
                    Paragraph.of(
                        "The model does not state these facts, and an unstated fact counts neither"
                            + " as safe nor as absent. Each answer settles the threats beside it or"
                            + " brings them closer; the questions that settle most come first."),
                    new Table(
                        "Questions, what they are about and the threats they decide",
                        List.of(
                            new Column("Question", 58),
                            new Column("Asked of", 48),
                            new Column("Decides", 68)),
                        rows))));
  }

  static int count(Dossier dossier) {
    return questions(dossier).size();
  }

  /** In the order of the register. */
  private static List<Question> questions(Dossier dossier) {
    FactWords words = new FactWords(dossier.names());
    SequencedMap<String, Question> questions = new LinkedHashMap<>();
    for (Entry entry : dossier.register().entries()) {
      if (entry.threat().outcome() == Outcome.UNKNOWN) {
        for (Missing missing : entry.threat().missing()) {
          questions.computeIfAbsent(words.question(missing), Question::new).add(missing, entry);
        }
      }
    }
    return List.copyOf(questions.values());
  }

  private static Row row(Dossier dossier, Question question) {
    List<Run> asked = new ArrayList<>();
    for (Missing missing : question.missing()) {
      asked.add(Run.plain((asked.isEmpty() ? "" : "\n") + dossier.names().part(missing.about())));
      asked.add(Run.muted(" " + missing.about()));
    }
    List<Run> decided = new ArrayList<>();
    question
        .decides()
        .forEach((title, threats) -> {
          decided.add(Run.plain((decided.isEmpty() ? "" : "\n") + title + " "));
          decided.add(Run.muted(String.join(", ", threats)));
        });
    return new Row(
        question.missing().stream().map(Anchors::question).toList(),
        List.of(Words.of(question.text()), new Words(asked), new Words(decided)));
  }
}
