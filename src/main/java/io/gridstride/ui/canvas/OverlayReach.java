package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Outline;
import io.gridstride.editor.Grips;
import io.gridstride.editor.Preview;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of the view is touched by what {@link OverlayPainter} paints. */
final class OverlayReach {
  /** In pixels: more than a ring, an arrow head, a padlock or a grip stands away from its place. */
  private static final int MARGIN = 20;

  private OverlayReach() {}

  /** Places in the view; none when nothing is to be painted. */
  static List<Area> of(OverlayPainter.Shown shown, Geometry geometry, Viewport view, Area all) {
    List<Bounds> boxes = new ArrayList<>();
    Preview preview = shown.preview();
    Stream.of(shown.told(), shown.marked(), preview.highlighted(), shown.state().diagram().locked())
        .flatMap(parts -> parts.stream())
        .flatMap(part -> boxes(part, geometry))
        .forEach(boxes::add);
    preview.outline().ifPresent(outline -> boxes.add(outline.bounds()));
    preview
        .flow()
        .ifPresent(flow -> {
          boxes.add(new Bounds(flow.end().x(), flow.end().y(), 1, 1));
          Stream.concat(Stream.of(flow.fixed()), flow.target().stream())
              .flatMap(part -> boxes(part, geometry))
              .forEach(boxes::add);
        });
    preview
        .guides()
        .forEach(guide ->
            boxes.add(
                new Bounds(
                    guide.x1(),
                    guide.y1(),
                    Math.max(1, guide.x2() - guide.x1()),
                    Math.max(1, guide.y2() - guide.y1()))));
    Grips.of(shown.state(), geometry, 1 / view.zoom())
        .forEach(grip ->
            boxes.add(new Bounds((int) Math.floor(grip.x()), (int) Math.floor(grip.y()), 1, 1)));
    return boxes.stream().flatMap(box -> Area.around(box, view, MARGIN).in(all).stream()).toList();
  }

  private static Stream<Bounds> boxes(String part, Geometry geometry) {
    return Stream.of(
            Optional.ofNullable(geometry.elements().get(part)).map(Outline::box),
            Optional.ofNullable(geometry.zones().get(part)).map(zone -> zone.box()),
            Optional.ofNullable(geometry.routes().get(part)).map(route -> route.bounds()))
        .flatMap(Optional::stream);
  }
}
