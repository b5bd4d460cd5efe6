package io.gridstride.editor;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Bounds;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What tabs and menus do to the diagrams, and to what the one that is shown shows. */
final class DiagramCommands {
  private DiagramCommands() {}

  static EditorState show(EditorState state, String id) {
    return state.withDiagram(diagram(state, id).id());
  }

  static EditorState add(EditorState state, String name) {
    String id = state.ids().fresh("diagram");
    return added(state, "Add diagram", Diagram.empty(id, unlike(state, name)));
  }

  static EditorState duplicate(EditorState state, String id) {
    Diagram original = diagram(state, id);
    return added(
        state,
        "Duplicate diagram",
        original
            .withId(state.ids().fresh("diagram"))
            .withName(unlike(state, Wording.cut(original.name()))));
  }

  private static EditorState added(EditorState state, String step, Diagram diagram) {
    Edit edit = new Edit.AddDiagram(diagram);
    return Rules.refusal(state.model(), edit).isEmpty()
        ? state.after(new Edit.Composite(step, List.of(edit)), state.selection(), diagram.id())
        : state;
  }

  static EditorState remove(EditorState state, String id) {
    Edit edit = new Edit.RemoveDiagram(diagram(state, id).id());
    return Rules.refusal(state.model(), edit).isEmpty()
        ? state.after(edit, state.selection())
        : state;
  }

  static EditorState show(EditorState state, Collection<String> ids, Optional<Point> at) {
    Diagram diagram = state.diagram();
    SequencedMap<String, Bounds> news =
        new LinkedHashMap<>(Placements.with(state.model().dfd(), diagram, ids));
    news.keySet().removeAll(diagram.places().keySet());
    at.ifPresent(to -> centred(news, to));
    Edit edit =
        new Edit.Composite(
            "Add " + Wording.parts(state.model().dfd(), news.keySet()) + " to diagram",
            List.of(new Edit.Place(diagram.id(), news)));
    return !news.isEmpty() && Rules.refusal(state.model(), edit).isEmpty()
        ? state.after(edit, Ordered.set(news.keySet()))
        : state;
  }

  private static void centred(SequencedMap<String, Bounds> places, Point to) {
    places.values().stream()
        .reduce(Bounds::union)
        .ifPresent(all -> {
          int dx = Sizes.snapped(to.x() - all.centreX());
          int dy = Sizes.snapped(to.y() - all.centreY());
          places.replaceAll((_, place) -> place.moved(dx, dy));
        });
  }

  static EditorState unplace(EditorState state) {
    String diagram = state.diagramId();
    List<String> ids =
        state.selection().stream().filter(state.diagram().places()::containsKey).toList();
    return state.after(new Edit.Unplace(diagram, Ordered.set(ids)), state.selection());
  }

  private static Diagram diagram(EditorState state, String id) {
    return state.model().diagrams().stream()
        .filter(diagram -> diagram.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no diagram " + id));
  }

  private static String unlike(EditorState state, String name) {
    return Wording.unlike(name, state.model().diagrams().stream().map(Diagram::name).toList());
  }
}
