package io.gridstride.ui.recovery;

import io.gridstride.file.Opened;
import io.gridstride.file.journal.Recovery;
import java.nio.file.Path;

/** What can be done with files when a person chooses so in a bar or in the panel. */
public interface FileDeeds {
  /** Saves where the model belongs. Returns whether it is saved. */
  boolean save();

  /** Asks where to save. Returns whether it is saved. */
  boolean saveAs();

  /** Puts on the desk what now stands in the file, and offers to go back. */
  void reload(Path file, Opened now);

  /** Puts the version before the last save on the desk, as a change of the file. */
  void restore(Path file, Path backup);

  /** Puts work that was left behind on the desk. Returns whether it is there. */
  boolean recover(Recovery recovery);

  /** Asks where to save work that was left behind. Returns whether it is saved. */
  boolean saveCopy(Recovery recovery);
}
