package io.gridstride.drawing.layout;

import io.gridstride.drawing.FlowText;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** What is on a diagram as it is nested, in model order: the order of drawing changes nothing. */
final class Nesting {
  /** The name of the place outside all zones. */
  static final String OUTSIDE = "";

  private static final int BESIDE_TITLE = 40;

  private final Dfd dfd;
  private final Diagram diagram;
  private final TextMeasure measure;
  private final FlowText texts;
  private final SequencedMap<String, List<String>> members = new LinkedHashMap<>();
  private final SequencedMap<String, Flow> flows = new LinkedHashMap<>();
  private final SequencedMap<String, List<Flow>> flowsOf = new LinkedHashMap<>();

  Nesting(Dfd dfd, Diagram diagram, FlowText texts, TextMeasure measure) {
    this.dfd = dfd;
    this.diagram = diagram;
    this.texts = texts;
    this.measure = measure;
    Stream.concat(dfd.elements().keySet().stream(), zones().map(Boundary::id))
        .filter(diagram.places()::containsKey)
        .forEach(id -> members.computeIfAbsent(container(id), k -> new ArrayList<>()).add(id));
    dfd.flows()
        .values()
        .forEach(flow -> {
          if (diagram.places().containsKey(flow.source())
              && diagram.places().containsKey(flow.target())) {
            flows.put(flow.id(), flow);
            flowsOf.computeIfAbsent(flow.source(), k -> new ArrayList<>()).add(flow);
            flowsOf.computeIfAbsent(flow.target(), k -> new ArrayList<>()).add(flow);
          }
        });
  }

  private Stream<Boundary> zones() {
    return dfd.boundaries().values().stream()
        .filter(boundary -> boundary.form() == Boundary.Form.ZONE);
  }

  /** The innermost zone around a part that is on the diagram. */
  String container(String id) {
    Optional<String> zone =
        dfd.element(id)
            .flatMap(Element::boundary)
            .or(() -> dfd.boundary(id).flatMap(Boundary::parent));
    return dfd.enclosing(zone).stream()
        .map(Boundary::id)
        .filter(diagram.places()::containsKey)
        .findFirst()
        .orElse(OUTSIDE);
  }

  /** Ids of what is directly in a zone, or outside all. */
  List<String> members(String zone) {
    return members.getOrDefault(zone, List.of());
  }

  /** The outside and all zones that have members. */
  List<String> containers() {
    return List.copyOf(members.keySet());
  }

  boolean isElement(String id) {
    return dfd.element(id).isPresent();
  }

  /** The elements on the diagram. */
  List<String> elements() {
    return dfd.elements().keySet().stream().filter(diagram.places()::containsKey).toList();
  }

  /** The flows between elements. */
  List<Link> links() {
    List<Link> links = new ArrayList<>();
    flows
        .values()
        .forEach(flow -> links.add(new Link(flow.source(), flow.target(), 1, texts.width(flow))));
    return Link.between(links, Optional::of);
  }

  /** These parts of one zone as items, with all that is in them. */
  List<Item> items(List<String> ids) {
    List<Item> items = new ArrayList<>();
    List<Item.Single> elements = new ArrayList<>();
    for (String id : ids) {
      Optional<Boundary> zone = dfd.boundary(id);
      if (zone.isPresent()) {
        items.add(new Item.Group(id, leastWidth(zone.get()), items(members(id))));
      } else {
        Bounds place = place(id);
        elements.add(
            new Item.Single(
                id, place.width(), Math.max(place.height(), Stars.leastHeight(leaves(id)))));
      }
    }
    items.addAll(Stars.gather(elements, dfd, flowsOf));
    return items;
  }

  /** How many elements have flows with this one only; a shared medium keeps its shape anyway. */
  private int leaves(String hub) {
    if (dfd.element(hub).filter(element -> element.kind() == ElementKind.MEDIUM).isPresent()) {
      return 0;
    }
    return (int) neighbours(hub).stream().filter(id -> neighbours(id).size() == 1).count();
  }

  private SequencedSet<String> neighbours(String id) {
    SequencedSet<String> neighbours = new LinkedHashSet<>();
    flowsOf
        .getOrDefault(id, List.of())
        .forEach(flow -> neighbours.add(flow.source().equals(id) ? flow.target() : flow.source()));
    return neighbours;
  }

  Bounds place(String id) {
    return Optional.ofNullable(diagram.places().get(id)).orElseThrow();
  }

  private int leastWidth(Boundary zone) {
    String title = zone.name().toUpperCase(Locale.ROOT) + zone.kind().map(k -> "  " + k).orElse("");
    return BESIDE_TITLE + (int) Math.ceil(measure.width(title, Face.SEMIBOLD, 10.5));
  }
}
