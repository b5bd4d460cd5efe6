package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.catalog.Catalog;
import io.gridstride.model.Dfd;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.NewestJob;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import javafx.application.Platform;

/** Finds out in the background what an element takes along, as soon as somebody asks. */
final class BlastFinder {
  private final NewestJob job = new NewestJob("blast radius");
  private final Session session;

  BlastFinder(Session session) {
    this.session = session;
    session.listen(this::changed);
  }

  private void changed(Desk old, Desk desk) {
    if (!(desk.lens() instanceof Lens.Blast blast)) {
      return;
    }
    boolean otherFacts =
        !Snapshots.same(old.model().dfd(), desk.model().dfd())
            || !Snapshots.same(old.catalog(), desk.catalog());
    boolean asked = !Snapshots.same(old.lens(), blast) && blast.radius().isEmpty();
    if (desk.model().dfd().element(blast.element()).isEmpty()) {
      job.stop();
      session.look(new Lens.Nothing());
    } else if (asked || otherFacts) {
      find(blast.element(), desk.model().dfd(), desk.catalog());
    }
  }

  private void find(String element, Dfd dfd, Catalog catalog) {
    job.start(stopped -> {
      BlastRadius radius = BlastRadius.of(dfd, catalog, element);
      Platform.runLater(() -> show(radius, dfd, catalog));
    });
  }

  private void show(BlastRadius radius, Dfd dfd, Catalog catalog) {
    Desk desk = session.now();
    if (desk.lens() instanceof Lens.Blast blast
        && blast.element().equals(radius.element())
        && Snapshots.same(desk.model().dfd(), dfd)
        && Snapshots.same(desk.catalog(), catalog)) {
      session.look(new Lens.Blast(radius.element(), Optional.of(radius)));
    }
  }
}
