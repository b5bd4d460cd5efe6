package io.gridstride.report.parts;

import io.gridstride.catalog.Rule;
import io.gridstride.model.Decision;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.review.ConditionWords;
import io.gridstride.review.Register.Entry;
import io.gridstride.review.StrideMatrix;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Threats that a person or the facts rule out, and why. */
record NotApplicablePart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    List<Block> blocks = new ArrayList<>();
    new NotApplicablePart(dossier).add(blocks);
    return blocks;
  }

  private void add(List<Block> blocks) {
    List<Row> ruledOut =
        dossier.register().entries().stream()
            .filter(entry ->
                entry
                    .decision()
                    .filter(d -> d.status() == Decision.Status.NOT_APPLICABLE)
                    .isPresent())
            .map(this::ruledOut)
            .toList();
    if (!ruledOut.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("ruled-out"), "Ruled out by a person"));
      blocks.add(
          new Table(
              "Threats that somebody decided do not apply",
              List.of(new Column("Id", 30), new Column("Threat", 64), new Column("Decision", 80)),
              ruledOut));
    }
    List<Row> rows = byFacts();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("by-facts"), "Ruled out by the facts"));
      blocks.add(
          Paragraph.of(
              "Rules that speak of such elements or flows, with the condition that does not hold"
                  + " there. Rules that speak of other types only are among the checks counted in \u201c"
                  + ReportPart.RULES.title()
                  + "\u201d."));
      blocks.add(
          new Table(
              "Rules, why they do not apply, and where",
              List.of(new Column("Rule", 44), new Column("Reason", 58), new Column("At", 72)),
              rows));
    }
  }

  private Row ruledOut(Entry entry) {
    return Row.of(
        new Words(Ids.threats(List.of(entry.threat().id()))),
        Words.of(entry.rule().title()),
        Words.of(entry.decision().map(DecisionWords::of).orElse("")));
  }

  /** One row for each rule and reason. */
  private List<Row> byFacts() {
    SequencedMap<String, SequencedMap<String, List<String>>> reasons = new TreeMap<>();
    ConditionWords words = new ConditionWords(dossier.names());
    StrideMatrix.of(dossier.dfd(), dossier.catalog(), dossier.analysis()).rows().stream()
        .forEach(row ->
            row.cells().values().stream()
                .filter(StrideMatrix.NotHere.class::isInstance)
                .flatMap(cell -> ((StrideMatrix.NotHere) cell).rules().stream())
                .flatMap(id -> dossier.catalog().rule(id).stream())
                .forEach(rule ->
                    reasons
                        .computeIfAbsent(rule.id(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(
                            words.failing(dossier.explainer().applies(rule, row.subject())),
                            _ -> new ArrayList<>())
                        .add(row.subject().id())));
    List<Row> rows = new ArrayList<>();
    reasons.forEach((rule, byReason) ->
        byReason.forEach((reason, at) ->
            rows.add(
                Row.of(
                    Words.of(rule + " " + dossier.catalog().rule(rule).map(Rule::title).orElse("")),
                    Words.of(Terms.capital(reason)),
                    Words.of(ManyParts.of(dossier, at))))));
    return rows;
  }
}
