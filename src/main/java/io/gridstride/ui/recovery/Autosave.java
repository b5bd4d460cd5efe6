package io.gridstride.ui.recovery;

import io.gridstride.file.Problem;
import io.gridstride.file.journal.Draft;
import io.gridstride.file.journal.Journal;
import io.gridstride.file.journal.Journals;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;

/** Keeps what is unsaved on the desk in the journal of the window. */
public final class Autosave {
  private static final String NOTICE = "autosave";

  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  public Autosave(Session session, Journals journals, Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
    journal = journals.open(problem -> Platform.runLater(() -> tell(problem)));
    session.listen(this::attend);
  }

  private void attend(Desk old, Desk desk) {
    boolean same =
        Snapshots.same(old.model(), desk.model())
            && Snapshots.same(old.saved(), desk.saved())
            && old.file().equals(desk.file());
    if (same) {
      return;
    }
    if (desk.unsaved()) {
      journal.keep(new Draft(desk.model(), desk.file(), desk.saved().stamp(), clock.instant()));
    } else {
      journal.clear();
    }
  }

  private void tell(Optional<Problem> problem) {
    if (problem.isEmpty()) {
      notices.hide(NOTICE);
      return;
    }
    notices.show(
        Notice.of(
            NOTICE,
            Notice.Tone.WARNING,
            "Unsaved changes are not backed up at the moment, so a crash would lose them. Save"
                + " often. "
                + problem.get().text()));
  }

  /** Waits until what is unsaved is safe, but not longer than a person would. */
  public void flush() {
    journal.flush();
  }

  /** Does something in the background once what is unsaved now is safe. */
  public void afterwards(Runnable next) {
    journal.afterwards(next);
  }

  /** Ends it: the window is left, and a person has said what becomes of changes. */
  public void close() {
    journal.close();
  }
}
