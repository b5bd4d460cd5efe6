package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Writes on an element: its name, and under it how many there are and of what type. The type is
 * left out where it is the name, where it has no room, and where a long name needs its line: the
 * glyph tells it as well. A name that is still too long is set smaller before it is cut.
 */
public final class ElementText {
  private static final List<Double> NAME_SIZES = List.of(12.5, 11.0, 9.8);
  private static final double NAME_STEP = 1.2;
  private static final int MOST_LINES = 3;
  private static final double SMALL_SIZE = 9.5;
  private static final double SMALL_STEP = 14;
  private static final double GAP = 6;

  /** Free space above and below the lines together. */
  private static final double AROUND = 8;

  /** How far the baseline of the last line is above its lower edge. */
  private static final double DESCENT = 3.5;

  private final TextMeasure measure;
  private final Lines counts;
  private final Lines types;

  public ElementText(TextMeasure measure) {
    this.measure = measure;
    this.counts = new Lines(measure, Face.MEDIUM, SMALL_SIZE);
    this.types = new Lines(measure, Face.REGULAR, SMALL_SIZE);
  }

  /**
   * The width of a box with a glyph in which no word of the name has to be broken or set smaller.
   */
  public int boxWidth(String name) {
    double widest =
        Arrays.stream(name.strip().split("\\s+"))
            .mapToDouble(word -> measure.width(word, Face.SEMIBOLD, NAME_SIZES.getFirst()))
            .max()
            .orElse(0);
    return (int) Math.ceil(widest + ElementMarks.BESIDE_TEXT);
  }

  /** A name on lines of this size, with a type under it or without. */
  private record Name(List<String> lines, double size, String type) {
    /** Whether nothing of the name is cut or broken. */
    boolean whole(String name) {
      return String.join(" ", lines).equals(name.strip().replaceAll("\\s+", " "));
    }
  }

  /** The text of an element between {@code left} and {@code right}, centred from top to bottom. */
  List<Mark> marks(Element element, String type, double left, double right, Bounds box) {
    double width = Math.max(0, right - left);
    String count = element.count() > 1 ? counts.fit(count(element), width) : "";
    String title = type.equalsIgnoreCase(element.name()) ? "" : title(type, count, width);
    Name name = name(element.name(), count, title, width, box.height() - AROUND);
    double step = name.size() * NAME_STEP;
    double caption = count.isEmpty() && name.type().isEmpty() ? 0 : SMALL_STEP;
    double height = name.lines().size() * step + caption;
    double y = box.y() + (box.height() - height) / 2 - DESCENT;
    List<Mark> marks = new ArrayList<>();
    for (String line : name.lines()) {
      y += step;
      marks.add(text(element, left, y, line, Face.SEMIBOLD, name.size(), Paint.ELEMENT_TEXT));
    }
    y += SMALL_STEP;
    if (!count.isEmpty()) {
      marks.add(text(element, left, y, count, Face.MEDIUM, SMALL_SIZE, Paint.ELEMENT_TEXT));
    }
    if (!name.type().isEmpty()) {
      double x = left + after(count);
      marks.add(text(element, x, y, name.type(), Face.REGULAR, SMALL_SIZE, Paint.MUTED_TEXT));
    }
    return marks;
  }

  /** The first way to set a name in which it is whole, else the largest. */
  private Name name(String name, String count, String type, double width, double room) {
    List<Name> ways = new ArrayList<>();
    for (double size : NAME_SIZES) {
      for (String under : type.isEmpty() ? List.of(type) : List.of(type, "")) {
        double left = room - (count.isEmpty() && under.isEmpty() ? 0 : SMALL_STEP);
        int most = Math.clamp((int) (left / (size * NAME_STEP)), 1, MOST_LINES);
        Name way =
            new Name(new Lines(measure, Face.SEMIBOLD, size).wrap(name, width, most), size, under);
        if (way.whole(name)) {
          return way;
        }
        ways.add(way);
      }
    }
    return ways.getFirst();
  }

  private String title(String type, String count, double width) {
    return types.width(type) <= width - after(count) ? type : "";
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
