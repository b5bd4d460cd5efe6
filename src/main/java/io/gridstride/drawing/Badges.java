package io.gridstride.drawing;

import java.util.List;
import java.util.Optional;

/** Tells the badges among marks. */
public final class Badges {
  private Badges() {}

  /** The part on whose badge a point lies, the topmost if several. */
  public static Optional<String> at(List<Mark> marks, double x, double y) {
    return marks.reversed().stream()
        .filter(mark ->
            mark instanceof Mark.Box box
                && isBadge(box)
                && x >= box.x()
                && x <= box.x() + box.width()
                && y >= box.y()
                && y <= box.y() + box.height())
        .map(Mark::part)
        .findFirst();
  }

  /** How round a badge is: the graver, the more corners, so that grey print tells it too. */
  static double radius(Paint paint, double height) {
    if (paint == Paint.BADGE_CRITICAL) {
      return height / 8;
    }
    return paint == Paint.BADGE_HIGH ? height / 3.2 : height / 2;
  }

  static boolean isBadge(Mark mark) {
    Paint paint =
        switch (mark) {
          case Mark.Box box -> box.fill();
          case Mark.Text text -> text.paint();
          case Mark.Shape shape -> shape.fill();
        };
    return paint.compareTo(Paint.BADGE_LOW) >= 0 && paint.compareTo(Paint.BADGE_TEXT) <= 0;
  }
}
