package io.gridstride.drawing.sheets;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/** Where the parts of a drawing are: of an element its shape, of a flow what is written on it. */
public final class SceneParts {
  /** A zone's frame, its name and where that is written. */
  public record ZoneName(String name, Window frame, double x, double y) {}

  private static final List<Paint> MINOR = List.of(Paint.MUTED_TEXT, Paint.BADGE_TEXT);

  private final SequencedMap<String, Window> boxes = new LinkedHashMap<>();
  private final List<ZoneName> zones = new ArrayList<>();
  private final List<Window> titles = new ArrayList<>();

  public SceneParts(Scene scene) {
    SequencedMap<String, Window> frames = new LinkedHashMap<>();
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Box box && box.line() == Paint.ZONE_LINE) {
        frames.put(mark.part(), new Window(box.x(), box.y(), box.width(), box.height()));
      } else if (mark instanceof Mark.Text text && text.paint() == Paint.ZONE_TEXT) {
        Optional.ofNullable(frames.get(text.part()))
            .ifPresent(frame -> zones.add(new ZoneName(text.text(), frame, text.x(), text.y())));
      } else if (mark instanceof Mark.Box && frames.containsKey(mark.part())) {
        box(mark).ifPresent(titles::add);
      } else if (!frames.containsKey(mark.part())) {
        box(mark).ifPresent(box -> boxes.merge(mark.part(), box, SceneParts::union));
      }
    }
  }

  /** The height of the smallest words that have to be read, in diagram units. */
  public static OptionalDouble smallestText(Scene scene) {
    // Muted words do not count: something else repeats them.
    return scene.marks().stream()
        .filter(mark -> mark instanceof Mark.Text text && !MINOR.contains(text.paint()))
        .mapToDouble(mark -> ((Mark.Text) mark).size())
        .min();
  }

  /** Part to its box, zones left out. */
  public SequencedMap<String, Window> boxes() {
    return boxes;
  }

  public List<ZoneName> zones() {
    return zones;
  }

  /** What the names of zones stand on. */
  public List<Window> titles() {
    return titles;
  }

  public static Optional<Window> box(Mark mark) {
    return switch (mark) {
      case Mark.Box box -> Optional.of(new Window(box.x(), box.y(), box.width(), box.height()));
      case Mark.Shape shape ->
          shape.fill() == Paint.NONE || shape.fill() == Paint.FLOW_LINE
              ? Optional.empty()
              : shape.segments().stream()
                  .flatMap(segment -> point(segment).stream())
                  .reduce(SceneParts::union);
      case Mark.Text _ -> Optional.empty();
    };
  }

  /** Where a piece of a path ends, as a window without a size. */
  static Optional<Window> point(Mark.Segment segment) {
    return switch (segment) {
      case Mark.MoveTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.LineTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.CurveTo to -> Optional.of(new Window(to.x(), to.y(), 0, 0));
      case Mark.Close _ -> Optional.empty();
    };
  }

  public static Window union(Window one, Window other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    return new Window(
        x,
        y,
        Math.max(one.x() + one.width(), other.x() + other.width()) - x,
        Math.max(one.y() + one.height(), other.y() + other.height()) - y);
  }
}
