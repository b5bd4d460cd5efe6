package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Removes parts with all that hangs on them. */
final class EditsDeletion {
  private final Dfd dfd;
  private final SequencedSet<String> gone;

  private EditsDeletion(Dfd dfd, SequencedSet<String> gone) {
    this.dfd = dfd;
    this.gone = gone;
  }

  static ThreatModel of(ThreatModel model, Collection<String> ids) {
    Dfd dfd = model.dfd();
    for (String id : ids) {
      if (dfd.part(id).isEmpty()) {
        throw new IllegalArgumentException("no part " + id + " to delete");
      }
    }
    Set<String> gone = new LinkedHashSet<>(ids);
    dfd.flows().values().stream()
        .filter(flow -> gone.contains(flow.source()) || gone.contains(flow.target()))
        .forEach(flow -> gone.add(flow.id()));
    dfd.controls().values().stream()
        .filter(use -> use.on().filter(gone::contains).isPresent())
        .forEach(use -> gone.add(use.id()));
    var deletion = new EditsDeletion(dfd, Ordered.set(gone));
    return model
        .withDfd(deletion.rest())
        .withDiagrams(model.diagrams().stream().map(deletion::rest).toList());
  }

  private Dfd rest() {
    return new Dfd(
        rest(dfd.elements(), this::rehoused),
        rest(dfd.flows(), this::unloaded),
        rest(dfd.boundaries(), this::rehoused),
        rest(dfd.assets(), asset -> asset),
        rest(dfd.controls(), use -> use),
        dfd.extras());
  }

  private <P extends Part> SequencedMap<String, P> rest(
      SequencedMap<String, P> parts, UnaryOperator<P> mended) {
    var next = new LinkedHashMap<String, P>();
    parts.values().stream()
        .filter(part -> !gone.contains(part.id()))
        .forEach(part -> next.put(part.id(), mended.apply(part)));
    return next;
  }

  private Element rehoused(Element element) {
    return element.boundary().filter(gone::contains).isEmpty()
        ? element
        : element.withBoundary(survivor(element.boundary()));
  }

  private Boundary rehoused(Boundary boundary) {
    Boundary inside =
        boundary.parent().filter(gone::contains).isEmpty()
            ? boundary
            : boundary.withParent(survivor(boundary.parent()));
    return inside.crossedBy().stream().anyMatch(gone::contains)
        ? inside.withCrossedBy(without(inside.crossedBy()))
        : inside;
  }

  private Optional<String> survivor(Optional<String> zone) {
    return dfd.enclosing(zone).stream()
        .map(Boundary::id)
        .filter(Predicate.not(gone::contains))
        .findFirst();
  }

  private Flow unloaded(Flow flow) {
    return flow.data().stream().anyMatch(gone::contains)
        ? flow.withData(without(flow.data()))
        : flow;
  }

  private List<String> without(Collection<String> ids) {
    return ids.stream().filter(id -> !gone.contains(id)).toList();
  }

  private Diagram rest(Diagram diagram) {
    Diagram next =
        diagram
            .withPlaces(without(diagram.places()))
            .withBends(without(diagram.bends()))
            .withLocked(without(diagram.locked()));
    return next.equals(diagram) ? diagram : next;
  }

  private <V> SequencedMap<String, V> without(Map<String, V> map) {
    var next = new LinkedHashMap<>(map);
    next.keySet().removeAll(gone);
    return next;
  }
}
