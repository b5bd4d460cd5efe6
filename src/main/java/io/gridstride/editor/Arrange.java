package io.gridstride.editor;

import io.gridstride.editor.Cargo.Way;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Puts the selected parts in order. Members go with their zones; what is locked stays. */
final class Arrange {
  private final EditorState state;
  private final Cargo cargo;

  /** The selected parts that no other selected part carries, those that are locked too. */
  private final SequencedMap<String, Bounds> placed = new LinkedHashMap<>();

  private Arrange(EditorState state) {
    this.state = state;
    cargo = Cargo.of(state.model().dfd(), state.diagram(), state.selection());
    state.selection().stream()
        .filter(id -> cargo.roots().contains(id) || state.zones().isLocked(id))
        .forEach(id -> state.zones().place(id).ifPresent(place -> placed.put(id, place)));
  }

  private EditorState done(String step, Map<String, Way> ways) {
    Change change = cargo.moved(ways);
    return state.after(change.edit(step), state.selection());
  }

  private String parts() {
    return Wording.parts(cargo.dfd(), placed.keySet());
  }

  /** Brings them in line with what is locked among them, or with the outermost. */
  static EditorState aligned(EditorState state, Line line) {
    var arrange = new Arrange(state);
    if (arrange.placed.size() < 2) {
      return state;
    }
    Bounds to = arrange.reference();
    var ways = new LinkedHashMap<String, Way>();
    arrange.placed.forEach((id, place) -> ways.put(id, way(line, place, to)));
    return arrange.done("Align " + arrange.parts() + " " + line.words, ways);
  }

  private Bounds reference() {
    return placed.keySet().stream()
        .filter(state.zones()::isLocked)
        .findFirst()
        .map(placed::get)
        .or(() -> placed.values().stream().reduce(Bounds::union))
        .orElseThrow();
  }

  private static Way way(Line line, Bounds place, Bounds to) {
    return switch (line) {
      case LEFT -> new Way(to.x() - place.x(), 0);
      case CENTRE -> new Way(to.centreX() - place.centreX(), 0);
      case RIGHT -> new Way(to.right() - place.right(), 0);
      case TOP -> new Way(0, to.y() - place.y());
      case MIDDLE -> new Way(0, to.centreY() - place.centreY());
      case BOTTOM -> new Way(0, to.bottom() - place.bottom());
    };
  }

  /** Makes the gaps between three or more the same; the outermost two stay. */
  static EditorState distributed(EditorState state, boolean across) {
    var arrange = new Arrange(state);
    var row = new ArrayList<>(arrange.placed.entrySet());
    if (row.size() < 3) {
      return state;
    }
    row.sort(
        Comparator.comparingInt(place -> across ? place.getValue().x() : place.getValue().y()));
    Bounds first = row.getFirst().getValue();
    Bounds last = row.getLast().getValue();
    int used =
        row.stream()
            .limit(row.size() - 1L)
            .mapToInt(place -> across ? place.getValue().width() : place.getValue().height())
            .sum();
    double free = (across ? last.x() - first.x() : last.y() - first.y()) - used;
    double gap = free / (row.size() - 1);
    var ways = new LinkedHashMap<String, Way>();
    double at = across ? first.x() : first.y();
    for (var one : row) {
      Bounds place = one.getValue();
      int to = (int) Math.round(at);
      ways.put(one.getKey(), across ? new Way(to - place.x(), 0) : new Way(0, to - place.y()));
      at += (across ? place.width() : place.height()) + gap;
    }
    String how = across ? " horizontally" : " vertically";
    return arrange.done("Distribute " + arrange.parts() + how, ways);
  }

  /** Makes them as wide or high as the one selected first. A zone stays around its members. */
  static EditorState sized(EditorState state, boolean width, boolean height) {
    List<String> ids =
        state.selection().stream().filter(state.diagram().places()::containsKey).toList();
    if (ids.size() < 2) {
      return state;
    }
    Zones zones = state.zones();
    Bounds like = zones.place(ids.getFirst()).orElseThrow();
    var places = new LinkedHashMap<String, Bounds>();
    for (String id : ids) {
      Bounds old = zones.place(id).orElseThrow();
      Bounds next =
          new Bounds(
              old.x(),
              old.y(),
              width ? like.width() : old.width(),
              height ? like.height() : old.height());
      if (!zones.isLocked(id)) {
        places.put(id, content(zones, id, old).map(next::union).orElse(next));
      }
    }
    places.putAll(Belonging.stretched(zones.with(places), List.copyOf(places.keySet())));
    String what = width && height ? "size" : width ? "width" : "height";
    var edit =
        new Edit.Composite(
            "Make " + Wording.parts(state.model().dfd(), ids) + " the same " + what,
            List.of(new Edit.Place(state.diagramId(), places)));
    return Rules.refusal(state.model(), edit).isEmpty()
        ? state.after(edit, state.selection())
        : state;
  }

  /** What a zone has to stay around: those of its members that stand in it, with some space. */
  static Optional<Bounds> content(Zones zones, String id, Bounds from) {
    return zones.places().keySet().stream()
        .filter(other -> zones.shownAround(other).equals(Optional.of(id)))
        .flatMap(other -> zones.place(other).stream())
        .filter(place -> from.contains(place.centreX(), place.centreY()))
        .reduce(Bounds::union)
        .map(Belonging::spaced);
  }
}
