package io.gridstride.ui.paths;

import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Finds attack paths in the background: while somebody looks, of the newest model. */
final class PathFinder {
  private final NewestJob job = new NewestJob("attack paths");
  private final Session session;
  private final Runnable onChange;

  private boolean watched;
  private boolean cancelled;
  private Optional<Found> found = Optional.empty();
  private Optional<Run> running = Optional.empty();

  /** A search that goes on, and what part of it is done, from 0 to 1. */
  private record Run(Dfd dfd, Catalog catalog, double done) {
    boolean isOf(Desk desk) {
      return Snapshots.same(dfd, desk.model().dfd()) && Snapshots.same(catalog, desk.catalog());
    }
  }

  /**
   * Searches nothing until somebody looks.
   *
   * @param onChange called on the JavaFX thread when there is something else to show
   */
  PathFinder(Session session, Runnable onChange) {
    this.session = session;
    this.onChange = onChange;
    session.listen(this::changed);
  }

  private void changed(Desk old, Desk desk) {
    if (desk.document() != old.document()) {
      found = Optional.empty();
    }
    if (!Snapshots.same(old.model().dfd(), desk.model().dfd())
        || !Snapshots.same(old.catalog(), desk.catalog())) {
      cancelled = false;
      stop();
      searchIfWatched();
      onChange.run();
    }
  }

  /** Whether somebody looks. */
  void watch(boolean looks) {
    watched = looks;
    searchIfWatched();
  }

  private void searchIfWatched() {
    if (watched && !cancelled && !current() && running.isEmpty()) {
      search();
    }
  }

  /** Searches now, whether somebody looks or not. */
  void search() {
    stop();
    cancelled = false;
    Desk desk = session.now();
    var run = new Run(desk.model().dfd(), desk.catalog(), 0);
    running = Optional.of(run);
    job.start(stopped -> run(run, stopped));
    onChange.run();
  }

  private void run(Run run, BooleanSupplier stopped) {
    Optional<Found> result = Optional.empty();
    var steps = new Steps();
    try {
      result =
          Found.search(
              run.dfd(),
              run.catalog(),
              (done, of) -> {
                steps.tell((double) done / of, part -> Platform.runLater(() -> at(run, part)));
                return !stopped.getAsBoolean();
              });
    } finally {
      Optional<Found> all = result;
      Platform.runLater(() -> ended(run, all));
    }
  }

  private void at(Run run, double part) {
    if (running.filter(one -> sameFacts(one, run)).isPresent()) {
      running = Optional.of(new Run(run.dfd(), run.catalog(), part));
      onChange.run();
    }
  }

  private void ended(Run run, Optional<Found> result) {
    if (running.filter(one -> sameFacts(one, run)).isPresent()) {
      running = Optional.empty();
      result.ifPresent(paths -> found = Optional.of(paths));
      onChange.run();
    }
  }

  private static boolean sameFacts(Run one, Run other) {
    return Snapshots.same(one.dfd(), other.dfd()) && Snapshots.same(one.catalog(), other.catalog());
  }

  /** Ends the search; what was found before stays. */
  void cancel() {
    cancelled = true;
    stop();
    onChange.run();
  }

  private void stop() {
    job.stop();
    running = Optional.empty();
  }

  /** The newest paths there are. */
  Optional<Found> found() {
    return found;
  }

  /** What part of a search is done; empty when none goes on. */
  Optional<Double> progress() {
    return running.map(Run::done);
  }

  boolean cancelled() {
    return cancelled;
  }

  /** Whether what was found belongs to what is drawn now. */
  boolean current() {
    Desk desk = session.now();
    return found.filter(paths -> new Run(paths.dfd(), paths.catalog(), 1).isOf(desk)).isPresent();
  }

  /** Tells of progress no more often than a person can see it. */
  private static final class Steps {
    private static final int SEEN = 50;
    private int told;

    void tell(double part, java.util.function.DoubleConsumer on) {
      if ((int) (part * SEEN) > told) {
        told = (int) (part * SEEN);
        on.accept(part);
      }
    }
  }
}
