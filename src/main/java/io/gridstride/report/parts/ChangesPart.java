package io.gridstride.report.parts;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportPart;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Bullets;
import io.gridstride.report.document.Block.Caption;
import io.gridstride.report.document.Block.Charts;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.KeyFigure;
import io.gridstride.report.document.Block.KeyFigures;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Run;
import io.gridstride.report.document.Tone;
import io.gridstride.review.Comparison;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What lies between the model that was given for comparison and this one. */
record ChangesPart(Dossier dossier, Reviewed before, Comparison comparison) {
  /** What a report on changes has nothing to say about when nothing changed. */
  private static final List<ReportPart> ONLY_OF_CHANGES =
      List.of(
          ReportPart.CONTENTS,
          ReportPart.ARCHITECTURE,
          ReportPart.REGISTER,
          ReportPart.RULES,
          ReportPart.GLOSSARY);

  /** The brief, cut down to the one sentence that is left when nothing changed. */
  static Brief worth(Brief brief, Reviewed now, Optional<Reviewed> before) {
    return brief.profile() == Profile.DELTA
            && before.filter(old -> comparison(old, now).none()).isPresent()
        ? brief.without(ONLY_OF_CHANGES)
        : brief;
  }

  static List<Block> blocks(Dossier dossier) {
    return dossier
        .before()
        .map(before -> new ChangesPart(dossier, before, comparison(before, dossier.now())))
        .map(ChangesPart::all)
        .orElse(List.of());
  }

  private static Comparison comparison(Reviewed before, Reviewed now) {
    return Comparison.between(side(before), side(now));
  }

  private static Comparison.Side side(Reviewed reviewed) {
    return new Comparison.Side(
        reviewed.model(), reviewed.catalog(), reviewed.analysis(), reviewed.register());
  }

  private List<Block> all() {
    List<Block> blocks = new ArrayList<>();
    String with = "Compared with \u201c" + before.model().info().name() + "\u201d. ";
    if (comparison.none()) {
      return List.of(
          Paragraph.of(
              with
                  + "Nothing changed: elements, flows, zones, data, controls, threats and findings"
                  + " are the same in both."));
    }
    blocks.add(
        Paragraph.of(
            with
                + "Parts and threats are the same when their ids are; whoever draws a part anew"
                + " gives it a new one, and a flow between other ends is another flow."));
    blocks.add(figures());
    blocks.add(
        new Charts(
            List.of(
                RiskCharts.matrix("Residual risk before", decidable(before), Threat::residual),
                RiskCharts.matrix("Residual risk now", dossier.decidable(), Threat::residual))));
    blocks.add(
        new Caption(
            "Open and mitigated threats by likelihood and impact, as the controls in place leave"
                + " them; unknown ones are not counted."));
    blocks.add(
        new Charts(
            List.of(
                RiskCharts.categories("Threats before", before.register().entries()),
                RiskCharts.categories("Threats now", dossier.register().entries()))));
    blocks.addAll(new ThreatChanges(dossier, before, comparison).blocks());
    findings(blocks);
    blocks.addAll(new PartChanges(before, dossier.now(), comparison).blocks());
    return blocks;
  }

  private KeyFigures figures() {
    long undecided =
        comparison.closed().stream()
            .filter(closed -> closed.fate() == Comparison.Fate.UNDECIDED)
            .count();
    return new KeyFigures(
        List.of(
            figure(comparison.closed().size() - undecided, "threats closed", Tone.GOOD),
            figure(comparison.opened().size(), "threats opened", Tone.CRITICAL),
            figure(undecided + comparison.asked().size(), "now unknown", Tone.MEDIUM),
            figure(comparison.changed().size(), "risks changed", Tone.MEDIUM),
            figure(comparison.gone().size(), "findings gone", Tone.GOOD),
            figure(comparison.found().size(), "new findings", Tone.CRITICAL)));
  }

  private static List<Threat> decidable(Reviewed reviewed) {
    return reviewed.analysis().threats().stream()
        .filter(threat -> threat.outcome() != Outcome.UNKNOWN)
        .toList();
  }

  private static KeyFigure figure(long count, String label, Tone tone) {
    return new KeyFigure(Counted.number(count), label, tone);
  }

  private void findings(List<Block> blocks) {
    List<List<Run>> items = new ArrayList<>();
    comparison
        .found()
        .forEach(finding ->
            items.add(
                finding(
                    "New: ",
                    Run.link(title(dossier.now(), finding), Anchor.FINDING.of(finding.id())),
                    finding)));
    comparison
        .gone()
        .forEach(
            finding -> items.add(finding("Gone: ", Run.plain(title(before, finding)), finding)));
    if (!items.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("changed-findings"), "Findings"));
      blocks.add(new Bullets(items));
    }
  }

  private String title(Reviewed of, Finding finding) {
    PartNames names = new PartNames(of.model().dfd(), of.catalog());
    return FindingsPart.title(dossier, finding) + ": " + names.subject(finding.subject());
  }

  private static List<Run> finding(String word, Run title, Finding finding) {
    return List.of(
        Run.strong(word),
        title,
        Run.muted(" (" + finding.severity().title().toLowerCase(Locale.ROOT) + ")"));
  }
}
