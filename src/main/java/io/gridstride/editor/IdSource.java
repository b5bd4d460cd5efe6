package io.gridstride.editor;

import io.gridstride.model.Decision;
import io.gridstride.model.Diagram;
import io.gridstride.model.Limits;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import java.math.BigInteger;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives out readable ids such as {@code dcu-3}. It only ever counts upwards, past every id that it
 * was shown: undo does not turn it back, because a decision, a journal or an open window may still
 * speak of the part that had the id.
 *
 * @param highest stem to the highest number seen after it
 */
public record IdSource(SortedMap<String, BigInteger> highest) {
  private static final Pattern NUMBERED = Pattern.compile("(.*)-([0-9]+)");

  private static final Pattern HEAD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");

  public IdSource {
    highest = Ordered.sorted(highest);
  }

  /** Past every id the model has or its decisions speak of. */
  public static IdSource after(ThreatModel model) {
    var none = new IdSource(new TreeMap<>());
    return none.past(mentionedIn(model));
  }

  private static Stream<String> mentionedIn(ThreatModel model) {
    return Stream.of(
            model.dfd().parts().map(Part::id),
            model.diagrams().stream().map(Diagram::id),
            model.decisions().stream().map(Decision::threat).map(IdSource::subject))
        .flatMap(ids -> ids);
  }

  private static String subject(String threat) {
    return threat.substring(threat.indexOf('@') + 1);
  }

  /** An id that nothing has had. It stays free until an edit uses it. */
  public String fresh(String stem) {
    String id = stem + "-" + highest.getOrDefault(stem, BigInteger.ZERO).add(BigInteger.ONE);
    return Limits.isId(id) ? id : fresh("x" + stem.substring(0, stem.length() / 2));
  }

  /** A fresh id for an element of a type: {@code meter-1} for {@code meter.res}. */
  public String freshFor(String type) {
    Matcher head = HEAD.matcher(type);
    return fresh(head.lookingAt() ? head.group().toLowerCase(Locale.ROOT) : "element");
  }

  /** This source once these ids are taken. */
  public IdSource past(Stream<String> ids) {
    var next = new TreeMap<>(highest);
    ids.map(NUMBERED::matcher)
        .filter(Matcher::matches)
        .forEach(id -> next.merge(id.group(1), new BigInteger(id.group(2)), BigInteger::max));
    return next.equals(highest) ? this : new IdSource(next);
  }

  /** This source once an edit has been made. */
  IdSource past(Edit edit) {
    return switch (edit) {
      case Edit.Composite(var _, var edits) -> {
        IdSource next = this;
        for (Edit one : edits) {
          next = next.past(one);
        }
        yield next;
      }
      case Edit.Add(var part) -> past(Stream.of(part.id()));
      case Edit.AddDiagram(var diagram) -> past(Stream.of(diagram.id()));
      case Edit.SetInfo _, Edit.Decide _, Edit.Delete _, Edit.OfDfd _, Edit.OfDiagrams _ -> this;
    };
  }
}
