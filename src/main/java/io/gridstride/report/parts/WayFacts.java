package io.gridstride.report.parts;

import io.gridstride.model.Boundary;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.report.document.Run;
import io.gridstride.review.PartNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a finding rests on that is a way: what stands on it, in which zones, and what joins it. */
record WayFacts(Dossier dossier) {
  private static final String STATED = " (stated in the model)";

  /**
   * A line for each element and for each flow from it to the next.
   *
   * @param path ids of elements in walking order
   */
  List<List<Run>> of(List<String> path) {
    List<List<Run>> facts = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      dossier.dfd().element(path.get(i)).map(this::stands).ifPresent(facts::add);
      if (i + 1 < path.size()) {
        flows(path.get(i), path.get(i + 1)).map(this::joins).forEach(facts::add);
      }
    }
    return facts;
  }

  private List<Run> stands(Element element) {
    PartNames names = dossier.names();
    return List.of(
        Run.plain(
            names.part(element.id())
                + " \u00b7 Component type: "
                + names.type(element.type())
                + "; Zone: "
                + element
                    .boundary()
                    .flatMap(dossier.dfd()::boundary)
                    .map(this::zone)
                    .orElse("none")),
        Run.muted(STATED));
  }

  private String zone(Boundary zone) {
    return dossier.names().part(zone.id())
        + zone.kind()
            .map(kind -> ", of the kind " + dossier.names().zoneKind(kind))
            .orElse(", of no stated kind");
  }

  private List<Run> joins(Flow flow) {
    return List.of(
        Run.plain(
            dossier.names().part(flow.id())
                + " \u00b7 Protocol: "
                + flow.protocol().map(dossier.names()::protocol).orElse("not stated")),
        Run.muted(STATED));
  }

  /** Those in the direction of the way; where there are none, those against it. */
  private Stream<Flow> flows(String from, String to) {
    List<Flow> along = between(from, to);
    return (along.isEmpty() ? between(to, from) : along).stream();
  }

  private List<Flow> between(String source, String target) {
    return dossier.dfd().flows().values().stream()
        .filter(flow -> flow.source().equals(source) && flow.target().equals(target))
        .toList();
  }
}
