package io.gridstride.picture;

import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.HighlightMarks;
import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.Scene;
import io.gridstride.drawing.Scenes;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import io.gridstride.overlay.Badges;
import io.gridstride.overlay.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * A diagram drawn and ready to be written as a picture.
 *
 * @param title of the model, and of the diagram where there are several
 * @param description what is on it, in a sentence or two for those who do not see it
 * @param names id of a part to its name in full
 */
public record Illustration(
    String title, String description, SequencedMap<String, String> names, Scene scene, Look look) {
  public Illustration {
    names = Ordered.map(names);
  }

  /**
   * Draws it.
   *
   * @param measure of the bundled font
   */
  public static Illustration of(Motif motif, Look look, InterMeasure measure) {
    var dfd = motif.model().dfd();
    Overlay overlay =
        Symbols.overlay(motif.catalog())
            .withBadges(
                look == Look.BLACK_AND_WHITE
                    ? Badges.lettered(motif.register())
                    : Badges.of(motif.register()));
    Geometry geometry = Geometry.of(dfd, motif.diagram(), overlay.protocols(), measure);
    Picture whole = Scenes.picture(dfd, geometry, overlay, measure);
    Scene scene = (motif.parts().isEmpty() ? whole : whole.only(motif.parts())).scene();
    return new Illustration(
        motif.title(),
        Description.of(motif, scene, look),
        PartTitles.of(dfd, motif.catalog()),
        motif
            .highlight()
            .map(highlight -> {
              List<Mark> marks = new ArrayList<>(scene.marks());
              marks.addAll(
                  HighlightMarks.of(
                      highlight, geometry, scene.marks(), box(scene.extent()), 1, measure));
              return new Scene(marks, scene.extent());
            })
            .orElse(scene),
        look);
  }

  /** Whether there is nothing to see. */
  public boolean isEmpty() {
    return scene.marks().isEmpty();
  }

  private static Bounds box(Scene.Extent extent) {
    return new Bounds(
        (int) Math.floor(extent.x()),
        (int) Math.floor(extent.y()),
        (int) Math.ceil(extent.width()),
        (int) Math.ceil(extent.height()));
  }
}
