package io.gridstride.model;

import java.util.List;
import java.util.Optional;

/**
 * A directed data flow. Two flows between the same elements are two flows.
 *
 * @param name label on the diagram; may be empty
 * @param source id of the element that sends
 * @param target id of the element that receives
 * @param protocol catalogue id, such as {@code dlms.s2}; empty when unspecified
 * @param data ids of the data assets it carries, in the order given
 */
public record Flow(
    String id,
    String name,
    String source,
    String target,
    Optional<String> protocol,
    List<String> data,
    Properties properties,
    String notes,
    Extras extras)
    implements Part {
  public Flow {
    data = List.copyOf(data);
  }

  /** A flow with nothing specified but its ends. */
  public static Flow of(String id, String source, String target) {
    return new Flow(
        id, "", source, target, Optional.empty(), List.of(), Properties.NONE, "", Extras.NONE);
  }

  public boolean touches(String element) {
    return source.equals(element) || target.equals(element);
  }

  public Flow withId(String next) {
    return new Flow(next, name, source, target, protocol, data, properties, notes, extras);
  }

  public Flow withName(String next) {
    return new Flow(id, next, source, target, protocol, data, properties, notes, extras);
  }

  public Flow withEnds(String nextSource, String nextTarget) {
    return new Flow(id, name, nextSource, nextTarget, protocol, data, properties, notes, extras);
  }

  public Flow withProtocol(Optional<String> next) {
    return new Flow(id, name, source, target, next, data, properties, notes, extras);
  }

  public Flow withData(List<String> next) {
    return new Flow(id, name, source, target, protocol, next, properties, notes, extras);
  }

  public Flow withProperties(Properties next) {
    return new Flow(id, name, source, target, protocol, data, next, notes, extras);
  }

  public Flow withNotes(String next) {
    return new Flow(id, name, source, target, protocol, data, properties, next, extras);
  }
}
