package io.gridstride.ui.tables;

import io.gridstride.analysis.Fact;
import io.gridstride.analysis.explain.Answers;
import io.gridstride.analysis.explain.Change;
import io.gridstride.analysis.explain.Counterfactual;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.FindingType;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Rule;
import io.gridstride.review.ChangeWords;
import io.gridstride.review.PartNames;
import io.gridstride.review.StoppedBy;
import io.gridstride.ui.fields.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What would close or open the chosen threat: filled in when it has been worked out. */
final class Remedies extends VBox {
  private static final int MOST = 6;

  private final Consumer<Counterfactual> onApply;

  Remedies(Consumer<Counterfactual> onApply) {
    this.onApply = onApply;
    setId("remedies");
    getStyleClass().add("remedies");
  }

  void show(Optional<Explanation> explanation, Facts facts) {
    getChildren().clear();
    explanation.ifPresentOrElse(known -> show(known, facts), this::pending);
  }

  private void pending() {
    var turning = new ProgressIndicator();
    turning.getStyleClass().add("small-progress");
    turning.setAccessibleText("Working out what would close it");
    var words = new Label("Working out what would close it");
    words.getStyleClass().add("remark");
    words.setWrapText(true);
    var row = new HBox(8, turning, words);
    row.getStyleClass().add("waiting");
    getChildren().setAll(row);
  }

  private void show(Explanation explanation, Facts facts) {
    if (!explanation.answers().isEmpty()) {
      getChildren().add(DetailPane.headed("Which answers decide"));
      explanation.answers().forEach(answers -> getChildren().add(answers(answers, facts)));
    }
    ways("What would close it", "Apply", explanation.closing(), facts);
    if (explanation.outcome() == Outcome.MITIGATED) {
      stoppedBy(explanation, facts);
      ways("What would open it again", "", explanation.opening(), facts);
    }
    if (explanation.outcome() == Outcome.OPEN && explanation.closing().isEmpty()) {
      getChildren().add(DetailPane.headed("What would close it"));
      getChildren()
          .add(
              DetailPane.item(
                  "No improvement of up to three facts and no control of the packs would.", ""));
    }
  }

  /** Controls that stop it are named above; this is what is set so that it does. */
  private void stoppedBy(Explanation explanation, Facts facts) {
    List<Fact> settings =
        explanation.stopped().stream().flatMap(reason -> StoppedBy.facts(reason).stream()).toList();
    if (!settings.isEmpty()) {
      getChildren().add(DetailPane.headed("Stopped by what is set"));
      settings.forEach(
          fact -> getChildren().add(DetailPane.item(facts.words(fact), Facts.origin(fact))));
    }
  }

  private static Node answers(Answers answers, Facts facts) {
    return DetailPane.item(
        facts.question(answers.missing()),
        List.of(Outcome.MITIGATED, Outcome.NOT_APPLICABLE, Outcome.OPEN, Outcome.UNKNOWN).stream()
            .flatMap(outcome -> line(answers, outcome, facts).stream())
            .collect(Collectors.joining("\n")));
  }

  private static Optional<String> line(Answers answers, Outcome outcome, Facts facts) {
    List<String> words =
        answers.answers().stream()
            .filter(answer -> answer.outcome() == outcome)
            .map(answer -> answer(answer.change(), facts))
            .toList();
    int more = words.size() - MOST;
    String verb =
        switch (outcome) {
          case MITIGATED -> "Closes it: ";
          case NOT_APPLICABLE -> "It does not apply: ";
          case OPEN -> "Opens it: ";
          case UNKNOWN -> "Leaves it unknown: ";
        };
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            verb
                + words.stream().limit(MOST).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : ""));
  }

  private static String answer(Change change, Facts facts) {
    return Words.capital(
        new ChangeWords(new PartNames(facts.dfd(), facts.catalog())).answer(change));
  }

  private void ways(String heading, String button, List<Counterfactual> ways, Facts facts) {
    if (!ways.isEmpty()) {
      getChildren().add(DetailPane.headed(heading));
      for (Counterfactual way : ways.subList(0, Math.min(ways.size(), MOST))) {
        getChildren().add(new Remedy(way, button, facts, onApply));
      }
    }
  }

  /** The title of a threat or finding and where it is, by its id. */
  static String title(String id, Facts facts) {
    int at = id.indexOf('@');
    String kind = at < 0 ? id : id.substring(0, at);
    String part = at < 0 ? "" : facts.name(id.substring(at + 1));
    return facts
            .catalog()
            .rule(kind)
            .map(Rule::title)
            .or(() -> facts.catalog().finding(kind).map(FindingType::title))
            .orElse(kind)
        + (part.isEmpty() ? "" : ", " + part);
  }
}
