package io.gridstride.report.parts;

import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a finding rests on that is a way: what stands on it, in which zones, and what joins it. */
record WayFacts(Dossier dossier) {
  private static final String NEXT = " \u2192 ";
  private static final String STATED = " (stated in the model)";

  /**
   * The types, the zones and the flows, each in the order of the way.
   *
   * @param path ids of elements in walking order
   */
  List<List<Run>> of(List<String> path) {
    List<Element> elements =
        path.stream().flatMap(id -> dossier.dfd().element(id).stream()).toList();
    List<String> zones = new ArrayList<>();
    for (Element element : elements) {
      String zone =
          element.boundary().flatMap(dossier.dfd()::boundary).map(this::zone).orElse("none");
      if (zones.isEmpty() || !zones.getLast().equals(zone)) {
        zones.add(zone);
      }
    }
    List<String> flows = new ArrayList<>();
    for (int i = 1; i < elements.size(); i++) {
      flows.add(flows(elements.get(i - 1).id(), elements.get(i).id()));
    }
    return Stream.of(
            fact("Component types", elements.stream().map(this::type).toList()),
            fact(zones.size() == 1 ? "Zone" : "Zones", zones),
            fact("Flows", flows))
        .flatMap(List::stream)
        .toList();
  }

  private static List<List<Run>> fact(String label, List<String> values) {
    return values.isEmpty()
        ? List.of()
        : List.of(List.of(Run.plain(label + ": " + String.join(NEXT, values)), Run.muted(STATED)));
  }

  private String type(Element element) {
    return dossier.names().type(element.type());
  }

  private String zone(Boundary zone) {
    return zone.name()
        + zone.kind()
            .map(dossier.names()::zoneKind)
            .filter(kind -> !kind.equals(zone.name()))
            .map(kind -> ", " + kind)
            .orElse(zone.kind().isEmpty() ? ", of no stated kind" : "");
  }

  /** Those in the direction of the way; where there are none, those against it. */
  private String flows(String from, String to) {
    List<Flow> along = between(from, to);
    return (along.isEmpty() ? between(to, from) : along)
        .stream().map(this::flow).collect(Collectors.joining(", "));
  }

  private String flow(Flow flow) {
    return flow.name()
        + " "
        + flow.id()
        + " by "
        + flow.protocol().map(dossier.names()::protocol).orElse("no stated protocol");
  }

  private List<Flow> between(String source, String target) {
    return dossier.dfd().flows().values().stream()
        .filter(flow -> flow.source().equals(source) && flow.target().equals(target))
        .toList();
  }
}
