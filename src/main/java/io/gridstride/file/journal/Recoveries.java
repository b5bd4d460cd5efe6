package io.gridstride.file.journal;

import io.gridstride.file.Problem;
import java.util.List;

/**
 * Everything that was left behind.
 *
 * @param found newest first
 * @param damaged of drafts that cannot be read; they are left where they are
 */
public record Recoveries(List<Recovery> found, List<Problem> damaged) {
  public static final Recoveries NONE = new Recoveries(List.of(), List.of());

  public Recoveries {
    found = List.copyOf(found);
    damaged = List.copyOf(damaged);
  }
}
