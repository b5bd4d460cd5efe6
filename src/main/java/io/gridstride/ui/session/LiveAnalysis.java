package io.gridstride.ui.session;

import io.gridstride.analysis.Analysis;
import io.gridstride.analysis.engine.Analyzer;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Analyses in the background: of models that come faster than results, only the newest. */
final class LiveAnalysis {
  private record Question(ThreatModel model, Catalog catalog) {}

  private final AtomicReference<@Nullable Question> wanted = new AtomicReference<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("analysis").factory());
  private final Consumer<Results> onResults;

  /**
   * @param onResults called on the JavaFX thread
   */
  LiveAnalysis(Consumer<Results> onResults) {
    this.onResults = onResults;
  }

  void analyse(ThreatModel model, Catalog catalog) {
    wanted.set(new Question(model, catalog));
    worker.execute(this::newest);
  }

  private void newest() {
    Question question = wanted.getAndSet(null);
    if (question == null) {
      return;
    }
    ThreatModel model = question.model();
    Catalog catalog = question.catalog();
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    var results = new Results(model, catalog, analysis, Register.of(model, analysis, catalog));
    Platform.runLater(() -> onResults.accept(results));
  }

  void stop() {
    worker.shutdown();
  }
}
