package io.gridstride.report.parts;

import io.gridstride.analysis.Coverage;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.document.Block;
import io.gridstride.report.document.Block.Column;
import io.gridstride.report.document.Block.Entries;
import io.gridstride.report.document.Block.Entry;
import io.gridstride.report.document.Block.Heading;
import io.gridstride.report.document.Block.Paragraph;
import io.gridstride.report.document.Block.Row;
import io.gridstride.report.document.Block.Table;
import io.gridstride.report.document.Block.Words;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the result came about: rule packs, the model's fingerprint, every rule that was tried. */
final class RulesPart {
  private RulesPart() {}

  static List<Block> blocks(Dossier dossier) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(Anchor.HEADING.of("origin"), "Origin"));
    blocks.add(Paragraph.of(origin(dossier)));
    blocks.add(
        new Table(
            "Rule packs",
            List.of(new Column("Rule pack", 80), new Column("Id", 50), new Column("Version", 44)),
            dossier.catalog().packs().stream().map(RulesPart::pack).toList()));
    List<String> unknown = dossier.catalog().unknownTypes(dossier.dfd());
    if (!unknown.isEmpty()) {
      blocks.add(
          Paragraph.of(
              "These component types of the model are in no loaded rule pack, so rules that name"
                  + " types pass over their elements: "
                  + Counted.list(unknown)
                  + "."));
    }
    overrides(dossier, blocks);
    List<Coverage> coverage = dossier.analysis().coverage();
    if (!coverage.isEmpty()) {
      tried(dossier, coverage, blocks);
    }
    return blocks;
  }

  /** Where other matters come first, the count must do. */
  private static void tried(Dossier dossier, List<Coverage> coverage, List<Block> blocks) {
    Profile profile = dossier.brief().profile();
    if (profile == Profile.PLAN || profile == Profile.DELTA) {
      blocks.add(Paragraph.of(tried(dossier, coverage)));
      return;
    }
    blocks.add(new Heading(Anchor.HEADING.of("rules"), "Rules that were tried"));
    blocks.add(Paragraph.of(tried(dossier, coverage)));
    List<Row> rows =
        coverage.stream().filter(RulesPart::raised).map(rule -> row(dossier, rule)).toList();
    if (new StandardsBack(dossier).isThere()) {
      blocks.add(
          new Paragraph(
              List.of(
                  Run.plain("What came of each rule that raised a threat stands under \u201c"),
                  Run.link("From rules to standards", StandardsBack.RULES),
                  Run.plain("\u201d."))));
    } else if (!rows.isEmpty()) {
      blocks.add(
          new Table(
              "Rules that apply, with the number of subjects per outcome",
              List.of(
                  new Column("Rule", 14),
                  new Column("Threat", 70),
                  new Column("Open", 16),
                  new Column("Unknown", 19),
                  new Column("Mitigated", 20),
                  new Column("Not applicable", 26)),
              rows));
    }
    List<Entry> others =
        coverage.stream()
            .filter(rule -> !raised(rule))
            .map(rule -> Entry.of(rule.rule(), title(dossier, rule)))
            .toList();
    if (!others.isEmpty()) {
      blocks.add(Paragraph.of("No threat came of these, which were tried as well:"));
      blocks.add(new Entries(others));
    }
  }

  private static boolean raised(Coverage rule) {
    return rule.open() + rule.unknown() + rule.mitigated() > 0;
  }

  private static String title(Dossier dossier, Coverage coverage) {
    return dossier.catalog().rule(coverage.rule()).map(Rule::title).orElse("");
  }

  private static String tried(Dossier dossier, List<Coverage> coverage) {
    long off = dossier.catalog().rules().values().stream().filter(Rule::isOff).count();
    long checks = coverage.stream().mapToLong(Coverage::checked).sum();
    return Counted.sentence(coverage.size(), "rule")
        + " were tried, "
        + Counted.of(checks, "check")
        + " in all: "
        + outcomes(coverage)
        + ". "
        + (off == 0
            ? "None was skipped."
            : Counted.sentence(off, "rule")
                + " that a pack switches off "
                + (off == 1 ? "was" : "were")
                + " skipped.")
        + " A rule that applies nowhere was tried all the same.";
  }

  private static String outcomes(List<Coverage> coverage) {
    return Counted.number(coverage.stream().mapToLong(Coverage::open).sum())
        + " came out open, "
        + Counted.number(coverage.stream().mapToLong(Coverage::unknown).sum())
        + " unknown, "
        + Counted.number(coverage.stream().mapToLong(Coverage::mitigated).sum())
        + " mitigated and "
        + Counted.number(coverage.stream().mapToLong(Coverage::notApplicable).sum())
        + " not applicable";
  }

  private static void overrides(Dossier dossier, List<Block> blocks) {
    List<Row> rows =
        dossier.catalog().overridden().stream()
            .sorted(Comparator.comparing(Rule::id))
            .map(RulesPart::override)
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(Anchor.HEADING.of("overrides"), "Rules that a pack changes"));
      blocks.add(
          new Table(
              "Rules that are switched off or whose severity is set, with the reason",
              List.of(new Column("Rule", 14), new Column("Threat", 60), new Column("Change", 100)),
              rows));
    }
  }

  private static Row override(Rule rule) {
    return Row.of(
        Words.of(rule.id()),
        Words.of(rule.title()),
        Words.of(rule.override().map(RuleOverride::sentence).orElse("")));
  }

  private static String origin(Dossier dossier) {
    ReportInfo info = dossier.info();
    String hash =
        info.modelHash().isEmpty()
            ? ""
            : " Any change to the content of the model changes its SHA-256 fingerprint: "
                + info.modelHash();
    return "Made with "
        + info.program()
        + " on "
        + info.date()
        + ". The same model, rule packs and date give the same file, byte for byte."
        + hash;
  }

  private static Row pack(PackInfo pack) {
    return Row.of(Words.of(pack.name()), Words.of(pack.id()), Words.of(pack.version()));
  }

  private static Row row(Dossier dossier, Coverage coverage) {
    return Row.of(
        Words.of(coverage.rule()),
        Words.of(title(dossier, coverage)),
        Words.of(Integer.toString(coverage.open())),
        Words.of(Integer.toString(coverage.unknown())),
        Words.of(Integer.toString(coverage.mitigated())),
        Words.of(Integer.toString(coverage.notApplicable())));
  }
}
