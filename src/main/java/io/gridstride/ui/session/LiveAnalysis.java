package io.gridstride.ui.session;

import io.gridstride.analysis.Finding;
import io.gridstride.analysis.engine.Judgements;
import io.gridstride.analysis.explain.Explanation;
import io.gridstride.analysis.findings.Watch;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Analyses in the background what is on the desk. The threats come at once, judged from those
 * before; the graph findings, which take longer on a large model, after them. An edit ends the
 * search for findings of the model before it.
 */
final class LiveAnalysis {
  private final NewestJob threats = new NewestJob("threats");
  private final NewestJob findings = new NewestJob("findings");
  private final NewestJob explanations = new NewestJob("explanations");
  private final FindingSearch search;
  private final Consumer<UnaryOperator<Desk>> change;

  /** Of the newest results; only the thread of the threats touches it. */
  private Optional<Results> last = Optional.empty();

  /** What is or is to be analysed; only the JavaFX thread touches it. */
  private Desk wanted;

  /** Nobody wants to hear of results any more. */
  private boolean closed;

  /** What findings are or were searched for last; only the JavaFX thread touches it. */
  private Optional<Results> searched = Optional.empty();

  /**
   * @param first is analysed at once
   * @param change changes the desk; called on the JavaFX thread
   */
  LiveAnalysis(Desk first, FindingSearch search, Consumer<UnaryOperator<Desk>> change) {
    this.search = search;
    this.change = change;
    wanted = first;
    Platform.runLater(() -> analyse(first));
  }

  /** Starts what the next desk needs, and gives that desk as it is once this has started. */
  Desk attend(Desk old, Desk next) {
    boolean sameFacts = sameFacts(old, next);
    if (!sameFacts) {
      findings.stop();
      searched = Optional.empty();
    }
    if (!sameFacts || !Snapshots.same(old.model().decisions(), next.model().decisions())) {
      wanted = next;
      // Whoever hears of the desk now, such as the diagram, needs the processor first.
      if (old.document() == next.document()) {
        Platform.runLater(() -> analyse(next));
      } else {
        Frames.afterNext(() -> analyse(next));
      }
    }
    Desk attended = sameFacts ? next : next.withSearch(Optional.empty());
    boolean sameResults = Snapshots.same(old.results(), next.results());
    return explain(old, sameResults ? attended : survey(attended));
  }

  private static boolean sameFacts(Desk old, Desk desk) {
    return old.document() == desk.document()
        && Snapshots.same(old.model().dfd(), desk.model().dfd())
        && Snapshots.same(old.catalog(), desk.catalog());
  }

  private void analyse(Desk desk) {
    if (!Snapshots.same(desk, wanted)) {
      return;
    }
    int document = desk.document();
    ThreatModel model = desk.model();
    Catalog catalog = desk.catalog();
    threats.start(stopped -> {
      Judgements judgements =
          last.filter(before -> Snapshots.same(before.catalog(), catalog))
              .flatMap(Results::judgements)
              .map(before -> before.next(model.dfd()))
              .orElseGet(() -> Judgements.of(model.dfd(), catalog));
      Results results = Results.of(model, catalog, judgements);
      last = Optional.of(results);
      tell(now -> now.document() == document ? now.withResults(results) : now);
    });
  }

  private Desk survey(Desk desk) {
    Results results = desk.results();
    if (results.surveyed() || searched.filter(results::sameJudgements).isPresent()) {
      return desk;
    }
    searched = Optional.of(results);
    findings.start(stopped ->
        search
            .find(results.model().dfd(), results.catalog(), watch(results, stopped))
            .ifPresent(found -> tell(now -> found(now, results, found))));
    return desk.withSearch(Optional.of(new Progress(0, 0, "")));
  }

  private Watch watch(Results results, BooleanSupplier stopped) {
    return new Watch() {
      @Override
      public void next(int done, int of, String title) {
        tell(now ->
            now.search().isPresent() && now.results().sameJudgements(results)
                ? now.withSearch(Optional.of(new Progress(done, of, title)))
                : now);
      }

      @Override
      public boolean stopped() {
        return stopped.getAsBoolean();
      }
    };
  }

  /** Works out what would close the chosen threat, once all is known that this would change. */
  private Desk explain(Desk old, Desk desk) {
    Results results = desk.results();
    boolean stands = old.chosen().equals(desk.chosen()) && results.sameJudgements(old.results());
    if (!stands) {
      explanations.stop();
    }
    if (results.surveyed() && !(stands && old.results().surveyed())) {
      results.chosen(desk.chosen()).ifPresent(entry -> explain(results, entry));
    }
    return stands ? desk : desk.withExplanation(Optional.empty());
  }

  private void explain(Results results, Register.Entry entry) {
    results
        .explainer()
        .ifPresent(explainer ->
            explanations.start(stopped -> {
              Explanation explanation =
                  explainer
                      .watchedBy(until(stopped))
                      .explain(entry.rule(), entry.threat().subject());
              if (!stopped.getAsBoolean()) {
                tell(now ->
                    now.results().sameJudgements(results)
                            && now.chosen().equals(Optional.of(explanation.id()))
                        ? now.withExplanation(Optional.of(explanation))
                        : now);
              }
            }));
  }

  /** Somebody who only wants to know the end. */
  private static Watch until(BooleanSupplier stopped) {
    return new Watch() {
      @Override
      public void next(int done, int of, String title) {}

      @Override
      public boolean stopped() {
        return stopped.getAsBoolean();
      }
    };
  }

  private static Desk found(Desk now, Results results, List<Finding> found) {
    return now.results().sameJudgements(results)
        ? now.withResults(now.results().withFindings(found, true)).withSearch(Optional.empty())
        : now;
  }

  private void tell(UnaryOperator<Desk> next) {
    Platform.runLater(() -> {
      if (!closed) {
        change.accept(next);
      }
    });
  }

  /** Ends the search for findings; the ones before stay visible. */
  Desk stopSearch(Desk desk) {
    findings.stop();
    return desk.withSearch(Optional.empty());
  }

  /** Searches for findings again after the search was ended. */
  Desk searchAgain(Desk desk) {
    searched = Optional.empty();
    return survey(desk);
  }

  void close() {
    closed = true;
    threats.close();
    findings.close();
    explanations.close();
  }
}
