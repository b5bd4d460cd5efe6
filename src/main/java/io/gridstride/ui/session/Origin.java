package io.gridstride.ui.session;

import io.gridstride.file.Stamp;
import io.gridstride.model.ThreatModel;
import java.util.Optional;

/**
 * What a model on the desk is compared with to know whether it is saved.
 *
 * @param model the very snapshot that the file holds, or as a new model was given out; empty when
 *     no file holds what is on the desk, as after recovery or when the file is gone
 * @param stamp what the file was like when it was last read or written here; empty for none
 * @param readOnly why the model may be looked at but not changed; empty when it may be
 */
public record Origin(
    Optional<ThreatModel> model, Optional<Stamp> stamp, Optional<String> readOnly) {
  /** Of a model that was just given out and is in no file. */
  public static final Origin NEW = new Origin(Optional.empty(), Optional.empty(), Optional.empty());

  /** Of a model that was just read. */
  public static Origin read(Optional<Stamp> stamp, Optional<String> readOnly) {
    return new Origin(Optional.empty(), stamp, readOnly);
  }

  Origin holding(ThreatModel next) {
    return new Origin(Optional.of(next), stamp, readOnly);
  }

  /** Of a model that differs from what the file holds, however it was changed. */
  Origin apart(Optional<Stamp> next) {
    return new Origin(Optional.empty(), next, readOnly);
  }

  Origin unlocked() {
    return new Origin(model, stamp, Optional.empty());
  }

  boolean holds(ThreatModel present) {
    return model.filter(one -> Snapshots.same(one, present)).isPresent();
  }
}
