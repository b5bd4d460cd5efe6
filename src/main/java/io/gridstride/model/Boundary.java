package io.gridstride.model;

import java.util.List;
import java.util.Optional;

/**
 * A trust boundary. A {@link Form#ZONE} encloses elements and other zones; membership is stated by
 * the members. A {@link Form#LINE}, as other tools draw it, encloses nothing and states the flows
 * that cross it.
 *
 * @param kind catalogue id of the zone kind, such as {@code Z-DMZ}; empty when unspecified
 * @param parent id of the enclosing zone
 * @param target IEC 62443 target security level (SL-T); empty means the one of its kind
 * @param crossedBy ids of the flows that cross a line; empty for a zone
 */
public record Boundary(
    String id,
    String name,
    Form form,
    Optional<String> kind,
    Optional<String> parent,
    Optional<SecurityLevels> target,
    List<String> crossedBy,
    String notes,
    Extras extras)
    implements Part {
  /** How the boundary divides the system. */
  public enum Form {
    ZONE,
    LINE
  }

  public Boundary {
    crossedBy = List.copyOf(crossedBy);
  }

  /** A zone of no stated kind, enclosed by none. */
  public static Boundary zone(String id, String name) {
    return new Boundary(
        id,
        name,
        Form.ZONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Extras.NONE);
  }

  public Boundary withId(String next) {
    return new Boundary(next, name, form, kind, parent, target, crossedBy, notes, extras);
  }

  public Boundary withName(String next) {
    return new Boundary(id, next, form, kind, parent, target, crossedBy, notes, extras);
  }

  public Boundary withKind(Optional<String> next) {
    return new Boundary(id, name, form, next, parent, target, crossedBy, notes, extras);
  }

  public Boundary withParent(Optional<String> next) {
    return new Boundary(id, name, form, kind, next, target, crossedBy, notes, extras);
  }

  public Boundary withTarget(Optional<SecurityLevels> next) {
    return new Boundary(id, name, form, kind, parent, next, crossedBy, notes, extras);
  }

  public Boundary withCrossedBy(List<String> next) {
    return new Boundary(id, name, form, kind, parent, target, next, notes, extras);
  }

  public Boundary withNotes(String next) {
    return new Boundary(id, name, form, kind, parent, target, crossedBy, next, extras);
  }
}
