package io.gridstride.model;

import java.util.Optional;

/**
 * A DFD element: a device, system, store, medium or person of the network.
 *
 * @param type catalogue id of the component type, such as {@code meter.res}
 * @param boundary id of the innermost trust boundary it belongs to; empty when it is in none
 * @param count fleet count: how many real units this one symbol stands for, at least 1
 */
public record Element(
    String id,
    String type,
    ElementKind kind,
    String name,
    Optional<String> boundary,
    long count,
    Properties properties,
    String notes,
    Extras extras)
    implements Part {
  public Element {
    if (count < 1) {
      throw new IllegalArgumentException("fleet count of " + id + " is " + count);
    }
  }

  /** A single unit with nothing specified. */
  public static Element of(String id, String type, ElementKind kind, String name) {
    return new Element(id, type, kind, name, Optional.empty(), 1, Properties.NONE, "", Extras.NONE);
  }

  public Element withId(String next) {
    return new Element(next, type, kind, name, boundary, count, properties, notes, extras);
  }

  public Element withType(String next, ElementKind nextKind) {
    return new Element(id, next, nextKind, name, boundary, count, properties, notes, extras);
  }

  public Element withName(String next) {
    return new Element(id, type, kind, next, boundary, count, properties, notes, extras);
  }

  public Element withBoundary(Optional<String> next) {
    return new Element(id, type, kind, name, next, count, properties, notes, extras);
  }

  public Element withCount(long next) {
    return new Element(id, type, kind, name, boundary, next, properties, notes, extras);
  }

  public Element withProperties(Properties next) {
    return new Element(id, type, kind, name, boundary, count, next, notes, extras);
  }

  public Element withNotes(String next) {
    return new Element(id, type, kind, name, boundary, count, properties, next, extras);
  }
}
