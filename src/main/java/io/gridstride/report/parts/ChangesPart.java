package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Part;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.Comparison;
import io.gridstride.review.PartNames;
import io.gridstride.review.Register.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies between the model that was given for comparison and this one. */
record ChangesPart(Dossier dossier, Reviewed before, Comparison comparison) {
  static List<Block> blocks(Dossier dossier) {
    return dossier
        .before()
        .map(before ->
            new ChangesPart(dossier, before, Comparison.between(side(before), side(dossier.now()))))
        .map(ChangesPart::all)
        .orElse(List.of());
  }

  private static Comparison.Side side(Reviewed reviewed) {
    return new Comparison.Side(reviewed.model(), reviewed.analysis(), reviewed.register());
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Paragraph.of(
            "Compared with \u201c"
                + before.model().info().name()
                + "\u201d. Parts and threats are the same when their ids are; whoever draws a part anew"
                + " gives it a new one."));
    blocks.add(
        new KeyFigures(
            List.of(
                figure(comparison.closed().size(), "threats closed", Tone.GOOD),
                figure(comparison.opened().size(), "threats opened", Tone.CRITICAL),
                figure(comparison.changed().size(), "risks changed", Tone.MEDIUM),
                figure(comparison.ended().size(), "findings ended", Tone.GOOD),
                figure(comparison.begun().size(), "findings begun", Tone.CRITICAL))));
    blocks.add(
        new Charts(
            List.of(
                RiskCharts.matrix("Risk today, before", decidable(before), Threat::residual),
                RiskCharts.matrix("Risk today, now", dossier.decidable(), Threat::residual))));
    blocks.add(
        new Caption(
            String.format(
                Locale.ROOT,
                "Open and mitigated threats by likelihood and impact. Model index from 0 to 100:"
                    + " %.1f before controls and %.1f with them in the earlier model, %.1f and %.1f in"
                    + " this one.",
                comparison.before().inherent(),
                comparison.before().residual(),
                comparison.after().inherent(),
                comparison.after().residual())));
    threats("closed", "Threats closed", comparison.closed(), this::nowOf, blocks);
    threats("opened", "Threats opened", comparison.opened(), this::thenOf, blocks);
    changed(blocks);
    findings(blocks);
    parts(blocks);
    controls(blocks);
    return blocks;
  }

  private static List<Threat> decidable(Reviewed reviewed) {
    return reviewed.analysis().threats().stream()
        .filter(threat -> threat.outcome() != Outcome.UNKNOWN)
        .toList();
  }

  private static KeyFigure figure(long count, String label, Tone tone) {
    return new KeyFigure(Counted.number(count), label, tone);
  }

  private String nowOf(Entry entry) {
    return outcome(dossier.now(), entry);
  }

  private String thenOf(Entry entry) {
    return outcome(before, entry);
  }

  private static String outcome(Reviewed reviewed, Entry entry) {
    return reviewed.analysis().threats().stream()
        .filter(threat -> threat.id().equals(entry.threat().id()))
        .findFirst()
        .map(threat -> Terms.outcome(threat.outcome()))
        .orElseGet(() ->
            reviewed.model().dfd().part(entry.threat().subject().id()).isPresent()
                ? "Does not apply"
                : "No such part");
  }

  private void threats(
      String id,
      String title,
      List<Entry> entries,
      Function<Entry, String> other,
      List<Block> blocks) {
    if (!entries.isEmpty()) {
      blocks.add(new Heading(Anchors.heading(id), title));
      blocks.add(
          new Table(
              title + " with what they are in the other model",
              List.of(
                  new Column("Id", 30),
                  new Column("Threat", 58),
                  new Column("About", 40),
                  new Column("Risk", 24),
                  new Column(id.equals("closed") ? "Now" : "Before", 24)),
              entries.stream()
                  .map(entry ->
                      Row.of(
                          new Words(Ids.threats(List.of(entry.threat().id()))),
                          Words.of(entry.rule().title()),
                          Words.of(entry.subject()),
                          Terms.chip(entry.threat().inherent()),
                          Words.of(other.apply(entry))))
                  .toList()));
    }
  }

  private void changed(List<Block> blocks) {
    if (!comparison.changed().isEmpty()) {
      blocks.add(new Heading(Anchors.heading("changed"), "Risks changed"));
      blocks.add(
          new Table(
              "Threats open in both with another risk",
              List.of(
                  new Column("Id", 30),
                  new Column("Threat", 58),
                  new Column("About", 40),
                  new Column("Before", 24),
                  new Column("Now", 24)),
              comparison.changed().stream()
                  .map(change ->
                      Row.of(
                          new Words(Ids.threats(List.of(change.after().threat().id()))),
                          Words.of(change.after().rule().title()),
                          Words.of(change.after().subject()),
                          Terms.chip(change.before().threat().inherent()),
                          Terms.chip(change.after().threat().inherent())))
                  .toList()));
    }
  }

  private void findings(List<Block> blocks) {
    List<List<Run>> items = new ArrayList<>();
    comparison.ended().forEach(finding -> items.add(finding("Ended: ", before, finding)));
    comparison.begun().forEach(finding -> items.add(finding("Begun: ", dossier.now(), finding)));
    if (!items.isEmpty()) {
      blocks.add(new Heading(Anchors.heading("changed-findings"), "Findings"));
      blocks.add(new Bullets(items));
    }
  }

  private List<Run> finding(String word, Reviewed of, Finding finding) {
    PartNames names = new PartNames(of.model().dfd(), of.catalog());
    return List.of(
        Run.strong(word),
        Run.link(
            FindingsPart.title(dossier, finding) + ": " + names.subject(finding.subject()),
            Anchors.finding(finding.id())),
        Run.muted(" (" + finding.severity().title().toLowerCase(Locale.ROOT) + ")"));
  }

  private void parts(List<Block> blocks) {
    if (!comparison.added().isEmpty() || !comparison.removed().isEmpty()) {
      blocks.add(new Heading(Anchors.heading("changed-parts"), "Elements, flows, zones and data"));
      List<List<Run>> items = new ArrayList<>();
      items.add(names("Added: ", dossier.now(), comparison.added()));
      items.add(names("Removed: ", before, comparison.removed()));
      blocks.add(new Bullets(items));
    }
  }

  private static List<Run> names(String word, Reviewed of, List<Part> parts) {
    PartNames names = new PartNames(of.model().dfd(), of.catalog());
    String list =
        parts.isEmpty()
            ? "none"
            : parts.stream()
                .map(part -> names.part(part.id()) + " [" + part.id() + "]")
                .collect(Collectors.joining("; "));
    return List.of(Run.strong(word), Run.plain(list + "."));
  }

  private void controls(List<Block> blocks) {
    List<Row> rows = new ArrayList<>();
    comparison.controlsAdded().forEach(use -> rows.add(control("Added", dossier.now(), use)));
    comparison.controlsRemoved().forEach(use -> rows.add(control("Before", before, use)));
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchors.heading("changed-controls"), "Controls"));
      blocks.add(
          new Table(
              "Controls added, and those that were there before or further",
              List.of(
                  new Column("Change", 24),
                  new Column("Control", 70),
                  new Column("On", 54),
                  new Column("Status", 26)),
              rows));
    }
  }

  private static Row control(String word, Reviewed of, ControlUse use) {
    PartNames names = new PartNames(of.model().dfd(), of.catalog());
    return Row.of(
        Words.of(word),
        Words.of(names.control(use.control())),
        Words.of(use.on().map(names::part).orElse("The whole system")),
        Words.of(Terms.status(use.status())));
  }
}
