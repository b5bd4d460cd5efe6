package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Columns;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.MitigationPlan;
import io.gridstride.review.Question;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** What a reader with two minutes must know, on one page. */
record SummaryPart(Dossier dossier) {
  private static final int TOP = 5;
  private static final int GRAVEST = 2;
  private static final int LONGEST_NAME = 60;

  static List<Block> blocks(Dossier dossier) {
    return new SummaryPart(dossier).all();
  }

  private List<Block> all() {
    Dfd dfd = dossier.dfd();
    if (dfd.elements().isEmpty()) {
      return List.of(
          Paragraph.of(
              "The model has no elements yet, so there is nothing to analyse. Draw the devices and"
                  + " systems, the data flows between them and the zones around them, and make the"
                  + " report again."));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(scope(dfd)));
    blocks.add(figures());
    blocks.add(
        new Charts(
            List.of(
                RiskCharts.matrix("Risk before controls", dossier.decidable(), Threat::inherent),
                RiskCharts.matrix("Risk today", dossier.decidable(), Threat::residual))));
    blocks.add(new Caption(RiskCharts.terms(dossier)));
    blocks.add(new Columns(letters(), first()));
    worst(blocks);
    blocks.add(new Note("What is not known.", unknown()));
    return blocks;
  }

  private String scope(Dfd dfd) {
    long units = dfd.elements().values().stream().mapToLong(Element::count).sum();
    return "Looked at: "
        + Counted.of(dfd.elements().size(), "element")
        + (dfd.elements().size() == 1 ? ", which stands for " : ", which stand for ")
        + Counted.of(units, "device, system or person", "devices, systems and people")
        + ", "
        + Counted.of(dfd.flows().size(), "data flow")
        + " and "
        + Counted.of(dfd.boundaries().size(), "zone")
        + ". "
        + Counted.number(dossier.analysis().coverage().size())
        + " threat rules were tried, each on the elements or flows that it concerns, and the network"
        + " was searched as a whole"
        + findings()
        + ".";
  }

  /** Such as {@code : 10 critical and 3 high findings}. */
  private String findings() {
    List<Finding> findings = dossier.analysis().findings();
    List<String> bands =
        List.of(Severity.values()).reversed().stream()
            .map(severity ->
                findings.stream().filter(finding -> finding.severity() == severity).count()
                    + " "
                    + severity.title().toLowerCase(Locale.ROOT))
            .filter(band -> !band.startsWith("0 "))
            .toList();
    return findings.isEmpty()
        ? " without a finding"
        : ": "
            + Counted.of(findings.size(), "finding")
            + (bands.size() > 1 ? ", of them " + Counted.list(bands) : ", " + bands.getFirst());
  }

  private KeyFigures figures() {
    return new KeyFigures(
        List.of(
            figure(
                count(Outcome.OPEN),
                count(Outcome.OPEN) == 1 ? "open threat" : "open threats",
                Tone.NEUTRAL),
            figure(count(Severity.CRITICAL), "of them critical", Tone.CRITICAL),
            figure(count(Severity.HIGH), "of them high", Tone.HIGH),
            figure(count(Outcome.UNKNOWN), "unknown", Tone.UNKNOWN),
            figure(count(Outcome.MITIGATED), "mitigated", Tone.GOOD),
            figure(dossier.analysis().findings().size(), "findings", Tone.NEUTRAL)));
  }

  private static KeyFigure figure(long count, String label, Tone tone) {
    return new KeyFigure(Counted.number(count), label, tone);
  }

  private long count(Outcome outcome) {
    return dossier.analysis().with(outcome).count();
  }

  private long count(Severity severity) {
    return dossier
        .analysis()
        .with(Outcome.OPEN)
        .filter(threat -> threat.inherent().severity() == severity)
        .count();
  }

  private List<Block> letters() {
    return List.of(new Charts(List.of(RiskCharts.categories(dossier.register().entries()))));
  }

  /** The gravest findings and the steps of the plan; without any, the questions that tell most. */
  private List<Block> first() {
    List<List<Run>> items = new ArrayList<>();
    SequencedMap<Control, String> against = against();
    against.forEach((control, finding) -> items.add(against(control, finding)));
    dossier.plan().steps().stream()
        .filter(step -> !against.containsKey(step.control()))
        .limit(TOP - items.size())
        .map(SummaryPart::step)
        .forEach(items::add);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchors.heading("first"), "What to do first"));
    if (dossier.plan().rests().isEmpty()) {
      boolean decided = dossier.entries(Outcome.OPEN).findAny().isPresent();
      blocks.add(
          Paragraph.of(
              "No open threat waits for a control: each one that applies is mitigated"
                  + (decided ? ", decided" : "")
                  + " or unknown."
                  + (dossier.questions().isEmpty() ? "" : " Answer first:")));
      dossier.questions().stream()
          .limit(TOP - items.size())
          .map(SummaryPart::question)
          .forEach(items::add);
    }
    if (!items.isEmpty()) {
      blocks.add(new Bullets(items));
    }
    return blocks;
  }

  /** To the control that does most about a critical finding the title of that finding. */
  private SequencedMap<Control, String> against() {
    SequencedMap<Control, String> against = new LinkedHashMap<>();
    FindingsPart.gravest(dossier).stream()
        .limit(GRAVEST)
        .map(List::getFirst)
        .forEach(finding ->
            dossier.catalog().finding(finding.type()).stream()
                .flatMap(type -> type.controls().stream())
                .flatMap(id -> dossier.catalog().control(id).stream())
                .findFirst()
                .ifPresent(
                    control -> against.putIfAbsent(control, FindingsPart.title(dossier, finding))));
    return against;
  }

  private static List<Run> against(Control control, String finding) {
    return List.of(
        Run.link(control.title(), Anchors.control(control.id())),
        Run.muted(
            " (against the finding \u201c"
                + finding
                + "\u201d, "
                + Terms.effort(control.effort())
                + ")"));
  }

  private static List<Run> question(Question question) {
    return List.of(Run.plain(question.text()), Run.muted(" (" + question.weight() + ")"));
  }

  private static List<Run> step(MitigationPlan.Step step) {
    return List.of(
        Run.link(step.control().title(), Anchors.control(step.control().id())),
        Run.muted(
            " (stops "
                + Counted.of(step.closes().size(), "threat")
                + ", "
                + (step.cost() == 0 ? "planned" : Terms.effort(step.control().effort()))
                + ")"));
  }

  /**
   * The worst open threats, one for each rule, and the worst findings, one for each type, the
   * gravest band first. Within a band they take turns, since findings have no points.
   */
  private void worst(List<Block> blocks) {
    SequencedMap<String, List<Entry>> byRule = new LinkedHashMap<>();
    dossier.register().entries().stream()
        .filter(Entry::needsWork)
        .forEach(
            entry -> byRule.computeIfAbsent(entry.rule().id(), id -> new ArrayList<>()).add(entry));
    SequencedMap<String, List<Finding>> byType = new LinkedHashMap<>();
    FindingsPart.worstFirst(dossier)
        .forEach(finding ->
            byType.computeIfAbsent(finding.type(), id -> new ArrayList<>()).add(finding));
    List<List<Run>> items = new ArrayList<>();
    for (Severity severity : List.of(Severity.values()).reversed()) {
      items.addAll(
          inTurns(
              byRule.values().stream()
                  .filter(same -> severity(same.getFirst()) == severity)
                  .map(SummaryPart::threat)
                  .toList(),
              byType.values().stream()
                  .filter(same -> same.getFirst().severity() == severity)
                  .map(this::finding)
                  .toList()));
    }
    List<List<Run>> worst = new ArrayList<>(items.stream().limit(TOP).toList());
    still().ifPresent(worst::add);
    if (!worst.isEmpty()) {
      blocks.add(new Heading(Anchors.heading("worst"), "The worst"));
      blocks.add(new Bullets(worst));
    }
  }

  private static Severity severity(Entry entry) {
    return entry.threat().inherent().severity();
  }

  private static List<List<Run>> inTurns(List<List<Run>> ones, List<List<Run>> others) {
    List<List<Run>> all = new ArrayList<>();
    for (int i = 0; i < Math.max(ones.size(), others.size()); i++) {
      ones.stream().skip(i).findFirst().ifPresent(all::add);
      others.stream().skip(i).findFirst().ifPresent(all::add);
    }
    return all;
  }

  private List<Run> finding(List<Finding> same) {
    String meaning =
        dossier.catalog().finding(same.getFirst().type()).map(FindingType::meaning).orElse("");
    return Stream.concat(
            FindingsPart.named(dossier, same).stream(), Stream.of(Run.plain(first(meaning))))
        .toList();
  }

  /** The first sentence. */
  private static String first(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  /** Mitigated threats whose risk is high all the same. */
  private Optional<List<Run>> still() {
    List<Entry> grave =
        dossier
            .entries(Outcome.MITIGATED)
            .filter(entry -> entry.threat().residual().severity().compareTo(Severity.HIGH) >= 0)
            .toList();
    if (grave.isEmpty()) {
      return Optional.empty();
    }
    Entry first = grave.getFirst();
    return Optional.of(
        List.of(
            Run.plain(
                Counted.sentence(grave.size(), "mitigated threat")
                    + (grave.size() == 1 ? " still has" : " still have")
                    + " a high risk: "),
            Run.link(first.rule().title(), Anchors.threat(first.threat().id())),
            Run.muted(
                " ("
                    + Counted.cut(first.subject(), LONGEST_NAME)
                    + (grave.size() == 1 ? "" : ", and " + (grave.size() - 1) + " more")
                    + ").")));
  }

  private static List<Run> threat(List<Entry> entries) {
    Entry worst = entries.getFirst();
    int more = entries.size() - 1;
    String where =
        " ("
            + Counted.cut(worst.subject(), LONGEST_NAME)
            + (more == 0 ? "" : ", and " + more + " more")
            + "). ";
    return List.of(
        Run.link(worst.rule().title(), Anchors.threat(worst.threat().id())),
        Run.muted(where),
        Run.plain(worst.rule().harm()));
  }

  private List<Run> unknown() {
    int questions = dossier.questions().size();
    if (questions == 0) {
      return Run.line("Every rule could be decided by what the model states.");
    }
    long critical =
        dossier
            .entries(Outcome.UNKNOWN)
            .filter(entry -> severity(entry) == Severity.CRITICAL)
            .count();
    return List.of(
        Run.plain(
            Counted.sentence(count(Outcome.UNKNOWN), "threat")
                + " could not be decided"
                + (critical == 0 ? "" : ", " + critical + " of them critical if open")
                + ", because the model does not state every fact: "),
        Run.link(Counted.of(questions, "question") + " to answer", OpenQuestions.ID),
        Run.plain(". An unstated fact counts neither as safe nor as absent."));
  }
}
