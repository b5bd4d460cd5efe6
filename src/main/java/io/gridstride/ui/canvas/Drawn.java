package io.gridstride.ui.canvas;

import io.gridstride.catalog.Catalog;
import io.gridstride.drawing.Geometry;
import io.gridstride.drawing.Overlay;
import io.gridstride.drawing.Picture;
import io.gridstride.drawing.Scenes;
import io.gridstride.drawing.TextMeasure;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Preview;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.overlay.Badges;
import io.gridstride.overlay.Symbols;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Snapshots;

/**
 * The picture of a state. Each is made from the one before, whose geometry and marks it keeps where
 * nothing they depend on has changed.
 *
 * @param register that the badges are of
 * @param ground the geometry of the document
 * @param base the picture of the document, with the badges
 * @param chosen the same with the selection
 * @param geometry the same with what a running gesture has moved
 * @param picture of that
 */
record Drawn(
    Catalog catalog,
    Dfd dfd,
    Diagram diagram,
    Register register,
    Geometry ground,
    Picture base,
    Picture chosen,
    Preview preview,
    Overlay overlay,
    Geometry geometry,
    Picture picture) {
  static Drawn of(Desk desk, TextMeasure measure) {
    Dfd dfd = desk.model().dfd();
    Diagram diagram = desk.editor().diagram();
    Register register = desk.results().register();
    Overlay overlay =
        Symbols.overlay(desk.catalog())
            .withSelected(desk.editor().selection())
            .withBadges(Badges.of(register));
    Geometry geometry = Geometry.first(dfd, diagram, overlay.protocols(), measure);
    Picture picture = Scenes.picture(dfd, geometry, overlay, measure);
    return new Drawn(
            desk.catalog(),
            dfd,
            diagram,
            register,
            geometry,
            picture,
            picture,
            Preview.NONE,
            overlay,
            geometry,
            picture)
        .during(desk.editor());
  }

  /** The picture of the next state. */
  Drawn next(Desk desk, TextMeasure measure) {
    if (!Snapshots.same(desk.catalog(), catalog)) {
      return of(desk, measure);
    }
    Dfd nextDfd = desk.model().dfd();
    Diagram nextDiagram = desk.editor().diagram();
    Register nextRegister = desk.results().register();
    boolean sameGround = Snapshots.same(nextDfd, dfd) && Snapshots.same(nextDiagram, diagram);
    boolean sameBadges = Snapshots.same(nextRegister, register);
    if (sameGround && sameBadges) {
      return during(desk.editor());
    }
    Overlay nextOverlay = sameBadges ? overlay : overlay.withBadges(Badges.of(nextRegister));
    Geometry nextGround = sameGround ? ground : ground.next(nextDfd, nextDiagram);
    Picture nextBase = base.next(nextDfd, nextGround, nextOverlay);
    return new Drawn(
            catalog,
            nextDfd,
            nextDiagram,
            nextRegister,
            nextGround,
            nextBase,
            nextBase,
            preview,
            nextOverlay,
            geometry,
            picture)
        .seen(desk.editor(), desk.editor().preview());
  }

  /** With the lines settled, if they are those of what is drawn. */
  Drawn settled(Geometry next, Drawn of, EditorState editor) {
    if (!Snapshots.same(of.dfd, dfd) || !Snapshots.same(of.diagram, diagram)) {
      return this;
    }
    Picture nextBase = base.next(dfd, next, overlay);
    return new Drawn(
            catalog, dfd, diagram, register, next, nextBase, nextBase, preview, overlay, geometry,
            picture)
        .seen(editor, editor.preview());
  }

  private Drawn during(EditorState editor) {
    Preview now = editor.preview();
    boolean still =
        now.places().equals(preview.places())
            && now.bends().equals(preview.bends())
            && editor.selection().equals(overlay.selected());
    return still ? showing(now) : seen(editor, now);
  }

  /** With something else shown over the picture, which stays as it is. */
  private Drawn showing(Preview now) {
    return now.equals(preview)
        ? this
        : new Drawn(
            catalog, dfd, diagram, register, ground, base, chosen, now, overlay, geometry, picture);
  }

  private Drawn seen(EditorState editor, Preview now) {
    boolean same = editor.selection().equals(overlay.selected());
    Overlay nextOverlay = same ? overlay : overlay.withSelected(editor.selection());
    Picture nextChosen = same ? chosen : base.next(dfd, ground, nextOverlay);
    Geometry moved = ground.moved(now.places(), now.bends());
    return new Drawn(
        catalog,
        dfd,
        diagram,
        register,
        ground,
        base,
        nextChosen,
        now,
        nextOverlay,
        moved,
        nextChosen.next(dfd, moved, nextOverlay));
  }
}
