package io.gridstride.analysis.explain;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Control;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a control is put. */
public final class ControlPlaces {
  private ControlPlaces() {}

  /**
   * The places that stop a threat on a subject, any of them: ids of elements, flows or zones, empty
   * for the whole system.
   *
   * @param subject an element or a flow of the DFD
   */
  public static List<Optional<String>> of(Control control, Subject subject, Dfd dfd) {
    return switch (control.at()) {
      case PROCESS -> List.of(Optional.empty());
      case FLOW -> List.of(Optional.of(subject.id()));
      case DEVICE -> ends(subject, dfd).map(Optional::of).toList();
      case ZONE -> ends(subject, dfd).map(end -> Optional.of(zone(end, dfd))).distinct().toList();
    };
  }

  private static Stream<String> ends(Subject subject, Dfd dfd) {
    return dfd.flow(subject.id())
        .map(flow -> Stream.of(flow.source(), flow.target()))
        .orElseGet(() -> Stream.of(subject.id()));
  }

  /** The innermost zone; an element that stands in none is its own. */
  private static String zone(String element, Dfd dfd) {
    return dfd.enclosing(dfd.element(element).orElseThrow().boundary()).stream()
        .findFirst()
        .map(Boundary::id)
        .orElse(element);
  }
}
