package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The parts of an excerpt as new parts of a model: with ids of their own, and names unlike those
 * that are there. Data that the model has already is not copied.
 *
 * @param ids from the ids in the excerpt to those in the model
 */
record Copied(List<Part> parts, SequencedMap<String, String> ids) {
  static Copied of(Dfd excerpt, ThreatModel into, IdSource source) {
    SequencedMap<String, String> ids = known(excerpt, into.dfd());
    var stems = new LinkedHashMap<String, String>();
    excerpt
        .parts()
        .filter(part -> !ids.containsKey(part.id()))
        .forEach(part -> stems.put(part.id(), stem(part)));
    ids.putAll(source.fresh(stems));
    Set<String> elements = new LinkedHashSet<>();
    into.dfd().elements().values().forEach(element -> elements.add(element.name()));
    Set<String> zones = new LinkedHashSet<>();
    into.dfd().boundaries().values().forEach(zone -> zones.add(zone.name()));
    List<Part> parts = new ArrayList<>();
    excerpt
        .parts()
        .filter(part -> stems.containsKey(part.id()))
        .map(part -> copy(part, ids, part instanceof Element ? elements : zones))
        .forEach(parts::add);
    return new Copied(parts, ids);
  }

  /** The data assets that the model has already. */
  private static SequencedMap<String, String> known(Dfd excerpt, Dfd into) {
    var known = new LinkedHashMap<String, String>();
    for (DataAsset asset : excerpt.assets().values()) {
      Optional.ofNullable(into.assets().get(asset.id()))
          .filter(same -> same.equals(asset))
          .or(() -> into.assets().values().stream().filter(one -> alike(one, asset)).findFirst())
          .ifPresent(same -> known.put(asset.id(), same.id()));
    }
    return known;
  }

  private static boolean alike(DataAsset one, DataAsset other) {
    return one.kind().equals(other.kind()) && one.name().equals(other.name());
  }

  private static String stem(Part part) {
    return switch (part) {
      case Element element -> IdSource.stem(element.type());
      case Flow _ -> "flow";
      case Boundary _ -> "zone";
      case DataAsset _ -> "asset";
      case ControlUse _ -> "control";
    };
  }

  private static Part copy(Part part, Map<String, String> ids, Set<String> names) {
    String id = ids.getOrDefault(part.id(), part.id());
    return switch (part) {
      case Element element ->
          element
              .withId(id)
              .withBoundary(element.boundary().map(zone -> to(ids, zone)))
              .withName(unlike(element.name(), names));
      case Flow flow ->
          flow.withId(id)
              .withEnds(to(ids, flow.source()), to(ids, flow.target()))
              .withData(flow.data().stream().map(data -> to(ids, data)).toList());
      case Boundary zone ->
          zone.withId(id)
              .withParent(zone.parent().map(parent -> to(ids, parent)))
              .withCrossedBy(zone.crossedBy().stream().map(flow -> to(ids, flow)).toList())
              .withName(unlike(zone.name(), names));
      case DataAsset asset -> asset.withId(id);
      case ControlUse use -> use.withId(id).withOn(use.on().map(on -> to(ids, on)));
    };
  }

  private static String to(Map<String, String> ids, String old) {
    return Optional.ofNullable(ids.get(old)).orElseThrow();
  }

  private static String unlike(String name, Set<String> taken) {
    String next =
        name.isEmpty() || !taken.contains(name) ? name : Wording.unlike(Wording.cut(name), taken);
    taken.add(next);
    return next;
  }
}
