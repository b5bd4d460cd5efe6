package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Puts a new element under the pointer, into the zone that is there. */
record PlaceGesture(EditorState before, Template template, double x, double y) implements Gesture {
  PlaceGesture {
    x = Math.clamp(x, -Sizes.FAR, Sizes.FAR);
    y = Math.clamp(y, -Sizes.FAR, Sizes.FAR);
  }

  @Override
  public Gesture onto(EditorState next) {
    return new PlaceGesture(next, template, x, y);
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new PlaceGesture(before, template, at.x(), at.y());
  }

  private Bounds place() {
    return new Bounds(
        Sizes.snapped(x - template.width() / 2.0),
        Sizes.snapped(y - template.height() / 2.0),
        template.width(),
        template.height());
  }

  private Optional<String> zone() {
    return before.zones().under(place(), Zones.NONE);
  }

  private Element element() {
    List<String> names =
        before.model().dfd().elements().values().stream().map(Element::name).toList();
    return Element.of(
            before.ids().freshFor(template.type()),
            template.type(),
            template.kind(),
            Wording.unlike(template.name(), names))
        .withBoundary(zone());
  }

  /** The new element's place, and the larger borders of the zones it goes into. */
  private SequencedMap<String, Bounds> places(Element element) {
    var places = new LinkedHashMap<String, Bounds>();
    places.put(element.id(), place());
    List<String> news = List.of(element.id());
    Zones zones = before.zones().with(List.of(Edit.Nest.of(news, element.boundary())));
    places.putAll(Belonging.stretched(zones.with(places), news));
    return places;
  }

  @Override
  public EditorState finished() {
    Element element = element();
    Edit edit =
        new Edit.Composite(
            "Add element",
            List.of(new Edit.Add(element), new Edit.Place(before.diagramId(), places(element))));
    return before.withTool(new SelectTool()).after(edit, List.of(element.id()));
  }

  @Override
  public Preview preview() {
    Element element = element();
    var places = new LinkedHashMap<>(places(element));
    places.remove(element.id());
    return Preview.NONE
        .withPlaces(places)
        .withOutline(Preview.Shape.ELEMENT, place())
        .withHighlighted(zone().stream().toList());
  }
}
