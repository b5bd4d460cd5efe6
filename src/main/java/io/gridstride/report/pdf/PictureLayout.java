package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Picture;
import java.util.Optional;

/** Sets a part of a drawing between the text, as large as the column and its words allow. */
final class PictureLayout {
  private static final double LARGEST_SCALE = .8;
  private static final float LARGEST_SHARE = .5f;
  private static final float BEFORE = 3 * PageFormat.MILLIMETRE;
  private static final int LONGEST_CAPTION = 240;

  private final Typesetter typesetter;
  private final Flow flow;

  PictureLayout(Typesetter typesetter, Flow flow) {
    this.typesetter = typesetter;
    this.flow = flow;
  }

  void add(Picture picture, Tag parent) {
    Scene.Extent part = picture.part();
    float width = flow.width();
    double scale =
        Math.min(
            LARGEST_SCALE,
            Math.min(
                width / part.width(), flow.format().frameHeight() * LARGEST_SHARE / part.height()));
    Tag tag = parent.child("Figure").alternative(CleanText.line(picture.alt(), 1000));
    ScenePainter painter =
        new ScenePainter(
            typesetter,
            tag,
            picture.scene(),
            new FigureLayout.Window(part.x(), part.y(), part.width(), part.height()),
            scale);
    flow.add(
        new Piece(
            new FigureLayout.SceneStrip(painter, width, (page, left, top) -> {}), BEFORE, true));
    TaggedText caption =
        typesetter.set(
            CleanText.line(picture.caption(), LONGEST_CAPTION),
            Look.CAPTION,
            width,
            Optional.of(parent.child("Caption")));
    flow.add(new Piece(new FigureLayout.WordsStrip(caption), BEFORE / 2, false));
  }
}
