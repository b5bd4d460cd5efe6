package io.gridstride.analysis;

import io.gridstride.catalog.Severity;
import java.util.List;

/**
 * A weakness of the graph as a whole.
 *
 * @param id finding type, {@code @}, subject id
 * @param type catalogue id, such as {@code G04}
 * @param units how many meters, or of some types how many devices of any sort, are concerned, by
 *     fleet count; 0 where that says nothing
 * @param path ids of the elements that show it, in walking order; may be empty
 */
public record Finding(
    String id,
    String type,
    Subject subject,
    Severity severity,
    long units,
    List<String> path,
    List<Fact> evidence) {
  public Finding {
    path = List.copyOf(path);
    evidence = List.copyOf(evidence);
  }
}
