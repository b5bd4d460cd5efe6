package io.gridstride.report.parts;

import io.gridstride.analysis.Threat;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What nobody has stated yet, and which threats it would settle. */
final class OpenQuestions {
  static final String ID = Anchor.HEADING.of("questions");

  private static final int NAMED = 4;

  private OpenQuestions() {}

  static void add(Dossier dossier, List<Block> blocks) {
    List<Row> rows = dossier.questions().stream().map(question -> row(dossier, question)).toList();
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(new Heading(ID, "Questions still open"));
    blocks.add(
        Paragraph.of(
            "The model does not state these facts, and an unstated fact counts neither as safe nor"
                + " as absent. Each answer settles the threats beside it or brings them closer; the"
                + " questions that settle most come first. Each threat stands beside one question"
                + " only, though it may need the answers to several."));
    blocks.add(
        new Table(
            "Questions, what they are about and the threats they decide",
            List.of(
                new Column("Question", 40), new Column("Asked of", 56), new Column("Decides", 78)),
            rows));
  }

  private static Row row(Dossier dossier, Question question) {
    List<Run> asked = new ArrayList<>();
    int all = question.subjects().size();
    int named = all <= NAMED + 1 ? all : NAMED;
    for (String part : question.subjects().stream().limit(named).toList()) {
      asked.add(Run.plain((asked.isEmpty() ? "" : ", ") + dossier.names().part(part)));
      asked.add(Run.muted(" " + part));
    }
    if (all > named) {
      asked.add(Run.muted(" and " + Counted.of(all - named, "other")));
    }
    List<Run> decided = new ArrayList<>();
    byRule(question)
        .forEach((rule, threats) -> {
          String title = dossier.catalog().rule(rule).orElseThrow().title();
          decided.add(Run.plain((decided.isEmpty() ? "" : "; ") + title + " "));
          decided.addAll(Ids.threats(threats));
        });
    return new Row(
        question.decides().stream().map(threat -> Anchor.QUESTION.of(threat.id())).toList(),
        List.of(Words.of(question.text()), new Words(asked), new Words(decided)));
  }

  private static SequencedMap<String, List<String>> byRule(Question question) {
    SequencedMap<String, List<String>> byRule = new LinkedHashMap<>();
    for (Threat threat : question.decides()) {
      byRule.computeIfAbsent(threat.rule(), rule -> new ArrayList<>()).add(threat.id());
    }
    return byRule;
  }
}
