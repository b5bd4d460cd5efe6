package io.gridstride.export;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Risk;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Quantity;
import io.gridstride.catalog.Severity;
import io.gridstride.file.ModelFiles;
import io.gridstride.review.FindingWords;
import io.gridstride.review.Question;
import io.gridstride.review.Register;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a summary for a pull request in GitHub's Markdown: counts, the worst open threats,
 * weaknesses of the network as a whole, and what to ask.
 */
public final class Markdown {
  private static final int WORST = 10;
  private static final int QUESTIONS = 5;
  private static final int HASH_DIGITS = 12;

  private final Reviewed reviewed;
  private final StringBuilder out = new StringBuilder();

  private Markdown(Reviewed reviewed) {
    this.reviewed = reviewed;
  }

  /** The whole text. */
  public static String text(Reviewed reviewed) {
    return new Markdown(reviewed).text();
  }

  private String text() {
    line("## Threat model: " + MarkdownText.of(reviewed.model().info().name()));
    verdict();
    counts();
    worst();
    findings();
    questions();
    footer();
    return out.toString();
  }

  private void verdict() {
    List<Register.Entry> work = Summary.work(reviewed);
    long grave =
        work.stream()
            .filter(entry -> entry.threat().inherent().severity().compareTo(Severity.HIGH) >= 0)
            .count();
    line(
        work.isEmpty()
            ? "No open threat needs work."
            : "**"
                + Quantity.of(work.size(), "open threat needs work", "open threats need work")
                + "**, "
                + (grave == 0 ? "none of them high or critical." : grave + " high or critical."));
  }

  private void counts() {
    row("Severity", "Open", "Closed by decision", "Unknown", "Mitigated");
    out.append("|---|--:|--:|--:|--:|\n");
    for (Severity severity : Summary.severities()) {
      long work =
          Summary.work(reviewed).stream()
              .filter(entry -> entry.threat().inherent().severity() == severity)
              .count();
      row(
          severity.title(),
          work,
          count(severity, Outcome.OPEN) - work,
          count(severity, Outcome.UNKNOWN),
          count(severity, Outcome.MITIGATED));
    }
    out.append('\n');
  }

  private long count(Severity severity, Outcome outcome) {
    return Summary.with(reviewed, outcome)
        .filter(entry -> entry.threat().inherent().severity() == severity)
        .count();
  }

  private void worst() {
    List<Register.Entry> work = Summary.work(reviewed);
    if (work.isEmpty()) {
      return;
    }
    line("### Worst open threats");
    row("Severity", "Risk", "Threat", "On", "Id");
    out.append("|---|--:|---|---|---|\n");
    work.stream().limit(WORST).forEach(this::threat);
    out.append('\n');
    more(work.size() - WORST);
  }

  private void threat(Register.Entry entry) {
    Risk risk = entry.threat().inherent();
    row(
        risk.severity().title(),
        risk.score(),
        MarkdownText.of(entry.rule().title()),
        MarkdownText.of(entry.subject()),
        MarkdownText.code(entry.threat().id()));
  }

  private void findings() {
    List<Finding> findings = reviewed.analysis().findings();
    if (findings.isEmpty()) {
      return;
    }
    line("### Weaknesses of the network as a whole");
    findings.stream()
        .sorted((a, b) -> b.severity().compareTo(a.severity()))
        .limit(WORST)
        .forEach(this::finding);
    out.append('\n');
    more(findings.size() - WORST);
  }

  private void finding(Finding finding) {
    FindingType type = reviewed.catalog().finding(finding.type()).orElseThrow();
    out.append("- **")
        .append(finding.severity().title())
        .append("** ")
        .append(MarkdownText.of(type.title()))
        .append(": ")
        .append(MarkdownText.of(reviewed.names().subject(finding.subject())))
        .append(finding.units() == 0 ? "" : " (" + FindingWords.units(finding) + " concerned)")
        .append(' ')
        .append(MarkdownText.code(finding.id()))
        .append('\n');
  }

  private void questions() {
    List<Question> questions = reviewed.questions();
    if (questions.isEmpty()) {
      return;
    }
    line("### Questions that decide most");
    questions.stream()
        .limit(QUESTIONS)
        .map(
            question -> "1. " + MarkdownText.of(question.text()) + " (" + question.weight() + ")\n")
        .forEach(out::append);
    out.append('\n');
    more(questions.size() - QUESTIONS);
  }

  private void footer() {
    line(
        "<sub>"
            + MarkdownText.of(reviewed.program())
            + " \u00b7 "
            + MarkdownText.of(Summary.packs(reviewed))
            + " \u00b7 model "
            + ModelFiles.sha256(reviewed.model()).substring(0, HASH_DIGITS)
            + "</sub>");
  }

  private void more(int number) {
    if (number > 0) {
      line("and " + Quantity.number(number) + " more.");
    }
  }

  private void line(String text) {
    out.append(text).append("\n\n");
  }

  private void row(Object... cells) {
    out.append(
        List.of(cells).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
