package io.gridstride.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The meaning of a model: its data-flow diagram apart from any drawing. Each map goes from id to
 * part, in file order.
 *
 * @param extras fields of a newer format beside these; they have no meaning here
 */
public record Dfd(
    SequencedMap<String, Element> elements,
    SequencedMap<String, Flow> flows,
    SequencedMap<String, Boundary> boundaries,
    SequencedMap<String, DataAsset> assets,
    SequencedMap<String, ControlUse> controls,
    Extras extras) {
  public static final Dfd EMPTY = of(List.of(), List.of(), List.of(), List.of(), List.of());

  public Dfd {
    elements = Ordered.map(elements);
    flows = Ordered.map(flows);
    boundaries = Ordered.map(boundaries);
    assets = Ordered.map(assets);
    controls = Ordered.map(controls);
  }

  /** Two parts of the same sort with one id are a programming error; readers check first. */
  public static Dfd of(
      List<Element> elements,
      List<Flow> flows,
      List<Boundary> boundaries,
      List<DataAsset> assets,
      List<ControlUse> controls) {
    return new Dfd(
        byId(elements), byId(flows), byId(boundaries), byId(assets), byId(controls), Extras.NONE);
  }

  private static <P extends Part> SequencedMap<String, P> byId(List<P> parts) {
    return parts.stream()
        .collect(
            Collectors.toMap(
                Part::id,
                Function.identity(),
                (a, b) -> {
                  throw new IllegalArgumentException("two parts have the id " + a.id());
                },
                LinkedHashMap::new));
  }

  public Stream<Part> parts() {
    return Stream.of(elements, flows, boundaries, assets, controls)
        .flatMap(map -> map.values().stream());
  }

  public Optional<Element> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  public Optional<Flow> flow(String id) {
    return Optional.ofNullable(flows.get(id));
  }

  public Optional<Boundary> boundary(String id) {
    return Optional.ofNullable(boundaries.get(id));
  }

  public Optional<Part> part(String id) {
    return Stream.of(elements, flows, boundaries, assets, controls)
        .filter(map -> map.containsKey(id))
        .findFirst()
        .map(map -> map.get(id));
  }

  /** The zones around a zone or element, innermost first, starting with {@code innermost}. */
  public List<Boundary> enclosing(Optional<String> innermost) {
    return Stream.iterate(
            innermost.flatMap(this::boundary),
            Optional::isPresent,
            zone -> zone.flatMap(z -> z.parent()).flatMap(this::boundary))
        .map(Optional::orElseThrow)
        .limit(boundaries.size())
        .toList();
  }

  public Dfd withElements(SequencedMap<String, Element> next) {
    return new Dfd(next, flows, boundaries, assets, controls, extras);
  }

  public Dfd withFlows(SequencedMap<String, Flow> next) {
    return new Dfd(elements, next, boundaries, assets, controls, extras);
  }

  public Dfd withBoundaries(SequencedMap<String, Boundary> next) {
    return new Dfd(elements, flows, next, assets, controls, extras);
  }

  public Dfd withAssets(SequencedMap<String, DataAsset> next) {
    return new Dfd(elements, flows, boundaries, next, controls, extras);
  }

  public Dfd withControls(SequencedMap<String, ControlUse> next) {
    return new Dfd(elements, flows, boundaries, assets, next, extras);
  }

  public Dfd withExtras(Extras next) {
    return new Dfd(elements, flows, boundaries, assets, controls, next);
  }
}
