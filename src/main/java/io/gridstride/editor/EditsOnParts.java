package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Part;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Edits of single parts. A DFD that would be equal stays the same instance. */
final class EditsOnParts {
  private EditsOnParts() {}

  static Dfd apply(Dfd dfd, Edit.OfDfd edit) {
    return switch (edit) {
      case Edit.Add(var part) -> added(dfd, List.of(part));
      case Edit.AddAll(var parts) -> added(dfd, parts);
      case Edit.Nest(var ids, var zone) ->
          changed(dfd, List.copyOf(ids), part -> nested(part, zone));
      case Edit.Rename(var id, var to) -> changed(dfd, List.of(id), part -> renamed(part, to));
      case Edit.SetNotes(var id, var notes) ->
          changed(dfd, List.of(id), part -> noted(part, notes));
      case Edit.SetProperty(var id, var property, var value) ->
          changed(dfd, List.of(id), part -> stated(part, property, value));
      case Edit.SetType(var id, var type, var kind) ->
          element(dfd, id, element -> element.withType(type, kind));
      case Edit.SetCount(var id, var count) ->
          element(dfd, id, element -> element.withCount(count));
      case Edit.SetProtocol(var id, var protocol) ->
          flow(dfd, id, flow -> flow.withProtocol(protocol));
      case Edit.SetData(var id, var assets) -> flow(dfd, id, flow -> flow.withData(assets));
      case Edit.Reattach(var id, var source, var target) ->
          flow(dfd, id, flow -> flow.withEnds(source, target));
      case Edit.SetZoneKind(var id, var kind) -> boundary(dfd, id, zone -> zone.withKind(kind));
      case Edit.SetTarget(var id, var target) -> boundary(dfd, id, zone -> zone.withTarget(target));
      case Edit.SetDataKind(var id, var kind) -> asset(dfd, id, asset -> asset.withKind(kind));
      case Edit.Rate(var id, var needs, var consequence) ->
          asset(dfd, id, asset -> asset.withNeeds(needs).withConsequence(consequence));
      case Edit.SetStatus(var id, var status) -> control(dfd, id, use -> use.withStatus(status));
    };
  }

  private static Dfd added(Dfd dfd, List<Part> parts) {
    for (Part part : parts) {
      if (dfd.part(part.id()).isPresent()) {
        throw new IllegalArgumentException("the id " + part.id() + " is taken");
      }
    }
    return with(dfd, parts);
  }

  private static Part nested(Part part, Optional<String> zone) {
    return switch (part) {
      case Element element -> element.withBoundary(zone);
      case Boundary boundary -> boundary.withParent(zone);
      case Flow _, DataAsset _, ControlUse _ -> throw wrong(part, "a place in a zone");
    };
  }

  private static Part renamed(Part part, String name) {
    return switch (part) {
      case Element element -> element.withName(name);
      case Flow flow -> flow.withName(name);
      case Boundary boundary -> boundary.withName(name);
      case DataAsset asset -> asset.withName(name);
      case ControlUse _ -> throw wrong(part, "a name");
    };
  }

  private static Part noted(Part part, String notes) {
    return switch (part) {
      case Element element -> element.withNotes(notes);
      case Flow flow -> flow.withNotes(notes);
      case Boundary boundary -> boundary.withNotes(notes);
      case DataAsset asset -> asset.withNotes(notes);
      case ControlUse use -> use.withNotes(notes);
    };
  }

  private static Part stated(Part part, String property, Optional<PropertyValue> value) {
    return switch (part) {
      case Element element -> element.withProperties(with(element.properties(), property, value));
      case Flow flow -> flow.withProperties(with(flow.properties(), property, value));
      case Boundary _, DataAsset _, ControlUse _ -> throw wrong(part, "properties");
    };
  }

  private static Properties with(
      Properties properties, String property, Optional<PropertyValue> value) {
    return value.map(v -> properties.with(property, v)).orElse(properties.without(property));
  }

  private static Dfd element(Dfd dfd, String id, UnaryOperator<Element> change) {
    return with(dfd, List.of(change.apply(the(dfd.elements(), id))));
  }

  private static Dfd flow(Dfd dfd, String id, UnaryOperator<Flow> change) {
    return with(dfd, List.of(change.apply(the(dfd.flows(), id))));
  }

  private static Dfd boundary(Dfd dfd, String id, UnaryOperator<Boundary> change) {
    return with(dfd, List.of(change.apply(the(dfd.boundaries(), id))));
  }

  private static Dfd asset(Dfd dfd, String id, UnaryOperator<DataAsset> change) {
    return with(dfd, List.of(change.apply(the(dfd.assets(), id))));
  }

  private static Dfd control(Dfd dfd, String id, UnaryOperator<ControlUse> change) {
    return with(dfd, List.of(change.apply(the(dfd.controls(), id))));
  }

  private static Dfd changed(Dfd dfd, List<String> ids, UnaryOperator<Part> change) {
    return with(dfd, ids.stream().map(id -> change.apply(part(dfd, id))).toList());
  }

  /** The DFD with these parts in place of those of the same id, or after the others. */
  private static Dfd with(Dfd dfd, List<Part> parts) {
    List<Part> news =
        parts.stream().filter(part -> !dfd.part(part.id()).equals(Optional.of(part))).toList();
    return news.isEmpty()
        ? dfd
        : new Dfd(
            put(dfd.elements(), Element.class, news),
            put(dfd.flows(), Flow.class, news),
            put(dfd.boundaries(), Boundary.class, news),
            put(dfd.assets(), DataAsset.class, news),
            put(dfd.controls(), ControlUse.class, news),
            dfd.extras());
  }

  private static <P extends Part> SequencedMap<String, P> put(
      SequencedMap<String, P> map, Class<P> sort, List<Part> news) {
    var next = new LinkedHashMap<>(map);
    news.stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .forEach(part -> next.put(part.id(), part));
    return next;
  }

  private static Part part(Dfd dfd, String id) {
    return dfd.part(id).orElseThrow(() -> new IllegalArgumentException("no part " + id));
  }

  private static <P> P the(SequencedMap<String, P> parts, String id) {
    return Optional.ofNullable(parts.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no such part " + id));
  }

  private static IllegalArgumentException wrong(Part part, String what) {
    return new IllegalArgumentException(part.id() + " cannot have " + what);
  }
}
