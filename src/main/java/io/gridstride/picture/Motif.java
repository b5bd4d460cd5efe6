package io.gridstride.picture;

import io.gridstride.catalog.Catalog;
import io.gridstride.drawing.Highlight;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What a picture is to show.
 *
 * @param register whose threats are counted on the parts
 * @param highlight what stands out from the rest
 * @param parts ids of all that is shown; empty shows the whole diagram
 */
public record Motif(
    ThreatModel model,
    Catalog catalog,
    Diagram diagram,
    Register register,
    Optional<Highlight> highlight,
    SequencedSet<String> parts) {
  public Motif {
    parts = Ordered.set(parts);
  }

  /** The whole diagram with the counts of threats. */
  public static Motif of(ThreatModel model, Catalog catalog, Diagram diagram, Register register) {
    return new Motif(model, catalog, diagram, register, Optional.empty(), new LinkedHashSet<>());
  }

  public Motif withHighlight(Optional<Highlight> next) {
    return new Motif(model, catalog, diagram, register, next, parts);
  }

  public Motif withoutCounts() {
    return new Motif(model, catalog, diagram, new Register(List.of(), List.of()), highlight, parts);
  }

  /** These parts only, with what is in the zones among them and the flows between them. */
  public Motif only(Collection<String> chosen) {
    Dfd dfd = model.dfd();
    var next = new LinkedHashSet<>(chosen);
    dfd.boundaries().values().stream()
        .filter(zone -> isWithin(zone.parent(), chosen))
        .forEach(zone -> next.add(zone.id()));
    dfd.elements().values().stream()
        .filter(element -> isWithin(element.boundary(), chosen))
        .forEach(element -> next.add(element.id()));
    dfd.flows().values().stream()
        .filter(flow -> next.contains(flow.source()) && next.contains(flow.target()))
        .forEach(flow -> next.add(flow.id()));
    return new Motif(model, catalog, diagram, register, highlight, next);
  }

  /** Whether a zone or one around it is chosen. */
  private boolean isWithin(Optional<String> zone, Collection<String> chosen) {
    return zone.filter(id ->
            chosen.contains(id)
                || isWithin(model.dfd().boundary(id).flatMap(Boundary::parent), chosen))
        .isPresent();
  }

  String title() {
    return model.diagrams().size() > 1
        ? model.info().name() + ": " + diagram.name()
        : model.info().name();
  }
}
