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
  private final AtomicReference<@Nullable ThreatModel> wanted = new AtomicReference<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("analysis").factory());
  private final Catalog catalog;
  private final Consumer<Results> onResults;

  /**
   * @param onResults called on the JavaFX thread
   */
  LiveAnalysis(Catalog catalog, Consumer<Results> onResults) {
    this.catalog = catalog;
    this.onResults = onResults;
  }

  void analyse(ThreatModel model) {
    wanted.set(model);
    worker.execute(this::newest);
  }

  private void newest() {
    ThreatModel model = wanted.getAndSet(null);
    if (model == null) {
      return;
    }
    Analysis analysis = Analyzer.analyze(model.dfd(), catalog);
    var results = new Results(model, analysis, Register.of(model, analysis, catalog));
    Platform.runLater(() -> onResults.accept(results));
  }

  void stop() {
    worker.shutdown();
  }
}
