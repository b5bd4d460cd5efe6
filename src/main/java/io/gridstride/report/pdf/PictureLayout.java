package io.gridstride.report.pdf;

import io.gridstride.drawing.Scene;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.font.CleanText;
import io.gridstride.report.document.Block.Picture;
import java.util.List;
import java.util.Optional;

/** Sets a small drawing between the text; its words are about as large as those around it. */
final class PictureLayout {
  private static final double LARGEST_SCALE = .64;
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
    flow.add(pieces(picture, parent, 0));
  }

  /** The drawing and its caption, which stays with it. */
  List<Piece> pieces(Picture picture, Tag parent, float indent) {
    Scene.Extent all = picture.scene().extent();
    float width = flow.width() - indent;
    double scale =
        Math.min(
            LARGEST_SCALE,
            Math.min(
                width / all.width(), flow.format().frameHeight() * LARGEST_SHARE / all.height()));
    Tag tag = parent.child("Figure").alternative(CleanText.line(picture.alt(), 1000));
    ScenePainter painter =
        new ScenePainter(typesetter, tag, picture.scene(), Window.whole(all), scale);
    TaggedText caption =
        typesetter.set(
            CleanText.line(picture.caption(), LONGEST_CAPTION),
            Look.CAPTION,
            width,
            Optional.of(parent.child("Caption")));
    return List.of(
        new Piece(new PictureStrip(painter, indent), BEFORE, true),
        new Piece(new FigureLayout.WordsStrip(caption, indent), BEFORE / 2, false));
  }

  private record PictureStrip(ScenePainter painter, float indent) implements Strip {
    @Override
    public float height() {
      return (float) painter.height();
    }

    @Override
    public void paint(Page page, float left, float top) {
      painter.paint(page, left + indent, top);
    }
  }
}
