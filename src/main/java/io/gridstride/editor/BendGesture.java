package io.gridstride.editor;

import io.gridstride.drawing.Legs;
import io.gridstride.drawing.Outline;
import io.gridstride.drawing.Route;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Moves one straight piece of a flow's line aside.
 *
 * @param route the line when it was taken hold of
 * @param leg which piece, counted from the source
 */
record BendGesture(
    EditorState before, String flow, Route route, int leg, Pointer start, Pointer now)
    implements Gesture {
  @Override
  public Gesture onto(EditorState next) {
    return next.model().dfd().equals(before.model().dfd())
            && next.diagram().equals(before.diagram())
        ? new BendGesture(next, flow, route, leg, start, now)
        : new PressGesture(next, start, Optional.empty());
  }

  @Override
  public Gesture dragged(Pointer at) {
    return new BendGesture(before, flow, route, leg, start, at);
  }

  private SequencedMap<String, List<Point>> bends() {
    var bends = new LinkedHashMap<String, List<Point>>();
    if (now.leftFrom(start)) {
      before
          .model()
          .dfd()
          .flow(flow)
          .flatMap(this::corners)
          .filter(corners -> corners.stream().allMatch(p -> Sizes.fits(p.x(), p.y())))
          .ifPresent(corners -> bends.put(flow, corners));
    }
    return bends;
  }

  private Optional<List<Point>> corners(Flow found) {
    Route.Leg piece = route.legs().get(leg);
    double to =
        piece.horizontal()
            ? piece.from().y() + now.y() - start.y()
            : piece.from().x() + now.x() - start.x();
    boolean free = now.keys().control() || !before.aids().grid();
    int at = free ? (int) Math.round(to) : Sizes.snapped(to);
    return outline(found.source())
        .flatMap(source ->
            outline(found.target()).map(target -> Legs.moved(route, leg, at, source, target)));
  }

  private Optional<Outline> outline(String id) {
    return before
        .model()
        .dfd()
        .element(id)
        .flatMap(
            element -> before.zones().place(id).map(place -> new Outline(element.kind(), place)));
  }

  @Override
  public EditorState finished() {
    return before.after(new Edit.Bend(before.diagramId(), bends()), before.selection());
  }

  @Override
  public Preview preview() {
    return Preview.NONE.withBends(bends());
  }
}
