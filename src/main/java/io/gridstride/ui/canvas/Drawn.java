package io.gridstride.ui.canvas;

import io.gridstride.catalog.Catalog;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.Scenes;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Gesture;
import io.gridstride.editor.Preview;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Point;
import io.gridstride.picture.Badges;
import io.gridstride.picture.Symbols;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Snapshots;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * The picture of a state. Each is made from the one before, whose geometry and marks it keeps where
 * nothing they depend on has changed.
 */
final class Drawn {
  private final Dfd dfd;
  private final Diagram diagram;
  private final Register register;
  private final Overlay overlay;
  private final Geometry geometry;
  private final Picture picture;
  private final Catalog catalog;

  private Drawn(
      Catalog catalog,
      Dfd dfd,
      Diagram diagram,
      Register register,
      Overlay overlay,
      Geometry geometry,
      Picture picture) {
    this.catalog = catalog;
    this.dfd = dfd;
    this.diagram = diagram;
    this.register = register;
    this.overlay = overlay;
    this.geometry = geometry;
    this.picture = picture;
  }

  static Drawn of(Desk desk, TextMeasure measure) {
    Catalog catalog = desk.catalog();
    Dfd dfd = desk.model().dfd();
    Diagram diagram = shown(desk.editor());
    Register register = desk.results().register();
    Overlay overlay =
        Symbols.overlay(catalog)
            .withSelected(selection(desk.editor()))
            .withBadges(Badges.of(register));
    return of(catalog, dfd, diagram, register, overlay, measure);
  }

  private static Drawn of(
      Catalog catalog,
      Dfd dfd,
      Diagram diagram,
      Register register,
      Overlay overlay,
      TextMeasure measure) {
    Geometry geometry = Geometry.of(dfd, diagram, overlay.protocols(), measure);
    Picture picture = Scenes.picture(dfd, geometry, overlay, measure);
    return new Drawn(catalog, dfd, diagram, register, overlay, geometry, picture);
  }

  /** The picture of the next state. */
  Drawn next(Desk desk, TextMeasure measure) {
    if (!Snapshots.same(desk.catalog(), catalog)) {
      return of(desk, measure);
    }
    Dfd nextDfd = desk.model().dfd();
    Diagram nextDiagram = shown(desk.editor());
    Register nextRegister = desk.results().register();
    SequencedSet<String> selected = selection(desk.editor());
    boolean sameGeometry = Snapshots.same(nextDfd, dfd) && nextDiagram.equals(diagram);
    boolean sameBadges = Snapshots.same(nextRegister, register);
    if (sameGeometry && sameBadges && selected.equals(overlay.selected())) {
      return this;
    }
    Overlay nextOverlay = overlay.withSelected(selected);
    if (!sameBadges) {
      nextOverlay = nextOverlay.withBadges(Badges.of(nextRegister));
    }
    if (!sameGeometry) {
      return of(catalog, nextDfd, nextDiagram, nextRegister, nextOverlay, measure);
    }
    return new Drawn(
        catalog,
        dfd,
        diagram,
        nextRegister,
        nextOverlay,
        geometry,
        Scenes.picture(dfd, geometry, nextOverlay, measure));
  }

  /** The selection as it stands while a gesture runs. */
  static SequencedSet<String> selection(EditorState editor) {
    return editor.gesture().map(Gesture::selection).orElse(editor.selection());
  }

  /** The diagram with what a running gesture has moved. */
  private static Diagram shown(EditorState editor) {
    Preview preview = editor.preview();
    Diagram diagram = editor.diagram();
    if (!preview.places().isEmpty()) {
      SequencedMap<String, Bounds> places = new LinkedHashMap<>(diagram.places());
      places.putAll(preview.places());
      diagram = diagram.withPlaces(places);
    }
    if (!preview.bends().isEmpty()) {
      SequencedMap<String, List<Point>> bends = new LinkedHashMap<>(diagram.bends());
      bends.putAll(preview.bends());
      diagram = diagram.withBends(bends);
    }
    return diagram;
  }

  Geometry geometry() {
    return geometry;
  }

  Picture picture() {
    return picture;
  }
}
