package io.gridstride.editor;

import io.gridstride.model.Decision;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives out readable ids such as {@code dcu-3}. It never forgets an id: neither deletion nor undo
 * frees one, because a decision, a journal or an open table may still speak of the part that had
 * it.
 *
 * @param taken every id that the session's models and their decisions have ever mentioned
 */
public record IdSource(SequencedSet<String> taken) {
  public IdSource {
    taken = Ordered.set(taken);
  }

  /** For a model just opened. */
  public static IdSource after(ThreatModel model) {
    return new IdSource(
        Ordered.set(
            Stream.of(
                    model.dfd().parts().map(Part::id),
                    model.diagrams().stream().map(Diagram::id),
                    model.decisions().stream().map(Decision::threat).map(IdSource::subject))
                .flatMap(ids -> ids)
                .toList()));
  }

  private static String subject(String threat) {
    return threat.substring(threat.indexOf('@') + 1);
  }

  /**
   * An id that nothing has had: the stem and the first free number. It stays free until an edit
   * uses it.
   */
  public String fresh(String stem) {
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> stem + "-" + n)
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** A fresh id for an element of a type: {@code meter-1} for {@code meter.res}. */
  public String freshFor(String type) {
    return fresh(stem(type));
  }

  /** This source once these ids are taken. */
  public IdSource past(Stream<String> ids) {
    var next = new LinkedHashSet<>(taken);
    ids.forEach(next::add);
    return next.size() == taken.size() ? this : new IdSource(next);
  }

  /** This source once an edit has been made. */
  IdSource past(Edit edit) {
    return past(ids(edit));
  }

  /** A fresh id for each of many parts, from what {@link #stem} makes of its type. */
  SequencedMap<String, String> fresh(SequencedMap<String, String> stems) {
    var given = new LinkedHashMap<String, String>();
    var last = new LinkedHashMap<String, Integer>();
    stems.forEach((old, stem) -> {
      int n = last.getOrDefault(stem, 0) + 1;
      while (taken.contains(stem + "-" + n)) {
        n++;
      }
      last.put(stem, n);
      given.put(old, stem + "-" + n);
    });
    return given;
  }

  static String stem(String type) {
    return type.toLowerCase(Locale.ROOT).replaceFirst("^([a-z0-9]{1,16}).*", "$1");
  }

  private static Stream<String> ids(Edit edit) {
    return switch (edit) {
      case Edit.Composite(var _, var edits) -> edits.stream().flatMap(IdSource::ids);
      case Edit.Add(var part) -> Stream.of(part.id());
      case Edit.AddAll(var parts) -> parts.stream().map(Part::id);
      case Edit.AddDiagram(var diagram) -> Stream.of(diagram.id());
      case Edit.Decide(var decision) -> Stream.of(subject(decision.threat()));
      case Edit.SetInfo _, Edit.Withdraw _, Edit.Delete _, Edit.OfDfd _, Edit.OfDiagrams _ ->
          Stream.empty();
    };
  }
}
