package io.gridstride.editor;

import io.gridstride.editor.Input.Direction;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Picks by keyboard what the selection is connected to, or which zone it is put into: arrow keys go
 * through what is possible, a name goes there directly, Enter takes it.
 *
 * @param picked an element to connect to, or a zone; empty for none yet, or for outside all zones
 */
public record PickGesture(EditorState before, Purpose purpose, Optional<String> picked)
    implements KeyGesture {
  /** What something is picked for. */
  public enum Purpose {
    CONNECT,
    NEST
  }

  /** From the one selected element; empty when that is not what is selected. */
  static Optional<Gesture> connecting(EditorState before) {
    return before.selection().size() == 1
            && before.model().dfd().element(before.selection().getFirst()).isPresent()
            && before.zones().place(before.selection().getFirst()).isPresent()
        ? Optional.of(new PickGesture(before, Purpose.CONNECT, Optional.empty()))
        : Optional.empty();
  }

  /** For what is selected and not locked; empty when it can go nowhere else. */
  static Optional<Gesture> nesting(EditorState before) {
    List<Optional<String>> zones = new PickGesture(before, Purpose.NEST, Optional.empty()).zones();
    return zones.isEmpty()
        ? Optional.empty()
        : Optional.of(new PickGesture(before, Purpose.NEST, zones.getFirst()));
  }

  @Override
  public Gesture onto(EditorState next) {
    Optional<Gesture> again =
        switch (purpose) {
          case CONNECT -> connecting(next);
          case NEST -> nesting(next);
        };
    return again.orElseGet(() -> {
      Pointer still = Pointer.still(new Point(0, 0));
      return new PressGesture(next, still, Optional.empty());
    });
  }

  /** The next possibility that way. */
  @Override
  public Optional<EditorState> towards(Direction direction) {
    return Optional.of(before.during(next(direction)));
  }

  /** All that can be picked: elements, or zones and, empty, outside all of them. */
  public List<Optional<String>> possible() {
    return switch (purpose) {
      case CONNECT ->
          before.diagram().places().keySet().stream()
              .filter(id -> before.model().dfd().element(id).isPresent())
              .filter(id -> !id.equals(source()))
              .map(Optional::of)
              .toList();
      case NEST -> zones();
    };
  }

  /** With this picked, if it is possible. */
  EditorState picking(Optional<String> id) {
    return before.during(possible().contains(id) ? new PickGesture(before, purpose, id) : this);
  }

  private Gesture next(Direction direction) {
    return switch (purpose) {
      case CONNECT ->
          Around.next(before, picked.orElse(source()), direction, id -> !id.equals(source()))
              .map(id -> new PickGesture(before, purpose, Optional.of(id)))
              .orElse(this);
      case NEST -> {
        List<Optional<String>> zones = zones();
        int at = zones.indexOf(picked) + direction.dx + direction.dy;
        yield new PickGesture(before, purpose, zones.get(Math.floorMod(at, zones.size())));
      }
    };
  }

  /** With what was picked done. */
  @Override
  public Optional<EditorState> accepted() {
    return Optional.of(
        switch (purpose) {
          case CONNECT -> picked.map(this::connected).orElse(before);
          case NEST -> before.after(change().edit(nests()), before.selection());
        });
  }

  private String source() {
    return before.selection().getFirst();
  }

  private EditorState connected(String target) {
    String id = before.ids().fresh("flow");
    return before.after(new Edit.Add(Flow.of(id, source(), target)), List.of(id));
  }

  private Cargo cargo() {
    return Cargo.of(before.model().dfd(), before.diagram(), before.selection());
  }

  private String nests() {
    String parts = Wording.parts(before.model().dfd(), cargo().roots());
    return "Move " + parts + (picked.isPresent() ? " into zone" : " out of zone");
  }

  /** The zones that all of it can go into and not all of it is in; empty for outside all zones. */
  private List<Optional<String>> zones() {
    Cargo cargo = cargo();
    List<Optional<String>> zones = new ArrayList<>();
    before.model().dfd().boundaries().values().stream()
        .map(Boundary::id)
        .filter(before.diagram().places()::containsKey)
        .filter(id -> !cargo.moving().containsKey(id))
        .map(Optional::of)
        .forEach(zones::add);
    zones.add(Optional.empty());
    zones.removeIf(zone ->
        cargo.roots().isEmpty()
            || Rules.nest(before.model().dfd(), cargo.roots(), zone).isPresent()
            || cargo.roots().stream().allMatch(id -> before.zones().shownAround(id).equals(zone)));
    return zones;
  }

  private Change change() {
    Cargo cargo = cargo();
    Bounds from =
        cargo.roots().stream().map(cargo.moving()::get).reduce(Bounds::union).orElseThrow();
    Zones zones = before.zones().without(cargo.moving().keySet());
    Optional<Bounds> room = picked.flatMap(zones::place);
    Bounds wanted =
        room.map(zone ->
                from.moved(
                    Sizes.snapped(zone.centreX() - from.centreX()),
                    Sizes.snapped(zone.centreY() - from.centreY())))
            .orElse(from);
    Optional<Bounds> spot = FreeSpot.in(zones, picked, wanted);
    if (spot.isEmpty() && room.isPresent()) {
      return below(cargo, from, room.get(), zones);
    }
    Bounds to = spot.orElse(wanted);
    Change change = cargo.moved(to.x() - from.x(), to.y() - from.y());
    return change.places().isEmpty() ? change : change.withNest(cargo.roots(), picked);
  }

  /** A zone without room becomes higher, and what is put into it stands below the rest. */
  private Change below(Cargo cargo, Bounds from, Bounds zone, Zones zones) {
    int x = Sizes.snapped(zone.x() + 2.0 * Sizes.PADDING);
    int y = Sizes.snapped(zone.bottom() + (double) Sizes.PADDING);
    Change moved = cargo.moved(x - from.x(), y - from.y());
    if (moved.places().isEmpty()) {
      return moved;
    }
    String id = picked.orElseThrow();
    Bounds border =
        zones.isLocked(id)
            ? zone
            : zone.union(Belonging.spaced(from.moved(x - from.x(), y - from.y())));
    var places = new LinkedHashMap<String, Bounds>();
    cargo.moving().keySet().forEach(part -> places.put(part, moved.places().get(part)));
    places.put(id, border);
    places.putAll(Belonging.stretched(zones.with(places), List.of(id)));
    return Sizes.fits(border)
        ? Change.of(before.diagramId(), places, List.of())
            .withBends(moved.bends())
            .withNest(cargo.roots(), picked)
        : cargo.moved(0, 0);
  }

  @Override
  public Preview preview() {
    return switch (purpose) {
      case CONNECT -> {
        Bounds end = before.zones().place(picked.orElse(source())).orElseThrow();
        yield picked.isPresent()
            ? Preview.NONE
                .withFlow(
                    Preview.Line.from(source(), new Point(end.centreX(), end.centreY()), picked))
                .withHighlighted(picked.stream().toList())
            : Preview.NONE.withHighlighted(List.of(source()));
      }
      case NEST -> change().preview().withHighlighted(picked.stream().toList());
    };
  }
}
