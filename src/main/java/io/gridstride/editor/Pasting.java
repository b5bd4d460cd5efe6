package io.gridstride.editor;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Puts copies of parts on the diagram shown, into the zones that are there. */
final class Pasting {
  /** How far a copy stands beside what it would else hide. */
  private static final int BESIDE = 2 * Sizes.GRID;

  private Pasting() {}

  static EditorState duplicated(EditorState state) {
    return Excerpts.of(state)
        .map(excerpt -> pasted(state, "Duplicate", excerpt, Optional.empty()))
        .orElseGet(() -> flowsTwice(state));
  }

  /** With no element among what is selected, its flows get another between the same ends. */
  private static EditorState flowsTwice(EditorState state) {
    var stems = new LinkedHashMap<String, String>();
    state.selection().stream()
        .filter(id -> state.model().dfd().flow(id).isPresent())
        .forEach(id -> stems.put(id, "flow"));
    List<Part> copies = new ArrayList<>();
    state
        .ids()
        .fresh(stems)
        .forEach((old, id) ->
            state.model().dfd().flow(old).map(flow -> flow.withId(id)).ifPresent(copies::add));
    return copies.isEmpty() ? state : done(state, "Duplicate", copies, List.of());
  }

  private static EditorState done(
      EditorState state, String verb, List<Part> parts, List<Edit> more) {
    List<Edit> edits = new ArrayList<>(List.of(new Edit.AddAll(parts)));
    edits.addAll(more);
    var bare = new Edit.Composite(verb, edits);
    if (Rules.refusal(state.model(), bare).isPresent()) {
      return state;
    }
    SequencedSet<String> ids = Ordered.set(parts.stream().map(Part::id).toList());
    var next = Edits.changed(state.model(), edits.getFirst()).dfd();
    List<String> selected =
        ids.stream().filter(id -> next.flow(id).isPresent() || isPlaceable(next, id)).toList();
    List<String> counted = selected.stream().filter(id -> isPlaceable(next, id)).toList();
    String name = verb + " " + Wording.parts(next, counted.isEmpty() ? selected : counted);
    return state.after(new Edit.Composite(name, edits), selected);
  }

  private static boolean isPlaceable(Dfd dfd, String id) {
    return dfd.element(id).isPresent() || dfd.boundary(id).isPresent();
  }

  /** The state with an excerpt pasted; the same when it would come to stand too far out. */
  static EditorState pasted(
      EditorState state, String verb, ThreatModel excerpt, Optional<Point> at) {
    Diagram drawn = drawn(excerpt);
    Optional<Bounds> all = drawn.places().values().stream().reduce(Bounds::union);
    if (all.isEmpty()) {
      return state;
    }
    int dx = at.map(to -> Sizes.snapped(to.x() - all.get().centreX())).orElse(0);
    int dy = at.map(to -> Sizes.snapped(to.y() - all.get().centreY())).orElse(0);
    int beside = beside(state.diagram().places().values(), drawn.places().values(), dx, dy);
    return put(state, verb, excerpt, dx + beside, dy + beside);
  }

  /** What is pasted may come from another program: all of it gets a place. */
  private static Diagram drawn(ThreatModel excerpt) {
    return Placements.complete(excerpt.dfd(), excerpt.diagrams().subList(0, 1)).getFirst();
  }

  /** How far to go so that no copy hides what stands there. */
  private static int beside(Collection<Bounds> there, Collection<Bounds> news, int dx, int dy) {
    var corners =
        Ordered.set(there.stream().map(place -> new Point(place.x(), place.y())).toList());
    int beside = 0;
    boolean hides = true;
    while (hides) {
      int by = beside;
      hides =
          news.stream()
              .map(place -> new Point(place.x() + dx + by, place.y() + dy + by))
              .anyMatch(corners::contains);
      beside += hides ? BESIDE : 0;
    }
    return beside;
  }

  private static EditorState put(
      EditorState state, String verb, ThreatModel excerpt, int dx, int dy) {
    Diagram drawn = drawn(excerpt);
    Copied copied = Copied.of(excerpt.dfd(), state.model(), state.ids());
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    drawn.places().forEach((id, at) -> places.put(to(copied, id), at.moved(dx, dy)));
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    drawn
        .bends()
        .forEach((id, corners) ->
            bends.put(
                to(copied, id),
                corners.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList()));
    List<Edit> edits = new ArrayList<>(belonging(state, copied, places));
    edits.add(new Edit.Bend(state.diagramId(), bends));
    return done(state, verb, copied.parts(), edits);
  }

  private static String to(Copied copied, String id) {
    return copied.ids().getOrDefault(id, id);
  }

  private static List<Edit> belonging(
      EditorState state, Copied copied, SequencedMap<String, Bounds> places) {
    ThreatModel next = Edits.changed(state.model(), new Edit.AddAll(copied.parts()));
    Zones down = new Zones(next.dfd(), state.diagram()).with(places);
    List<String> roots =
        places.keySet().stream().filter(id -> down.shownAround(id).isEmpty()).toList();
    List<Edit.Nest> nests = Belonging.putDown(down, roots, places.keySet());
    var all = new LinkedHashMap<>(places);
    all.putAll(Belonging.stretched(down.with(nests), roots));
    List<Edit> edits = new ArrayList<>(nests);
    edits.add(new Edit.Place(state.diagramId(), all));
    return edits;
  }
}
