package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes on an element: its name on up to two lines, and under it how many there are and of what
 * type. Next to a count the type is left out rather than cut; the glyph tells it as well.
 */
final class ElementText {
  private static final double NAME_SIZE = 12.5;
  private static final double NAME_STEP = 15;
  private static final double SMALL_SIZE = 9.5;
  private static final double SMALL_STEP = 14;
  private static final double GAP = 6;

  /** Free space above and below the lines together. */
  private static final double AROUND = 8;

  /** How far the baseline of the last line is above its lower edge. */
  private static final double DESCENT = 3.5;

  private final Lines names;
  private final Lines counts;
  private final Lines types;

  ElementText(TextMeasure measure) {
    this.names = new Lines(measure, Face.SEMIBOLD, NAME_SIZE);
    this.counts = new Lines(measure, Face.MEDIUM, SMALL_SIZE);
    this.types = new Lines(measure, Face.REGULAR, SMALL_SIZE);
  }

  /** The text of an element between {@code left} and {@code right}, centred from top to bottom. */
  List<Mark> marks(Element element, String type, double left, double right, Bounds box) {
    double width = Math.max(0, right - left);
    String count = element.count() > 1 ? counts.fit(count(element), width) : "";
    String title = type.equalsIgnoreCase(element.name()) ? "" : title(type, count, width);
    double caption = count.isEmpty() && title.isEmpty() ? 0 : SMALL_STEP;
    double room = box.height() - AROUND - caption;
    List<String> lines = names.wrap(element.name(), width, room >= 2 * NAME_STEP ? 2 : 1);
    double height = lines.size() * NAME_STEP + caption;
    double y = box.y() + (box.height() - height) / 2 - DESCENT;
    List<Mark> marks = new ArrayList<>();
    for (String line : lines) {
      y += NAME_STEP;
      marks.add(text(element, left, y, line, Face.SEMIBOLD, NAME_SIZE, Paint.ELEMENT_TEXT));
    }
    y += SMALL_STEP;
    if (!count.isEmpty()) {
      marks.add(text(element, left, y, count, Face.MEDIUM, SMALL_SIZE, Paint.ELEMENT_TEXT));
    }
    if (!title.isEmpty()) {
      double x = left + after(count);
      marks.add(text(element, x, y, title, Face.REGULAR, SMALL_SIZE, Paint.MUTED_TEXT));
    }
    return marks;
  }

  private String title(String type, String count, double width) {
    String fitted = types.fit(type, Math.max(0, width - after(count)));
    return count.isEmpty() || fitted.equals(type) ? fitted : "";
  }

  private double after(String count) {
    return count.isEmpty() ? 0 : counts.width(count) + GAP;
  }

  private static String count(Element element) {
    return "× " + String.format(Locale.ROOT, "%,d", element.count());
  }

  private static Mark text(
      Element element, double x, double y, String text, Face face, double size, Paint paint) {
    return new Text(element.id(), x, y, Align.LEFT, text, face, size, paint);
  }
}
