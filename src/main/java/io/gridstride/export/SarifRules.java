package io.gridstride.export;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.Severity;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules that a SARIF log speaks of, each with its help.
 *
 * @param ids sorted
 */
record SarifRules(Reviewed reviewed, List<String> ids) {
  static SarifRules of(Reviewed reviewed) {
    return new SarifRules(
        reviewed,
        Stream.concat(
                reviewed.register().entries().stream()
                    .filter(entry -> entry.threat().outcome() != Outcome.MITIGATED)
                    .map(entry -> entry.threat().rule()),
                reviewed.analysis().findings().stream().map(Finding::type))
            .distinct()
            .sorted()
            .toList());
  }

  int index(String id) {
    return ids.indexOf(id);
  }

  List<Object> all() {
    return ids.stream()
        .map(id ->
            reviewed
                .catalog()
                .rule(id)
                .map(this::rule)
                .orElseGet(() -> finding(reviewed.catalog().finding(id).orElseThrow())))
        .toList();
  }

  private Object rule(Rule rule) {
    int score = rule.likelihood() * rule.impact();
    List<String> help = new ArrayList<>();
    add(help, "Attack", rule.attack());
    add(help, "Harm", rule.harm());
    add(help, "How it is seen", rule.detection());
    add(help, "What to do", rule.advice());
    add(help, "Each of these stops it", controls(rule.controls()));
    add(help, "These help", controls(rule.supporting()));
    add(help, "References", references(rule.references()));
    return descriptor(
        rule.id(),
        rule.title(),
        rule.attack(),
        help,
        Sarif.level(Severity.ofScore(score)),
        score,
        List.of("security", "stride", Names.kebab(rule.stride())));
  }

  private Object finding(FindingType type) {
    List<String> help = new ArrayList<>();
    add(help, "What it means", type.meaning());
    add(help, "What to do", type.advice());
    add(help, "Controls", controls(type.controls()));
    add(help, "References", references(type.references()));
    return descriptor(
        type.id(),
        type.title(),
        type.meaning(),
        help,
        Sarif.level(type.severity()),
        score(type.severity()),
        List.of("security", "architecture"));
  }

  /** On the scale of risks, somewhere in the middle of the range that has this severity. */
  private static int score(Severity severity) {
    return switch (severity) {
      case LOW -> 6;
      case MEDIUM -> 12;
      case HIGH -> 18;
      case CRITICAL -> 24;
    };
  }

  private static Object descriptor(
      String id,
      String title,
      String description,
      List<String> help,
      String level,
      int score,
      List<String> tags) {
    return new Tree()
        .with("id", id)
        .with("shortDescription", text(title))
        .with("fullDescription", text(description.isEmpty() ? title : description))
        .with(
            "help",
            new Tree()
                .with("text", String.join("\n\n", help))
                .with(
                    "markdown",
                    help.stream().map(SarifRules::markdown).collect(Collectors.joining("\n\n")))
                .fields())
        .with("defaultConfiguration", new Tree().with("level", level).fields())
        .with(
            "properties",
            new Tree()
                .with("tags", tags)
                .with("security-severity", String.format(Locale.ROOT, "%.1f", score / 2.5))
                .fields())
        .fields();
  }

  private static Object text(String text) {
    return new Tree().with("text", text).fields();
  }

  private static void add(List<String> help, String label, String text) {
    if (!text.isEmpty()) {
      help.add(label + ": " + text);
    }
  }

  private static String markdown(String paragraph) {
    int end = paragraph.indexOf(':') + 1;
    return "**" + paragraph.substring(0, end) + "**" + MarkdownText.whole(paragraph.substring(end));
  }

  private String controls(List<String> ids) {
    return ids.stream()
        .map(reviewed.catalog().controls()::get)
        .filter(Objects::nonNull)
        .map(SarifRules::control)
        .collect(Collectors.joining("; "));
  }

  private static String control(Control control) {
    return control.id() + " " + control.title();
  }

  private String references(List<String> ids) {
    return ids.stream().map(reviewed.names()::reference).collect(Collectors.joining("; "));
  }
}
