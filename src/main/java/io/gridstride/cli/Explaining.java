package io.gridstride.cli;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.Subject;
import io.gridstride.analysis.Threat;
import io.gridstride.analysis.explain.Explainer;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Rule;
import io.gridstride.model.Dfd;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a person wants explained by the id they typed. */
record Explaining(Analysed analysed, String model) {
  private static final int NEAREST = 3;

  String text(String id) {
    return finding(id)
        .map(finding -> new FindingText(analysed, finding).text())
        .orElseGet(() -> new ExplainText(analysed, explanation(id)).text());
  }

  String json(String id) {
    return finding(id)
        .map(finding -> ExplainJson.text(analysed, finding))
        .orElseGet(() -> ExplainJson.text(analysed, explanation(id)));
  }

  private Optional<Finding> finding(String id) {
    return analysed.analysis().findings().stream()
        .filter(finding -> finding.id().equalsIgnoreCase(id))
        .findFirst();
  }

  private Explanation explanation(String id) {
    Explainer explainer = analysed.explainer();
    return analysed.analysis().threats().stream()
        .filter(threat -> threat.id().equalsIgnoreCase(id))
        .findFirst()
        .map(threat ->
            explainer.explain(
                analysed.catalog().rule(threat.rule()).orElseThrow(), threat.subject()))
        .orElseGet(() -> notApplicable(id, explainer));
  }

  /** A rule that can be asked of the part, but does not apply to it, has an explanation too. */
  private Explanation notApplicable(String id, Explainer explainer) {
    int at = id.indexOf('@');
    Optional<Rule> rule = at < 0 ? Optional.empty() : analysed.catalog().rule(id.substring(0, at));
    Optional<Subject> subject = rule.flatMap(known -> subject(known, id.substring(at + 1)));
    if (rule.isEmpty() || subject.isEmpty()) {
      throw new Refusal(
          "No threat or finding of this model has the id \"" + id + "\"" + about(rule) + ".",
          nearest(id));
    }
    return explainer.explain(rule.get(), subject.get());
  }

  private static String about(Optional<Rule> rule) {
    return rule.map(known ->
            "; the rule "
                + known.id()
                + " is about "
                + (known.on() == Rule.On.ELEMENT ? "elements" : "data flows"))
        .orElse("");
  }

  private Optional<Subject> subject(Rule rule, String part) {
    Dfd dfd = analysed.model().dfd();
    return switch (rule.on()) {
      case ELEMENT -> dfd.element(part).map(known -> new Subject(Subject.Kind.ELEMENT, known.id()));
      case FLOW -> dfd.flow(part).map(known -> new Subject(Subject.Kind.FLOW, known.id()));
    };
  }

  private String nearest(String id) {
    List<String> near =
        Stream.concat(
                analysed.analysis().threats().stream().map(Threat::id),
                analysed.analysis().findings().stream().map(Finding::id))
            .filter(known -> Distance.between(known, id) <= id.length() / 2)
            .sorted(
                Comparator.<String>comparingInt(known -> Distance.between(known, id))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(NEAREST)
            .toList();
    String all = "gridstride analyze " + model + " --format csv lists all.";
    return near.isEmpty() ? all : "The nearest are " + String.join(", ", near) + "; " + all;
  }
}
