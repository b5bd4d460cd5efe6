package io.gridstride.report.parts;

import io.gridstride.catalog.Control;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which standard asks for what, which control answers it and which threats that stops, and back
 * from each rule to the standards.
 */
record StandardsPart(Dossier dossier) {
  static List<Block> blocks(Dossier dossier) {
    return dossier.register().entries().isEmpty() ? List.of() : new StandardsPart(dossier).all();
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    for (Standard standard : Standard.values()) {
      to(standard, blocks);
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(
          Paragraph.of(
              "From each entry of a standard to the controls that answer it and the threats of this"
                  + " model that those stop or that use it, and at the end back from each rule."
                  + " Open threats are named by their ids, others by the rule, with how many there"
                  + " are if there are several."
                  + " Controls that stand in the model are named with how far they have come."));
      StandardsBack back = new StandardsBack(dossier);
      back.rules(blocks);
      back.controls(blocks);
    }
    return blocks;
  }

  /** Ids of what a standard has, with the titles, in its order. */
  private SequencedMap<String, String> entries(Standard standard) {
    SequencedMap<String, String> titles = new LinkedHashMap<>();
    dossier
        .catalog()
        .references()
        .values()
        .forEach(reference -> titles.put(reference.id(), reference.title()));
    dossier
        .catalog()
        .requirements()
        .values()
        .forEach(requirement -> titles.put(requirement.id(), requirement.title()));
    SequencedMap<String, String> inOrder = new TreeMap<>();
    titles.keySet().stream()
        .filter(standard::has)
        .forEach(id -> inOrder.put(NaturalOrder.key(id), id));
    SequencedMap<String, String> entries = new LinkedHashMap<>();
    inOrder.values().forEach(id -> entries.put(id, titles.get(id)));
    return entries;
  }

  private void to(Standard standard, List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    List<String> uncovered = new ArrayList<>();
    entries(standard)
        .forEach((id, title) -> {
          List<Control> controls =
              dossier.catalog().controls().values().stream()
                  .filter(control -> control.references().contains(id))
                  .toList();
          List<Entry> threats = threats(id, controls);
          if (threats.isEmpty()) {
            uncovered.add(id);
          } else {
            rows.add(row(standard, id, title, answering(id, controls), threats));
          }
        });
    if (rows.isEmpty()) {
      return;
    }
    blocks.add(new Heading(Anchor.HEADING.of("standard-" + standard.noun()), standard.title()));
    blocks.add(
        new Table(
            standard.title() + ": controls and threats",
            List.of(
                new Column(Terms.capital(standard.noun()), 58),
                new Column("Controls", 34),
                new Column("Threats", 82)),
            rows));
    if (!uncovered.isEmpty()) {
      blocks.add(new Note("Not covered.", Run.line(uncovered(standard, uncovered))));
    }
  }

  /** What concerns no threat here; apart from it what no rule and no control speaks of at all. */
  private String uncovered(Standard standard, List<String> ids) {
    Set<String> cited = new TreeSet<>();
    dossier.catalog().rules().values().forEach(rule -> cited.addAll(rule.references()));
    dossier.catalog().controls().values().forEach(control -> cited.addAll(control.references()));
    dossier.catalog().findings().values().forEach(one -> cited.addAll(one.references()));
    List<String> quiet = ids.stream().filter(cited::contains).toList();
    List<String> strange = ids.stream().filter(id -> !cited.contains(id)).toList();
    return numbers(standard, quiet, "concern no threat of this model")
        + (quiet.isEmpty() || strange.isEmpty() ? "" : " ")
        + numbers(standard, strange, "are in no rule, control or finding of the packs")
        + judged(standard, strange);
  }

  /** What no threat is about may be judged for a zone or conduit all the same. */
  private String judged(Standard standard, List<String> ids) {
    List<String> judged =
        ids.stream()
            .filter(id ->
                Optional.ofNullable(dossier.catalog().requirements().get(id))
                    .filter(one -> !(one.elements().isEmpty() && one.flows().isEmpty()))
                    .isPresent())
            .toList();
    return judged.isEmpty()
        ? ""
        : " "
            + numbers(
                standard,
                judged,
                "of these are judged all the same, by what is stated of elements and flows");
  }

  private static String numbers(Standard standard, List<String> ids, String what) {
    return ids.isEmpty()
        ? ""
        : Counted.sentence(ids.size(), standard.noun())
            + " "
            + what
            + ": "
            + ids.stream().map(standard::number).collect(Collectors.joining(", "))
            + ".";
  }

  /** The threats that cite it, or that a control which cites it stops. */
  private List<Entry> threats(String id, List<Control> controls) {
    List<String> stopping = controls.stream().map(Control::id).toList();
    Set<String> rules = new TreeSet<>();
    dossier.catalog().rulesInUse().stream()
        .filter(rule ->
            rule.references().contains(id) || rule.controls().stream().anyMatch(stopping::contains))
        .forEach(rule -> rules.add(rule.id()));
    return dossier.register().entries().stream()
        .filter(entry -> rules.contains(entry.rule().id()))
        .toList();
  }

  /** The controls that cite it; else those of the rules that do, as of a technique. */
  private List<Control> answering(String id, List<Control> citing) {
    return citing.isEmpty()
        ? dossier.catalog().rulesInUse().stream()
            .filter(rule -> rule.references().contains(id))
            .flatMap(rule -> rule.controls().stream())
            .distinct()
            .sorted(NaturalOrder.OF_IDS)
            .flatMap(control -> dossier.catalog().control(control).stream())
            .toList()
        : citing;
  }

  private Row row(
      Standard standard, String id, String title, List<Control> controls, List<Entry> threats) {
    List<String> open =
        threats.stream()
            .filter(entry -> entry.threat().outcome() == Outcome.OPEN)
            .map(entry -> entry.threat().id())
            .toList();
    List<Run> runs = new ArrayList<>();
    if (!open.isEmpty()) {
      runs.add(Run.muted("Open: "));
      runs.addAll(Ids.byRule(open));
    }
    for (Outcome outcome : List.of(Outcome.UNKNOWN, Outcome.MITIGATED)) {
      rules(outcome, threats)
          .ifPresent(words -> {
            runs.add(Run.muted((runs.isEmpty() ? "" : ". ") + Terms.outcome(outcome) + ": "));
            runs.add(Run.plain(words));
          });
    }
    return Row.of(
        new Words(List.of(Run.strong(standard.number(id) + " "), Run.plain(title))),
        Words.of(Counted.list(controls.stream().map(this::control).toList())),
        new Words(runs));
  }

  /** How many threats of which rules have an outcome, such as {@code E01 (5), S02}. */
  private static Optional<String> rules(Outcome outcome, List<Entry> threats) {
    SequencedMap<String, Long> counts =
        threats.stream()
            .filter(entry -> entry.threat().outcome() == outcome)
            .collect(
                Collectors.groupingBy(
                    entry -> entry.rule().id(), TreeMap::new, Collectors.counting()));
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            counts.sequencedEntrySet().stream()
                .map(of -> of.getKey() + (of.getValue() > 1 ? " (" + of.getValue() + ")" : ""))
                .collect(Collectors.joining(", ")));
  }

  private String control(Control control) {
    return dossier.dfd().controls().values().stream()
        .filter(use -> use.control().equals(control.id()))
        .map(ControlUse::status)
        .max(Comparator.naturalOrder())
        .map(status -> control.id() + " (" + Terms.status(status) + ")")
        .orElse(control.id());
  }
}
