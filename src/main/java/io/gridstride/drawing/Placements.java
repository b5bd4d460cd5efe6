package io.gridstride.drawing;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/**
 * Gives a place to each element and boundary that has none, so that nothing in a model is
 * invisible. What has a place keeps it.
 */
public final class Placements {
  private static final int BELOW = 60;
  private static final int CLEAR = 20;

  private final Dfd dfd;
  private final SequencedMap<String, Bounds> places;
  private final SequencedSet<String> elsewhere;

  private Placements(Dfd dfd, Diagram diagram, Collection<String> elsewhere) {
    this.dfd = dfd;
    this.places = new LinkedHashMap<>(diagram.places());
    this.elsewhere = Ordered.set(elsewhere);
  }

  /** A new element of this kind in its usual size, with its corner at x, y. */
  public static Bounds sized(ElementKind kind, int x, int y) {
    return switch (kind) {
      case EXTERNAL_ENTITY, PROCESS, DEVICE, DATA_STORE -> new Bounds(x, y, 180, 60);
      case MEDIUM -> new Bounds(x, y, 180, 50);
    };
  }

  /** The places of a diagram and of these parts, which are placed where there is room. */
  public static SequencedMap<String, Bounds> with(
      Dfd dfd, Diagram diagram, Collection<String> parts) {
    List<String> others =
        Stream.concat(dfd.elements().keySet().stream(), dfd.boundaries().keySet().stream())
            .filter(id -> !parts.contains(id))
            .toList();
    return complete(dfd, diagram, others).places();
  }

  /** The diagrams, the first with a place for every element and boundary that none shows. */
  public static List<Diagram> complete(Dfd dfd, List<Diagram> diagrams) {
    List<String> elsewhere =
        diagrams.stream().skip(1).flatMap(other -> other.places().keySet().stream()).toList();
    List<Diagram> complete = new ArrayList<>(diagrams);
    if (!complete.isEmpty()) {
      complete.set(0, complete(dfd, complete.getFirst(), elsewhere));
    }
    return List.copyOf(complete);
  }

  private static Diagram complete(Dfd dfd, Diagram diagram, List<String> elsewhere) {
    var placements = new Placements(dfd, diagram, elsewhere);
    placements.zonesAroundMembers();
    placements.membersInZones();
    placements.theRest();
    return placements.places.equals(diagram.places())
        ? diagram
        : diagram.withPlaces(placements.places);
  }

  /** A zone whose members have places is drawn around them with room for the others below. */
  private void zonesAroundMembers() {
    List<Boundary> innerFirst = new ArrayList<>(dfd.boundaries().values());
    innerFirst.sort(Comparator.comparingInt(zone -> -dfd.enclosing(zone.parent()).size()));
    for (Boundary zone : innerFirst) {
      if (isMissing(zone.id())) {
        members(zone.id())
            .flatMap(id -> place(id).stream())
            .reduce(Bounds::union)
            .ifPresent(all -> places.put(zone.id(), around(zone.id(), all)));
      }
    }
  }

  private Bounds around(String zone, Bounds placed) {
    Bounds all =
        Block.rows(missing(zone), placed.x(), placed.bottom() + BELOW).values().stream()
            .reduce(placed, Bounds::union);
    return new Bounds(
        all.x() - Block.PADDING,
        all.y() - Block.TITLE,
        all.width() + 2 * Block.PADDING,
        all.height() + Block.TITLE + Block.PADDING);
  }

  /** A member of a drawn zone stands in it if there is a free spot. */
  private void membersInZones() {
    for (Boundary zone : dfd.boundaries().values()) {
      for (Block block : isPlaced(zone.id()) ? missing(zone.id()) : List.<Block>of()) {
        place(zone.id()).stream()
            .flatMap(room -> block.spotsIn(room).stream().filter(spot -> isFree(spot, room)))
            .findFirst()
            .ifPresent(spot -> places.putAll(block.at(spot.x(), spot.y())));
      }
    }
  }

  private boolean isFree(Bounds spot, Bounds room) {
    Bounds needed = Terrain.grown(spot, CLEAR);
    return places.values().stream()
        .filter(place -> !place.contains(room))
        .noneMatch(needed::intersects);
  }

  /** All else stands below the drawing. */
  private void theRest() {
    List<Block> rest = new ArrayList<>();
    Stream.concat(dfd.boundaries().keySet().stream(), dfd.elements().keySet().stream())
        .filter(this::isMissing)
        .filter(id -> zoneOf(id).filter(this::isMissing).isEmpty())
        .map(this::block)
        .forEach(rest::add);
    Optional<Bounds> drawn = places.values().stream().reduce(Bounds::union);
    places.putAll(
        Block.rows(
            rest,
            drawn.map(Bounds::x).orElse(0),
            drawn.map(all -> all.bottom() + BELOW).orElse(0)));
  }

  private List<Block> missing(String zone) {
    return members(zone).filter(this::isMissing).map(this::block).toList();
  }

  private Block block(String id) {
    return dfd.element(id)
        .map(element -> Block.element(id, sized(element.kind(), 0, 0)))
        .orElseGet(() -> Block.zone(id, missing(id)));
  }

  private Stream<String> members(String zone) {
    return Stream.concat(dfd.boundaries().keySet().stream(), dfd.elements().keySet().stream())
        .filter(id -> zoneOf(id).filter(zone::equals).isPresent());
  }

  private Optional<String> zoneOf(String id) {
    return dfd.element(id)
        .flatMap(Element::boundary)
        .or(() -> dfd.boundary(id).flatMap(Boundary::parent));
  }

  private boolean isMissing(String id) {
    return !isPlaced(id) && !elsewhere.contains(id);
  }

  private boolean isPlaced(String id) {
    return places.containsKey(id);
  }

  private Optional<Bounds> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}
