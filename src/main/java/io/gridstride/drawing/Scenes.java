package io.gridstride.drawing;

import io.gridstride.drawing.Picture.Group;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import java.util.ArrayList;
import java.util.List;

/** Paints a diagram: zones from outer to inner, then flows, elements, labels and badges. */
public final class Scenes {
  private Scenes() {}

  /** The whole picture of one diagram, for a renderer that paints it once. */
  public static Scene of(Dfd dfd, Diagram diagram, Overlay overlay, TextMeasure measure) {
    Geometry geometry = Geometry.of(dfd, diagram, overlay.protocols(), measure);
    return picture(dfd, geometry, overlay, measure).scene();
  }

  /** The marks for a geometry at hand, for a window that paints what is in view. */
  public static Picture picture(Dfd dfd, Geometry geometry, Overlay overlay, TextMeasure measure) {
    var zones = new ZoneMarks(overlay);
    var flows = new FlowMarks(geometry, overlay);
    var elements = new ElementMarks(overlay, measure);
    var badges = new BadgeMarks(geometry, overlay, measure);
    List<Group> groups = new ArrayList<>();
    geometry.zones().forEach((id, zone) -> groups.add(zones.of(id, zone)));
    // The stack behind a fleet lies under the flows, so that arrow heads reach the box itself.
    geometry
        .elements()
        .forEach((id, outline) ->
            dfd.element(id)
                .filter(element -> element.count() > 1)
                .ifPresent(element -> groups.add(elements.stack(id, outline))));
    geometry.routes().forEach((id, route) -> groups.add(flows.of(id, route)));
    geometry.zones().forEach((id, zone) -> groups.add(zones.title(id, zone)));
    geometry
        .elements()
        .forEach((id, outline) ->
            dfd.element(id).ifPresent(element -> groups.add(elements.of(element, outline))));
    geometry.labels().forEach((id, label) -> groups.add(flows.label(id, label)));
    groups.addAll(badges.all());
    return new Picture(groups);
  }
}
