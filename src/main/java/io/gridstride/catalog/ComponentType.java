package io.gridstride.catalog;

import io.gridstride.model.ElementKind;
import io.gridstride.model.Properties;
import java.util.List;
import java.util.Optional;

/**
 * A sort of element, such as a data concentrator.
 *
 * @param group heading in the palette
 * @param categories tags that rules and findings speak of, such as {@code meterLike}
 * @param segment which part of the business it belongs to; empty for people, media and guards
 * @param zone catalogue id of the zone kind it usually stands in; empty when anywhere
 * @param typicalCount how many units one symbol usually stands for, as text such as {@code 50 to
 *     2,000}; may be empty
 * @param facts properties that hold for every such element unless the model says otherwise
 * @param properties ids of the properties worth stating for it, most telling first
 * @param neighbours ids of the types that its data usually goes to, the most usual first
 * @param glyph id of its picture
 */
public record ComponentType(
    String id,
    String name,
    ElementKind kind,
    String group,
    String purpose,
    List<String> categories,
    Optional<Segment> segment,
    Optional<String> zone,
    String typicalCount,
    Properties facts,
    List<String> properties,
    List<String> neighbours,
    String glyph) {
  /** The parts of the business whose mixing makes a network flat. */
  public enum Segment {
    FIELD,
    CORE,
    ENTERPRISE,
    PUBLIC
  }

  public ComponentType {
    categories = List.copyOf(categories);
    properties = List.copyOf(properties);
    neighbours = List.copyOf(neighbours);
  }

  /** Whether {@code name} is this type or one of its categories. */
  public boolean is(String name) {
    return id.equals(name) || categories.contains(name);
  }
}
