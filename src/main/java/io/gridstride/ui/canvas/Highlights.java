package io.gridstride.ui.canvas;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.analysis.paths.BlastRadius;
import io.gridstride.analysis.paths.Cut;
import io.gridstride.analysis.paths.Step;
import io.gridstride.drawing.Highlight;
import io.gridstride.drawing.Highlight.Ring;
import io.gridstride.drawing.Highlight.Tag;
import io.gridstride.drawing.Highlight.Walk;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.ui.session.Lens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** How what a person looks for stands out on the diagram. */
public final class Highlights {
  private static final Tag END = new Tag("", Ring.NONE);
  private static final Tag PASSED = new Tag("", Ring.BOLD);
  private static final Tag START = new Tag("Start", Ring.BOLD);
  private static final Tag TARGET = new Tag("Target", Ring.BOLD);

  private Highlights() {}

  /** Empty when nothing is to stand out. */
  public static Optional<Highlight> of(Lens lens, Dfd dfd) {
    return switch (lens) {
      case Lens.Nothing _, Lens.Severities _, Lens.Trust _ -> Optional.empty();
      case Lens.Crossing(String boundary) -> dfd.boundary(boundary).map(one -> crossing(one, dfd));
      case Lens.Way(AttackPath path) -> Optional.of(way(path));
      case Lens.Trail(List<String> elements) -> Optional.of(trail(elements, dfd));
      case Lens.Cutting(AttackPaths paths) -> Optional.of(cut(paths));
      case Lens.Blast(String element, Optional<BlastRadius> radius) ->
          Optional.of(radius.map(known -> blast(known, dfd)).orElseGet(() -> only(element)));
    };
  }

  private static Highlight crossing(Boundary boundary, Dfd dfd) {
    var tags = new LinkedHashMap<String, Tag>();
    tags.put(boundary.id(), PASSED);
    var walks = new ArrayList<Walk>();
    for (Flow flow : Crossings.of(boundary, dfd)) {
      walks.add(new Walk(flow.id(), flow.target(), Integer.toString(walks.size() + 1)));
      tags.put(flow.source(), END);
      tags.put(flow.target(), END);
    }
    return new Highlight(walks, tags, new LinkedHashMap<>());
  }

  private static Highlight way(AttackPath path) {
    var tags = new LinkedHashMap<String, Tag>();
    path.elements().forEach(element -> tags.put(element, PASSED));
    tags.put(path.entry().element(), START);
    tags.put(path.jewel().element(), TARGET);
    var walks = new ArrayList<Walk>();
    for (Step step : path.steps()) {
      walks.add(new Walk(step.flow(), step.to(), Integer.toString(walks.size() + 1)));
    }
    return new Highlight(walks, tags, new LinkedHashMap<>());
  }

  private static Highlight trail(List<String> elements, Dfd dfd) {
    var tags = new LinkedHashMap<String, Tag>();
    elements.forEach(element -> tags.put(element, PASSED));
    var walks = new ArrayList<Walk>();
    for (int i = 1; i < elements.size(); i++) {
      String from = elements.get(i - 1);
      String to = elements.get(i);
      between(dfd, from, to)
          .ifPresent(
              flow -> walks.add(new Walk(flow.id(), to, Integer.toString(walks.size() + 1))));
    }
    return new Highlight(walks, tags, new LinkedHashMap<>());
  }

  /** Along a flow if there is one, else against one. */
  private static Optional<Flow> between(Dfd dfd, String from, String to) {
    return Stream.of(from, to)
        .flatMap(source ->
            dfd.flows().values().stream()
                .filter(flow -> flow.source().equals(source))
                .filter(flow -> flow.touches(from) && flow.touches(to) && !from.equals(to)))
        .findFirst();
  }

  private static Highlight cut(AttackPaths paths) {
    var tags = new LinkedHashMap<String, Tag>();
    var walks = new LinkedHashSet<Walk>();
    for (AttackPath path : paths.cheapest()) {
      if (path.open()) {
        path.elements().forEach(element -> tags.putIfAbsent(element, PASSED));
        path.steps().forEach(step -> walks.add(new Walk(step.flow(), step.to(), "")));
        tags.put(path.entry().element(), START);
        tags.put(path.jewel().element(), TARGET);
      }
    }
    var bars = new LinkedHashMap<String, String>();
    int number = 0;
    for (Cut.Measure measure : paths.cut().measures()) {
      String text = Integer.toString(++number);
      measure.flows().forEach(flow -> bars.merge(flow, text, Highlights::both));
      if (!measure.flows().contains(measure.on())) {
        tags.merge(measure.on(), new Tag(text, Ring.GUARD), Highlights::guarded);
      }
    }
    paths.cut().unstoppable().forEach(step -> walks.add(new Walk(step.flow(), step.to(), "!")));
    return new Highlight(List.copyOf(walks), tags, bars);
  }

  private static String both(String one, String other) {
    return one + ", " + other;
  }

  private static Tag guarded(Tag old, Tag guard) {
    return old.text().isEmpty()
        ? guard
        : new Tag(old.text() + " \u00b7 " + guard.text(), Ring.GUARD);
  }

  private static Highlight only(String element) {
    var tags = new LinkedHashMap<String, Tag>();
    tags.put(element, START);
    return new Highlight(List.of(), tags, new LinkedHashMap<>());
  }

  private static Highlight blast(BlastRadius radius, Dfd dfd) {
    SequencedMap<String, Integer> hops = new LinkedHashMap<>();
    hops.put(radius.element(), 0);
    for (List<String> ring : radius.rings()) {
      int away = 1 + hops.values().stream().mapToInt(known -> known).max().orElse(0);
      ring.forEach(element -> hops.put(element, away));
    }
    var tags = new LinkedHashMap<String, Tag>();
    hops.forEach((element, away) -> tags.put(element, new Tag(away.toString(), Ring.BOLD)));
    tags.put(radius.element(), START);
    radius.keySharers().forEach(element -> tags.merge(element, concerned("key"), Highlights::more));
    radius.cutOff().forEach(element -> tags.merge(element, concerned("cut off"), Highlights::more));
    List<Walk> walks =
        dfd.flows().values().stream()
            .filter(flow -> hops.containsKey(flow.source()))
            .filter(flow ->
                hops.getOrDefault(flow.target(), 0) == hops.getOrDefault(flow.source(), 0) + 1)
            .map(flow -> new Walk(flow.id(), flow.target(), ""))
            .toList();
    return new Highlight(walks, tags, new LinkedHashMap<>());
  }

  private static Tag concerned(String how) {
    return new Tag(how, Ring.DASHED);
  }

  private static Tag more(Tag old, Tag more) {
    return new Tag(old.text() + " \u00b7 " + more.text(), old.ring());
  }
}
