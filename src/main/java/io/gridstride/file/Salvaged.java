package io.gridstride.file;

import io.gridstride.model.ThreatModel;
import java.util.List;

/**
 * What could be read of a damaged or newer file.
 *
 * @param lost what is wrong with the file, and what was left out for that
 */
public record Salvaged(ThreatModel model, List<Problem> lost) {
  public Salvaged {
    lost = List.copyOf(lost);
  }
}
