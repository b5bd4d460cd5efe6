package io.gridstride.cli;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Risk;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.risk.ModelIndex;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Severity;
import io.gridstride.catalog.Stride;
import io.gridstride.model.Dfd;
import io.gridstride.review.FindingWords;
import io.gridstride.review.Question;
import io.gridstride.review.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The analysis for a person at a terminal.
 *
 * @param file the model as the person named it
 * @param questions of the model, the most telling first
 */
record AnalysisText(Analysed analysed, String file, List<Question> questions) {
  private static final List<Severity> WORST_FIRST = List.of(Severity.values()).reversed();

  static AnalysisText of(Analysed analysed, String file) {
    return new AnalysisText(analysed, file, analysed.questions());
  }

  String text() {
    return heading() + counts() + index() + findings() + threats() + levels() + asked() + next();
  }

  private String heading() {
    Dfd dfd = analysed.model().dfd();
    return analysed.model().info().name()
        + "\n"
        + Quantity.of(dfd.elements().size(), "element")
        + ", "
        + Quantity.of(dfd.flows().size(), "data flow")
        + ", "
        + Quantity.of(dfd.boundaries().size(), "trust boundary", "trust boundaries")
        + "; "
        + Quantity.of(analysed.catalog().rulesInUse().size(), "rule")
        + " checked\n"
        + unknownTypes()
        + packs();
  }

  private String unknownTypes() {
    List<String> unknown = analysed.catalog().unknownTypes(analysed.model().dfd());
    return unknown.isEmpty()
        ? ""
        : "In no loaded rule pack, so rules that name types pass over them: "
            + String.join(", ", unknown)
            + "\n";
  }

  /** What packs besides the built-in one change, so that nobody takes the result for the usual. */
  private String packs() {
    if (analysed.catalog().packs().size() == 1) {
      return "";
    }
    List<List<String>> changes =
        analysed.catalog().overridden().stream()
            .map(rule -> List.of(rule.id(), rule.override().orElseThrow().sentence()))
            .toList();
    return "\n"
        + CatalogText.packs(analysed.catalog())
        + (changes.isEmpty() ? "" : "Rules that a pack changes\n")
        + new TextTable(changes, 1).text(2);
  }

  private String counts() {
    var out = new StringBuilder("\n");
    out.append(String.format(Locale.ROOT, "%-26s", "Open threats"));
    WORST_FIRST.forEach(severity -> out.append(cell(severity.title())));
    out.append(cell("All")).append('\n');
    for (Stride stride : Stride.values()) {
      row(out, stride.letter() + "  " + stride.title(), e -> e.rule().stride() == stride);
    }
    row(out, "   All", _ -> true);
    long closed = analysed.with(Outcome.OPEN).count() - analysed.work().count();
    if (closed > 0) {
      out.append(Quantity.of(closed, "more open threat")).append(" closed by a decision.\n");
    }
    return out.append(Quantity.of(analysed.with(Outcome.MITIGATED).count(), "threat"))
        .append(" mitigated. ")
        .append(Quantity.of(analysed.with(Outcome.UNKNOWN).count(), "threat"))
        .append(" unknown, for want of ")
        .append(Quantity.of(questions.size(), "answer"))
        .append(".\n")
        .toString();
  }

  /** Risk of the whole model in one line. */
  private String index() {
    ModelIndex index = analysed.index();
    String planned =
        index.projected() == index.residual()
            ? ""
            : String.format(Locale.ROOT, ", %.1f as planned", index.projected());
    return String.format(
        Locale.ROOT,
        "Model index, from 0 to 100: %.1f before controls, %.1f today%s.\n",
        index.inherent(),
        index.residual(),
        planned);
  }

  private void row(StringBuilder out, String name, Predicate<Register.Entry> which) {
    List<Register.Entry> entries = analysed.work().filter(which).toList();
    out.append(String.format(Locale.ROOT, "%-26s", name));
    for (Severity severity : WORST_FIRST) {
      out.append(cell(count(entries.stream().filter(e -> severity(e) == severity).count())));
    }
    out.append(cell(count(entries.size()))).append('\n');
  }

  private static String count(long number) {
    return number == 0 ? "-" : Long.toString(number);
  }

  private static String cell(String text) {
    return String.format(Locale.ROOT, "%10s", text);
  }

  private static Severity severity(Register.Entry entry) {
    return entry.threat().inherent().severity();
  }

  private String findings() {
    List<Finding> findings = analysed.analysis().findings();
    List<List<String>> rows = new ArrayList<>();
    for (Severity severity : WORST_FIRST) {
      findings.stream().filter(f -> f.severity() == severity).map(this::row).forEach(rows::add);
    }
    return rows.isEmpty()
        ? "\nNo weakness of the network as a whole was found.\n"
        : "\nWeaknesses of the network as a whole\n" + new TextTable(rows, 2).text(2);
  }

  private List<String> row(Finding finding) {
    FindingType type = analysed.catalog().finding(finding.type()).orElseThrow();
    String subject = Register.subjectName(analysed.model().dfd(), finding.subject());
    String units = finding.units() == 0 ? "" : ", " + FindingWords.units(finding);
    return List.of(finding.severity().title(), finding.id(), type.title() + ": " + subject + units);
  }

  private String threats() {
    List<List<String>> rows =
        analysed
            .work()
            .map(entry ->
                List.of(
                    severity(entry).title(),
                    risks(entry.threat()),
                    entry.threat().id(),
                    entry.rule().title(),
                    entry.subject()))
            .toList();
    return rows.isEmpty() ? "" : "\nOpen threats, worst first\n" + new TextTable(rows, 3).text(2);
  }

  /** The score before controls, and where they change it those of today and as planned. */
  private static String risks(Threat threat) {
    return Stream.of(threat.inherent(), threat.residual(), threat.projected())
        .map(Risk::score)
        .distinct()
        .map(String::valueOf)
        .collect(Collectors.joining(" \u2192 "));
  }

  private String levels() {
    return LevelsText.of(analysed).shortly(file);
  }

  private String asked() {
    return QuestionsText.shortly(questions, file);
  }

  private String next() {
    String advice =
        analysed.model().dfd().elements().isEmpty()
            ? "gridstride open " + file + " lets you draw what is not there yet."
            : analysed
                .work()
                .findFirst()
                .map(worst ->
                    "gridstride explain "
                        + file
                        + " "
                        + worst.threat().id()
                        + " tells why and what helps.")
                .orElse("gridstride report " + file + " -o report.pdf writes the review as a PDF.");
    return "\nNext: " + advice + "\n";
  }
}
