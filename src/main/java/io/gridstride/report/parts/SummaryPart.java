package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Columns;
import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Note;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader with two minutes must know, on one page. */
record SummaryPart(Dossier dossier) {
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
    blocks.add(new Columns(letters(), new SummaryFirst(dossier).blocks()));
    new SummaryWorst(dossier).add(blocks);
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
    return List.of(
        new Charts(
            List.of(
                RiskCharts.categories(
                    "Threats by STRIDE category", dossier.register().entries()))));
  }

  private List<Run> unknown() {
    int questions = dossier.questions().size();
    if (questions == 0) {
      return Run.line("Every rule could be decided by what the model states.");
    }
    long critical =
        dossier
            .entries(Outcome.UNKNOWN)
            .filter(entry -> entry.threat().inherent().severity() == Severity.CRITICAL)
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
