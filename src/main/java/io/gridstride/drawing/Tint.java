package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * Another look at a diagram: elements and zones are filled by what is known of them, and each says
 * in words what its colour says. The badges give way to those words.
 *
 * @param fills part id to what it is filled with
 * @param words part id to what is written at it
 */
public record Tint(SequencedMap<String, Paint> fills, SequencedMap<String, Word> words) {
  /**
   * What is written at a part, and on what ground.
   *
   * @param brief the same where there is little room
   */
  public record Word(String text, String brief, Paint ground) {
    public Word(String text, Paint ground) {
      this(text, text, ground);
    }
  }

  /** What parts are filled with. */
  private static final List<Paint> GROUNDS =
      List.of(
          Paint.ZONE_1,
          Paint.ZONE_2,
          Paint.ZONE_3,
          Paint.ENTITY_FILL,
          Paint.PROCESS_FILL,
          Paint.DEVICE_FILL,
          Paint.STORE_FILL,
          Paint.MEDIUM_FILL);

  public Tint {
    fills = Ordered.map(fills);
    words = Ordered.map(words);
  }

  /**
   * The marks of a diagram seen so.
   *
   * @param diagram the marks in view
   * @param area what is in view
   * @param pixel one pixel of the screen in diagram units: from far away the words stay legible
   */
  public List<Mark> over(
      List<Mark> diagram, Geometry geometry, Bounds area, double pixel, TextMeasure measure) {
    var marks = new ArrayList<Mark>(diagram.size());
    diagram.stream().filter(mark -> !Badges.isBadge(mark)).map(this::filled).forEach(marks::add);
    marks.addAll(new TintWords(geometry, area, pixel, measure).marks(words));
    return List.copyOf(marks);
  }

  private Mark filled(Mark mark) {
    Paint fill = fills.get(mark.part());
    if (fill == null) {
      return mark;
    }
    return switch (mark) {
      case Box box when isGround(box.fill()) ->
          new Box(
              box.part(),
              box.x(),
              box.y(),
              box.width(),
              box.height(),
              box.radius(),
              fill,
              box.line(),
              box.lineWidth(),
              box.dash());
      case Shape shape when isGround(shape.fill()) ->
          new Shape(
              shape.part(), shape.segments(), fill, shape.line(), shape.lineWidth(), shape.dash());
      case Box _, Shape _, Text _ -> mark;
    };
  }

  private static boolean isGround(Paint paint) {
    return GROUNDS.contains(paint);
  }
}
