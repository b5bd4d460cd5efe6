package io.gridstride.ui.levels;

import io.gridstride.analysis.levels.Assessment;
import io.gridstride.analysis.levels.FoundationLevel;
import io.gridstride.analysis.levels.Judged;
import io.gridstride.analysis.levels.Levels;
import io.gridstride.analysis.levels.Proposal;
import io.gridstride.review.PartNames;
import io.gridstride.review.RequirementWords;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Results;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import io.gridstride.ui.tables.DetailPane;
import io.gridstride.ui.tables.Empty;
import io.gridstride.ui.tables.Facts;
import io.gridstride.ui.tables.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;

/** Target and achieved security levels of all zones and conduits, the chosen one explained. */
public final class LevelsPane extends BorderPane {
  private record Judgement(Results results, Levels levels) {}

  private final NewestJob job = new NewestJob("security levels");
  private final Session session;
  private final LevelTable table;
  private final DetailPane pane = new DetailPane("level-detail");
  private final Label stale = new Label("Working out the levels of the present model\u2026");

  /** What is there sooner needs no word about it. */
  private final PauseTransition patience = new PauseTransition(Duration.millis(500));

  private boolean watched;
  private Optional<Judgement> judged = Optional.empty();
  private Optional<Results> asked = Optional.empty();

  /**
   * Judges nothing until it is watched.
   *
   * @param onChosen called when a person has chosen a zone or conduit
   */
  public LevelsPane(Session session, Consumer<Assessment> onChosen) {
    this.session = session;
    table =
        new LevelTable(place -> {
          explain();
          onChosen.accept(place);
        });
    table.setPlaceholder(
        Empty.of("No levels to compare", "No zone of this model has a target security level."));
    setCenter(new SideBySide(table, pane));
    stale.setId("levels-stale");
    stale.getStyleClass().add("notice");
    patience.setOnFinished(event -> setTop(stale));
    session.listen(this::changed);
    explain();
  }

  /** Judges from now on whenever there are other results, or no longer. */
  public void watch(boolean looks) {
    watched = looks;
    judge(session.now().results());
  }

  private void changed(Desk old, Desk desk) {
    judge(desk.results());
  }

  private void judge(Results results) {
    if (!watched || asked.filter(before -> same(before, results)).isPresent()) {
      return;
    }
    asked = Optional.of(results);
    patience.playFromStart();
    job.start(stopped -> {
      Levels levels =
          Levels.of(results.model().dfd(), results.catalog(), results.analysis().threats());
      Platform.runLater(() -> show(new Judgement(results, levels)));
    });
  }

  private static boolean same(Results one, Results other) {
    return Snapshots.same(one.register(), other.register());
  }

  private void show(Judgement next) {
    if (asked.filter(newest -> same(newest, next.results())).isEmpty()) {
      return;
    }
    judged = Optional.of(next);
    patience.stop();
    setTop(null);
    LevelWords words = words(next);
    table.fill(
        Stream.concat(next.levels().zones().stream(), next.levels().conduits().stream())
            .map(place -> new LevelTable.Line(place, words.place(place)))
            .toList());
    explain();
  }

  private static LevelWords words(Judgement judgement) {
    Results results = judgement.results();
    return new LevelWords(new Facts(results.model().dfd(), results.catalog()));
  }

  private void explain() {
    Optional<Assessment> chosen = table.chosen();
    if (chosen.isPresent() && judged.isPresent()) {
      explain(chosen.get(), words(judged.get()));
    } else {
      pane.hint(
          "Choose a zone or conduit to see which requirements of IEC 62443 it misses and what to"
              + " do next. SL-T is the level it is to reach; \u2193 marks a gap, ? what nobody has"
              + " stated."
              + judged.map(LevelsPane::unjudged).orElse(""));
    }
  }

  private static String unjudged(Judgement judgement) {
    PartNames names =
        new PartNames(judgement.results().model().dfd(), judgement.results().catalog());
    return judgement.levels().unjudged().isEmpty()
        ? ""
        : "\nNot judged, since no SL-T is stated: "
            + judgement.levels().unjudged().stream()
                .map(names::zone)
                .collect(Collectors.joining(", "))
            + ".";
  }

  private void explain(Assessment place, LevelWords words) {
    pane.start(words.place(place), RequirementWords.shortfallSentence(place));
    List<Node> next = new ArrayList<>();
    for (Proposal.Step step : place.proposal().steps()) {
      next.add(
          DetailPane.item(
              words.facts().control(step.control()), "Meets " + String.join(", ", step.closes())));
    }
    pane.list("The cheapest next controls", next);
    if (!place.proposal().left().isEmpty()) {
      List<String> changes = words.requirements().changes(place);
      pane.list(
          "Met by no control alone",
          changes.stream().map(change -> DetailPane.item(change, "")).toList());
    }
    for (FoundationLevel level : place.foundations()) {
      pane.list(
          level.foundation().title() + ": " + LevelWords.level(level),
          level.open().stream()
              .map(one ->
                  DetailPane.item(sign(one) + words.requirement(one.requirement()), words.why(one)))
              .toList());
    }
  }

  private static String sign(Judged judged) {
    return judged.state() == Judged.State.NOT_MET ? "Missing: " : "Not stated: ";
  }
}
