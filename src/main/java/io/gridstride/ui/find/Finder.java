package io.gridstride.ui.find;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.PropertyType.On;
import io.gridstride.model.Boundary;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.review.Register;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a model and its threats. */
final class Finder {
  /** More than this nobody walks through. */
  static final int MOST = 500;

  private final Dfd dfd;
  private final Catalog catalog;
  private final Query query;

  private Finder(Desk desk, Query query) {
    dfd = desk.model().dfd();
    catalog = desk.catalog();
    this.query = query;
  }

  /** What fits, grouped, each group in the order of the model or the register. */
  static List<Hit> find(String typed, Desk desk) {
    Query query = Query.of(typed);
    var finder = new Finder(desk, query);
    return query.words().isEmpty()
        ? List.of()
        : Stream.concat(
                Face.all(finder.dfd, finder.catalog).flatMap(face -> finder.in(face).stream()),
                desk.results().register().entries().stream()
                    .flatMap(entry -> finder.in(entry).stream()))
            .limit(MOST)
            .toList();
  }

  private Optional<Hit> in(Face face) {
    List<String> texts = texts(face);
    return query
        .in(texts)
        .map(at ->
            new Hit(
                Hit.Group.of(face.sort()),
                Optional.of(face.id()),
                Optional.empty(),
                face.name(),
                at == 0 ? face.about() : texts.get(at),
                Optional.of(face)));
  }

  /** What a part is found by, the name first. */
  private List<String> texts(Face face) {
    var texts = new ArrayList<String>();
    texts.add(face.name());
    texts.add(face.about());
    texts.add("Id: " + face.id());
    dfd.element(face.id()).ifPresent(element -> addTo(texts, element));
    dfd.flow(face.id()).ifPresent(flow -> addTo(texts, flow));
    dfd.boundary(face.id()).ifPresent(zone -> addTo(texts, zone));
    return texts;
  }

  private void addTo(List<String> texts, Element element) {
    addTo(texts, On.ELEMENT, element.properties());
    addNotes(texts, element.notes());
  }

  private void addTo(List<String> texts, Flow flow) {
    flow.data().stream()
        .flatMap(id -> Optional.ofNullable(dfd.assets().get(id)).stream())
        .map(DataAsset::name)
        .forEach(name -> texts.add("Data: " + name));
    addTo(texts, On.FLOW, flow.properties());
    addNotes(texts, flow.notes());
  }

  private static void addTo(List<String> texts, Boundary zone) {
    zone.kind().ifPresent(kind -> texts.add("Kind: " + kind));
    addNotes(texts, zone.notes());
  }

  private void addTo(List<String> texts, On on, Properties properties) {
    properties
        .values()
        .forEach((id, value) -> {
          Optional<PropertyType> type = catalog.property(on, id);
          texts.add(
              type.map(PropertyType::label).orElse(id)
                  + ": "
                  + type.map(known -> known.words(value.text())).orElse(value.text()));
        });
  }

  private static void addNotes(List<String> texts, String notes) {
    if (!notes.isEmpty()) {
      texts.add("Note: " + notes.replace('\n', ' '));
    }
  }

  private Optional<Hit> in(Register.Entry entry) {
    String id = entry.threat().id();
    String part = entry.threat().subject().id();
    return query
        .in(List.of(entry.rule().title(), id, entry.subject()))
        .map(at ->
            new Hit(
                Hit.Group.THREATS,
                Optional.of(part).filter(one -> dfd.part(one).isPresent()),
                Optional.of(id),
                entry.rule().title(),
                entry.rule().id() + " on " + entry.subject(),
                Face.of(part, dfd, catalog)));
  }
}
