package io.gridstride.export;

import io.gridstride.analysis.Finding;
import io.gridstride.catalog.Control;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.file.Names;
import io.gridstride.file.Tree;
import java.util.ArrayList;
import java.util.List;
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
        severity(rule),
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
        type.severity(),
        List.of("security", "architecture"));
  }

  /** That of its threats at an average utility, unless a pack says otherwise. */
  private static Severity severity(Rule rule) {
    return rule.rated()
        .map(RuleOverride.Rated::severity)
        .orElseGet(() -> Severity.ofScore(rule.likelihood() * rule.impact()));
  }

  /** In the middle of the range, from 0 to 10, that code scanning calls by the same word. */
  private static String outOfTen(Severity severity) {
    return switch (severity) {
      case LOW -> "2.0";
      case MEDIUM -> "5.5";
      case HIGH -> "8.0";
      case CRITICAL -> "9.5";
    };
  }

  private static Object descriptor(
      String id,
      String title,
      String description,
      List<String> help,
      Severity severity,
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
        .with("defaultConfiguration", new Tree().with("level", Sarif.level(severity)).fields())
        .with(
            "properties",
            new Tree().with("tags", tags).with("security-severity", outOfTen(severity)).fields())
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
