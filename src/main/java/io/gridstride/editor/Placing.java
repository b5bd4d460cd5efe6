package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A new element at a place, as the member of the zone that is there. */
record Placing(EditorState before, Template template, Bounds place) {
  Optional<String> zone() {
    return before.zones().under(place, Zones.NONE);
  }

  Element element() {
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
  SequencedMap<String, Bounds> places() {
    Element element = element();
    var places = new LinkedHashMap<String, Bounds>();
    places.put(element.id(), place);
    List<String> news = List.of(element.id());
    Zones zones = before.zones().with(List.of(Edit.Nest.of(news, element.boundary())));
    places.putAll(Belonging.stretched(zones.with(places), news));
    return places;
  }

  EditorState finished() {
    return finished("Add element", List.of());
  }

  /** With a flow to it as well, all in one step. */
  EditorState connected(String source) {
    Flow flow = Flow.of(before.ids().fresh("flow"), source, element().id());
    return finished("Add connected element", List.of(new Edit.Add(flow)));
  }

  private EditorState finished(String step, List<Edit> more) {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Add(element()));
    edits.add(new Edit.Place(before.diagramId(), places()));
    edits.addAll(more);
    var edit = new Edit.Composite(step, edits);
    return Rules.refusal(before.model(), edit).isEmpty()
        ? before.withTool(new SelectTool()).after(edit, List.of(element().id()))
        : before;
  }

  Preview preview() {
    var places = new LinkedHashMap<>(places());
    places.remove(element().id());
    return Preview.NONE
        .withPlaces(places)
        .withOutline(Preview.Shape.ELEMENT, place)
        .withHighlighted(zone().stream().toList());
  }
}
