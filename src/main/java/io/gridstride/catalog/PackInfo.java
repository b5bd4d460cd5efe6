package io.gridstride.catalog;

import java.util.List;

/**
 * Which pack of which version the knowledge came from.
 *
 * @param types ids of the component types that it brings
 * @param rules ids of the rules that it brings
 * @param overrides ids of the rules that it changes, unless a later pack does
 */
public record PackInfo(
    String id,
    String name,
    String version,
    List<String> types,
    List<String> rules,
    List<String> overrides) {
  public PackInfo {
    types = List.copyOf(types);
    rules = List.copyOf(rules);
    overrides = List.copyOf(overrides);
  }
}
