package io.gridstride.drawing;

import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;

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
    return Picture.of(new Content(dfd, geometry, overlay, measure));
  }
}
