package io.gridstride.drawing;

import io.gridstride.drawing.Picture.Group;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/** What a picture shows, and the marks of each part of it. */
final class Content {
  private final Dfd dfd;
  private final Geometry geometry;
  private final Overlay overlay;
  private final TextMeasure measure;
  private final ZoneMarks zones;
  private final FlowMarks flows;
  private final ElementMarks elements;
  private final BadgeMarks badges;

  Content(Dfd dfd, Geometry geometry, Overlay overlay, TextMeasure measure) {
    this.dfd = dfd;
    this.geometry = geometry;
    this.overlay = overlay;
    this.measure = measure;
    zones = new ZoneMarks(overlay);
    flows = new FlowMarks(geometry, overlay);
    elements = new ElementMarks(overlay, measure);
    badges = new BadgeMarks(geometry, overlay, measure);
  }

  Dfd dfd() {
    return dfd;
  }

  Geometry geometry() {
    return geometry;
  }

  Overlay overlay() {
    return overlay;
  }

  TextMeasure measure() {
    return measure;
  }

  /** The parts that may have marks on this level, in painting order. */
  SequencedCollection<String> ids(Level level) {
    return switch (level) {
      case ZONE, TITLE -> geometry.zones().sequencedKeySet();
      case STACK, ELEMENT -> geometry.elements().sequencedKeySet();
      case FLOW -> geometry.routes().sequencedKeySet();
      case LABEL -> geometry.labels().sequencedKeySet();
      case BADGE -> overlay.badges().sequencedKeySet();
    };
  }

  /** The marks of a part on a level, if it has any. */
  Optional<Group> group(Level level, String id) {
    return switch (level) {
      case ZONE -> Optional.ofNullable(geometry.zones().get(id)).map(zone -> zones.of(id, zone));
      case STACK ->
          dfd.element(id)
              .filter(element -> element.count() > 1)
              .flatMap(element -> Optional.ofNullable(geometry.elements().get(id)))
              .map(outline -> elements.stack(id, outline));
      case FLOW -> Optional.ofNullable(geometry.routes().get(id)).map(route -> flows.of(id, route));
      case TITLE ->
          Optional.ofNullable(geometry.zones().get(id)).map(zone -> zones.title(id, zone));
      case ELEMENT ->
          dfd.element(id)
              .flatMap(element ->
                  Optional.ofNullable(geometry.elements().get(id))
                      .map(outline -> elements.of(element, outline)));
      case LABEL ->
          Optional.ofNullable(geometry.labels().get(id)).map(label -> flows.label(id, label));
      case BADGE -> badges.of(id);
    };
  }

  /** Whether the two differ in nothing that concerns every mark. */
  boolean looksLike(Content other) {
    return same(overlay.symbols(), other.overlay.symbols())
        || overlay.symbols().equals(other.overlay.symbols());
  }

  /** Whether the same parts have marks on this level in the same order. */
  boolean sameParts(Level level, Content before) {
    return liesOver(before.geometry)
        && (same(dfd, before.dfd) || dfd.equals(before.dfd))
        && (level != Level.BADGE || sameBadges(before.overlay.badges()));
  }

  private boolean sameBadges(SequencedMap<String, Overlay.Badge> old) {
    SequencedMap<String, Overlay.Badge> badges = overlay.badges();
    return same(badges, old) || List.copyOf(badges.keySet()).equals(List.copyOf(old.keySet()));
  }

  /** Whether the geometry is another's, or that one with some parts moved. */
  boolean liesOver(Geometry other) {
    return same(geometry, other) || same(geometry.ground(), other);
  }

  /** Whether both are one, as they mostly are; what is as large as its diagram is long compared. */
  @SuppressWarnings("ReferenceEquality")
  static boolean same(Object one, Object other) {
    return one == other;
  }
}
