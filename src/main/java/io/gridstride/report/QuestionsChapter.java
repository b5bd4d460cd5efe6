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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** What nobody has stated yet, and which threats it would settle. */
final class QuestionsChapter {
  static final String ID = Anchors.chapter("questions");

  private QuestionsChapter() {}

  static Optional<Chapter> of(Dossier dossier) {
    SequencedMap<Missing, List<Entry>> questions = questions(dossier);
    if (questions.isEmpty()) {
      return Optional.empty();
    }
    FactWords words = new FactWords(dossier.names());
    List<Row> rows =
        questions.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
            .map(entry -> row(dossier, words, entry.getKey(), entry.getValue()))
            .toList();
    return Optional.of(
        new Chapter(
            ID,
            "Questions still open",
            List.of(
                Paragraph.of(
                    "The model does not state these facts, and an unstated fact counts neither as"
                        + " safe nor as absent. Each answer settles the threats beside it or brings"
                        + " them closer; the questions that settle most come first."),
                new Table(
                    "Questions, what they are about and the threats they decide",
                    List.of(
                        new Column("About", 42),
                        new Column("Question", 66),
                        new Column("Decides", 66)),
                    rows))));
  }

  /** In the order of the register. */
  static SequencedMap<Missing, List<Entry>> questions(Dossier dossier) {
    SequencedMap<Missing, List<Entry>> questions = new LinkedHashMap<>();
    dossier.register().entries().stream()
        .filter(entry -> entry.threat().outcome() == Outcome.UNKNOWN)
        .forEach(entry ->
            entry
                .threat()
                .missing()
                .forEach(missing ->
                    questions.computeIfAbsent(missing, m -> new ArrayList<>()).add(entry)));
    return questions;
  }

  private static Row row(Dossier dossier, FactWords words, Missing missing, List<Entry> decides) {
    Map<String, List<String>> ids = new LinkedHashMap<>();
    decides.forEach(entry ->
        ids.computeIfAbsent(entry.rule().title(), title -> new ArrayList<>())
            .add(entry.threat().id()));
    List<Run> runs = new ArrayList<>();
    ids.forEach((title, threats) -> {
      if (!runs.isEmpty()) {
        runs.add(Run.plain("\n"));
      }
      runs.add(Run.plain(title + " "));
      runs.add(Run.muted(String.join(", ", threats)));
    });
    return new Row(
        Optional.of(Anchors.question(missing)),
        List.of(
            Words.of(dossier.names().part(missing.about())),
            Words.of(words.question(missing)),
            new Words(runs)));
  }
}
