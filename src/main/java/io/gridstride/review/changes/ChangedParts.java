package io.gridstride.review.changes;

import io.gridstride.catalog.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs in parts of one sort. The lists are names, in the order of the model.
 *
 * @param one what one of them is called
 * @param many what several are called
 */
public record ChangedParts(
    String one, String many, List<String> added, List<String> removed, List<String> changed) {
  public ChangedParts {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /**
   * Compares by key.
   *
   * @param before name of a key in the older version
   * @param after name of a key in the newer
   */
  static <V> ChangedParts between(
      String one,
      String many,
      SequencedMap<String, V> old,
      SequencedMap<String, V> next,
      Function<String, String> before,
      Function<String, String> after) {
    var added = new ArrayList<String>();
    var changed = new ArrayList<String>();
    next.forEach((key, value) -> {
      if (!old.containsKey(key)) {
        added.add(after.apply(key));
      } else if (!value.equals(old.get(key))) {
        changed.add(after.apply(key));
      }
    });
    List<String> removed =
        old.keySet().stream().filter(key -> !next.containsKey(key)).map(before).toList();
    return new ChangedParts(one, many, added, removed, changed);
  }

  public boolean none() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * Such as {@code 2 elements added: Meter, Collector}, at most one line each for what was added,
   * removed and changed.
   *
   * @param mostNames how many names a line may have
   */
  public List<String> lines(int mostNames) {
    return Stream.of(
            line("added", added, mostNames),
            line("removed", removed, mostNames),
            line("changed", changed, mostNames))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private String line(String what, List<String> names, int mostNames) {
    if (names.isEmpty()) {
      return "";
    }
    int more = names.size() - mostNames;
    return counted(what, names)
        + ": "
        + names.stream().limit(mostNames).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** Such as {@code 2 elements added}. */
  Stream<String> counts() {
    return Stream.of(
            added.isEmpty() ? "" : counted("added", added),
            removed.isEmpty() ? "" : counted("removed", removed),
            changed.isEmpty() ? "" : counted("changed", changed))
        .filter(count -> !count.isEmpty());
  }

  private String counted(String what, List<String> names) {
    return Quantity.of(names.size(), one, many) + " " + what;
  }
}
