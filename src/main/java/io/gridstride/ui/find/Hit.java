package io.gridstride.ui.find;

import io.gridstride.ui.places.Face;
import java.util.Optional;

/**
 * Something that was found.
 *
 * @param group the heading it is listed under
 * @param part id of the part it is or is about, if that stands on diagrams
 * @param threat id of the threat, if it is one
 * @param title what it is called
 * @param why what was found in it, or else what it is
 * @param face of the part, for its icon
 */
record Hit(
    Group group,
    Optional<String> part,
    Optional<String> threat,
    String title,
    String why,
    Optional<Face> face) {
  /** What sort of thing was found. */
  enum Group {
    ZONES("Zones"),
    ELEMENTS("Elements"),
    FLOWS("Flows"),
    THREATS("Threats");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    static Group of(Face.Sort sort) {
      return switch (sort) {
        case ZONE -> ZONES;
        case ELEMENT -> ELEMENTS;
        case FLOW -> FLOWS;
      };
    }
  }

  /** Whether both are of the same part or threat. */
  boolean isSame(Hit other) {
    return group == other.group && part.equals(other.part) && threat.equals(other.threat);
  }
}
