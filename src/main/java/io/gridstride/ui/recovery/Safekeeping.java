package io.gridstride.ui.recovery;

import io.gridstride.file.journal.Journals;
import io.gridstride.file.watch.Locks;
import io.gridstride.file.watch.OpenFiles;
import java.nio.file.Path;

/** What all windows of one process share to look after their work. */
public record Safekeeping(Journals journals, LeftBehind leftBehind, OpenFiles openFiles) {
  /**
   * The one of this process.
   *
   * @param state the user's folder for what a program notes for itself
   */
  public static Safekeeping in(Path state) {
    var locks = new Locks(state.resolve("locks"));
    var journals = new Journals(state.resolve("unsaved"), locks);
    return new Safekeeping(journals, new LeftBehind(journals), new OpenFiles(locks));
  }
}
