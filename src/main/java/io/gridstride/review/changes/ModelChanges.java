package io.gridstride.review.changes;

import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What differs between two versions of a model.
 *
 * @param parts the sorts in which anything differs
 */
public record ModelChanges(List<ChangedParts> parts) {
  private static final int MOST_NAMES = 6;

  /** What is left when no name and no value differs. */
  private static final ChangedParts ORDER =
      new ChangedParts("order", "orders", List.of(), List.of(), List.of("diagrams or decisions"));

  public ModelChanges {
    parts = List.copyOf(parts);
  }

  /** What was done to {@code old} to make it {@code next}. */
  public static ModelChanges between(ThreatModel old, ThreatModel next) {
    Dfd was = old.dfd();
    Dfd is = next.dfd();
    PartNames before = new PartNames(was);
    PartNames after = new PartNames(is);
    var all = new ArrayList<ChangedParts>();
    all.add(parts("element", was.elements(), is.elements(), before, after));
    all.add(parts("flow", was.flows(), is.flows(), before, after));
    all.add(parts("zone", was.boundaries(), is.boundaries(), before, after));
    all.add(parts("data asset", was.assets(), is.assets(), before, after));
    all.add(parts("control", was.controls(), is.controls(), before, after));
    all.add(
        ChangedParts.between(
            "decision",
            "decisions",
            decisions(old),
            decisions(next),
            before::threat,
            after::threat));
    all.addAll(drawings(old, next, before, after));
    all.add(
        ChangedParts.between(
            "detail of the model",
            "details of the model",
            details(old),
            details(next),
            Function.identity(),
            Function.identity()));
    List<ChangedParts> some = all.stream().filter(each -> !each.none()).toList();
    return new ModelChanges(some.isEmpty() && !old.equals(next) ? List.of(ORDER) : some);
  }

  private static <V> ChangedParts parts(
      String one,
      SequencedMap<String, V> old,
      SequencedMap<String, V> next,
      PartNames before,
      PartNames after) {
    return ChangedParts.between(one, one + "s", old, next, before::name, after::name);
  }

  private static SequencedMap<String, Decision> decisions(ThreatModel model) {
    return model.decisions().stream()
        .collect(
            Collectors.toMap(
                Decision::threat, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }

  private static List<ChangedParts> drawings(
      ThreatModel old, ThreatModel next, PartNames before, PartNames after) {
    SequencedMap<String, Diagram> was = diagrams(old);
    SequencedMap<String, Diagram> is = diagrams(next);
    var all = new ArrayList<ChangedParts>();
    all.add(
        ChangedParts.between(
            "diagram",
            "diagrams",
            names(was),
            names(is),
            id -> named(was, id),
            id -> named(is, id)));
    is.forEach((id, diagram) ->
        Optional.ofNullable(was.get(id))
            .ifPresent(earlier ->
                all.add(
                    ChangedParts.between(
                        "position on \u201c" + diagram.name() + "\u201d",
                        "positions on \u201c" + diagram.name() + "\u201d",
                        positions(earlier),
                        positions(diagram),
                        before::name,
                        after::name))));
    return all;
  }

  private static SequencedMap<String, Diagram> diagrams(ThreatModel model) {
    return model.diagrams().stream()
        .collect(
            Collectors.toMap(Diagram::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
  }

  /** All that is not a position. */
  private static SequencedMap<String, Object> names(SequencedMap<String, Diagram> diagrams) {
    var names = new LinkedHashMap<String, Object>();
    diagrams.forEach((id, each) -> names.put(id, List.of(each.name(), each.extras())));
    return names;
  }

  private static String named(SequencedMap<String, Diagram> diagrams, String id) {
    return Optional.ofNullable(diagrams.get(id))
        .map(Diagram::name)
        .filter(name -> !name.isEmpty())
        .orElse(id);
  }

  private static SequencedMap<String, Object> positions(Diagram diagram) {
    var all = new LinkedHashMap<String, Object>(diagram.places());
    all.putAll(diagram.bends());
    return all;
  }

  private static SequencedMap<String, Object> details(ThreatModel model) {
    var all = new LinkedHashMap<String, Object>();
    all.put("name", model.info().name());
    all.put("description", model.info().description());
    all.put("author", model.info().author());
    all.put("organisation", model.info().organisation());
    all.put("version", model.info().revision());
    all.put("classification", model.info().marking());
    all.put(
        "fields of a newer version",
        List.of(model.minorVersion(), model.info().extras(), model.dfd().extras(), model.extras()));
    return all;
  }

  public boolean none() {
    return parts.isEmpty();
  }

  /** A line with names for each thing that was done, such as {@code 1 flow added: Readings}. */
  public List<String> lines() {
    return parts.stream().flatMap(each -> each.lines(MOST_NAMES).stream()).toList();
  }

  /** One sentence of counts, such as {@code 2 elements added, 1 flow changed}. */
  public String summary() {
    List<String> counts = parts.stream().flatMap(ChangedParts::counts).toList();
    String first = counts.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return counts.size() > MOST_NAMES ? first + " and more" : none() ? "nothing" : first;
  }
}
