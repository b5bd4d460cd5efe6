package io.gridstride.ui.overlays;

import io.gridstride.analysis.levels.Levels;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Results;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import javafx.application.Platform;

/** Works out, beside the window, the levels that zones reach, while somebody looks at them. */
final class AchievedLevels {
  private final NewestJob job = new NewestJob("levels on the diagram");
  private final Session session;

  private Optional<Results> asked = Optional.empty();
  private Optional<Levels> known = Optional.empty();

  AchievedLevels(Session session) {
    this.session = session;
  }

  /** Looks whether there is something to work out. */
  void follow(Desk old, Desk desk) {
    if (!(desk.lens() instanceof Lens.Trust trust) || trust.measure() == Lens.Measure.TARGET) {
      return;
    }
    Results results = desk.results();
    if (asked.filter(before -> Snapshots.same(before.register(), results.register())).isEmpty()) {
      asked = Optional.of(results);
      job.start(stopped -> {
        Levels levels =
            Levels.of(results.model().dfd(), results.catalog(), results.analysis().threats());
        Platform.runLater(() -> found(results, levels));
      });
    } else if (trust.levels().isEmpty() && known.isPresent()) {
      session.look(new Lens.Trust(trust.measure(), known));
    }
  }

  private void found(Results results, Levels levels) {
    if (asked.filter(newest -> Snapshots.same(newest, results)).isPresent()) {
      known = Optional.of(levels);
      if (session.now().lens() instanceof Lens.Trust trust) {
        session.look(new Lens.Trust(trust.measure(), known));
      }
    }
  }
}
