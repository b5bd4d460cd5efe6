package io.gridstride.catalog;

import java.util.List;

/**
 * The words for a weakness of the whole graph. How it is computed is code in {@code analysis},
 * which the id names.
 */
public record FindingType(
    String id,
    String title,
    String meaning,
    String advice,
    Severity severity,
    List<String> threats,
    List<String> controls,
    List<String> references) {
  public FindingType {
    threats = List.copyOf(threats);
    controls = List.copyOf(controls);
    references = List.copyOf(references);
  }
}
