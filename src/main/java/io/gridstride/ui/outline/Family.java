package io.gridstride.ui.outline;

import io.gridstride.model.Dfd;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which part stands under which: zones and elements under their zone, flows under the element that
 * sends, each sort in the order of the model.
 */
final class Family {
  /** What stands at the top is under this. */
  static final String ROOT = "";

  private final Map<String, List<String>> children = new LinkedHashMap<>();

  private Family() {}

  static Family of(Dfd dfd) {
    var family = new Family();
    dfd.boundaries()
        .values()
        .forEach(zone ->
            family.add(
                zone.parent().filter(dfd.boundaries()::containsKey).orElse(ROOT), zone.id()));
    dfd.elements()
        .values()
        .forEach(element ->
            family.add(
                element.boundary().filter(dfd.boundaries()::containsKey).orElse(ROOT),
                element.id()));
    dfd.flows().values().forEach(flow -> family.add(flow.source(), flow.id()));
    return family;
  }

  private void add(String parent, String child) {
    children.computeIfAbsent(parent, fresh -> new ArrayList<>()).add(child);
  }

  /** What has anything under it. */
  Stream<String> parents() {
    return children.keySet().stream();
  }

  List<String> of(String parent) {
    return children.getOrDefault(parent, List.of());
  }
}
