package io.gridstride.analysis.engine;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Changes of every kind to a DFD, by chance; most of them one property, as people work. */
final class RandomChanges {
  private final Random random;
  private final Catalog catalog;

  RandomChanges(Random random, Catalog catalog) {
    this.random = random;
    this.catalog = catalog;
  }

  Dfd next(Dfd dfd) {
    return switch (random.nextInt(20)) {
      case 0 -> dfd.withElements(with(dfd.elements(), fresh(dfd)));
      case 1 -> withoutElement(dfd);
      case 2 -> dfd.withFlows(with(dfd.flows(), link(dfd)));
      case 3 -> dfd.withFlows(without(dfd.flows(), id(dfd.flows())));
      case 4 -> onElement(dfd, element -> element.withBoundary(zone(dfd)));
      case 5 -> onElement(dfd, element -> element.withCount(1 + random.nextInt(5000)));
      case 6 -> onElement(dfd, element -> element.withType(type(), element.kind()));
      case 7 -> onElement(dfd, element -> element.withName("Name " + random.nextInt(9)));
      case 8 -> onFlow(dfd, flow -> flow.withData(data(dfd)));
      case 9 -> onFlow(dfd, flow -> flow.withProtocol(protocol()));
      case 10 -> dfd.withControls(with(dfd.controls(), control(dfd)));
      case 11 -> dfd.withControls(without(dfd.controls(), id(dfd.controls())));
      case 12 -> onZone(dfd);
      case 13, 14, 15 ->
          onFlow(
              dfd,
              flow ->
                  flow.withProperties(
                      stated(flow.properties(), catalog.flowProperties().values())));
      default ->
          onElement(
              dfd,
              element ->
                  element.withProperties(
                      stated(element.properties(), catalog.elementProperties().values())));
    };
  }

  private Properties stated(Properties have, Iterable<PropertyType> types) {
    List<PropertyType> all = new ArrayList<>();
    types.forEach(all::add);
    PropertyType type = one(all);
    if (random.nextInt(4) == 0) {
      return have.without(type.id());
    }
    return have.with(type.id(), value(type));
  }

  private PropertyValue value(PropertyType type) {
    return switch (type.kind()) {
      case CHOICE -> new PropertyValue.Text(one(type.values()));
      case FLAG -> new PropertyValue.Flag(random.nextBoolean());
      case COUNT -> new PropertyValue.Count(random.nextInt(2000));
      case TAGS ->
          new PropertyValue.Tags(type.values().isEmpty() ? List.of() : List.of(one(type.values())));
      case TEXT -> new PropertyValue.Text("K" + random.nextInt(3));
    };
  }

  private Element fresh(Dfd dfd) {
    String type = type();
    return Element.of(
            "new-" + random.nextInt(1000), type, catalog.type(type).orElseThrow().kind(), "New")
        .withBoundary(zone(dfd));
  }

  private Flow link(Dfd dfd) {
    return Flow.of("link-" + random.nextInt(1000), id(dfd.elements()), id(dfd.elements()))
        .withProtocol(protocol())
        .withData(data(dfd));
  }

  private ControlUse control(Dfd dfd) {
    List<String> parts = dfd.parts().map(Part::id).toList();
    return new ControlUse(
        "control-" + random.nextInt(20),
        one(List.copyOf(catalog.controls().keySet())),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(parts)),
        one(List.of(ControlUse.Status.values())),
        "",
        Extras.NONE);
  }

  private Dfd withoutElement(Dfd dfd) {
    if (dfd.elements().size() < 4) {
      return dfd;
    }
    String id = id(dfd.elements());
    SequencedMap<String, Flow> flows = new LinkedHashMap<>(dfd.flows());
    flows.values().removeIf(flow -> flow.touches(id));
    return dfd.withFlows(flows).withElements(without(dfd.elements(), id));
  }

  private Dfd onZone(Dfd dfd) {
    if (dfd.boundaries().isEmpty()) {
      return dfd;
    }
    Boundary zone = one(List.copyOf(dfd.boundaries().values()));
    Optional<String> kind =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(one(List.copyOf(catalog.zones().keySet())));
    return dfd.withBoundaries(with(dfd.boundaries(), zone.withKind(kind)));
  }

  private Dfd onElement(Dfd dfd, UnaryOperator<Element> change) {
    return dfd.withElements(
        with(dfd.elements(), change.apply(one(List.copyOf(dfd.elements().values())))));
  }

  private Dfd onFlow(Dfd dfd, UnaryOperator<Flow> change) {
    return dfd.flows().isEmpty()
        ? dfd
        : dfd.withFlows(with(dfd.flows(), change.apply(one(List.copyOf(dfd.flows().values())))));
  }

  private Optional<String> zone(Dfd dfd) {
    return dfd.boundaries().isEmpty() || random.nextInt(6) == 0
        ? Optional.empty()
        : Optional.of(id(dfd.boundaries()));
  }

  private List<String> data(Dfd dfd) {
    return dfd.assets().isEmpty() || random.nextInt(4) == 0 ? List.of() : List.of(id(dfd.assets()));
  }

  private Optional<String> protocol() {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(one(List.copyOf(catalog.protocols().keySet())));
  }

  private String type() {
    return one(List.copyOf(catalog.types().keySet()));
  }

  private String id(SequencedMap<String, ? extends Part> parts) {
    return parts.isEmpty() ? "" : one(List.copyOf(parts.keySet()));
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static <P extends Part> SequencedMap<String, P> with(
      SequencedMap<String, P> parts, P part) {
    SequencedMap<String, P> next = new LinkedHashMap<>(parts);
    next.put(part.id(), part);
    return next;
  }

  private static <P extends Part> SequencedMap<String, P> without(
      SequencedMap<String, P> parts, String id) {
    SequencedMap<String, P> next = new LinkedHashMap<>(parts);
    next.remove(id);
    return next;
  }
}
