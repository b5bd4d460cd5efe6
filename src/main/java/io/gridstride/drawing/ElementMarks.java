package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.Overlay.Symbol;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Paints elements: shape, glyph, name, and under it the fleet count and the type. */
final class ElementMarks {
  private static final double LINE = 1.25;
  private static final double BOLD_LINE = 2.25;
  private static final double HALO = 4;
  private static final int STACK = 4;
  private static final int PAD = 8;
  private static final double GLYPH = 24;
  private static final double NAME_SIZE = 12.5;
  private static final double NAME_STEP = 15;
  private static final double SMALL_SIZE = 9.5;
  private static final double SMALL_STEP = 14;
  private static final Symbol PLAIN = new Symbol("", "");

  private final Overlay overlay;
  private final Lines names;
  private final Lines counts;
  private final Lines types;

  ElementMarks(Overlay overlay, TextMeasure measure) {
    this.overlay = overlay;
    this.names = new Lines(measure, Face.SEMIBOLD, NAME_SIZE);
    this.counts = new Lines(measure, Face.MEDIUM, SMALL_SIZE);
    this.types = new Lines(measure, Face.REGULAR, SMALL_SIZE);
  }

  /** The hint of more units behind a fleet's symbol. */
  Group stack(String id, Outline outline) {
    Bounds box = outline.box().moved(STACK, STACK);
    var behind = new Outline(outline.kind(), box);
    return new Group(
        grown(box, 2),
        List.of(new Shape(id, behind.path(0), fill(outline.kind()), Paint.ELEMENT_LINE, LINE, 0)));
  }

  Group of(Element element, Outline outline) {
    String id = element.id();
    List<Mark> marks = new ArrayList<>();
    if (overlay.selected().contains(id)) {
      marks.add(new Shape(id, outline.path(HALO), Paint.NONE, Paint.SELECTION, 2, 0));
    }
    marks.addAll(shape(id, outline));
    Symbol symbol = overlay.symbols().getOrDefault(element.type(), PLAIN);
    double left = outline.box().x() + PAD;
    if (!symbol.glyphPath().isEmpty()) {
      double top = outline.box().y() + (outline.box().height() - GLYPH) / 2;
      marks.add(
          new Shape(
              id,
              GlyphPath.segments(symbol.glyphPath(), left, top, GLYPH),
              Paint.GLYPH,
              Paint.NONE,
              0,
              0));
      left += GLYPH + PAD;
    }
    marks.addAll(writing(element, symbol, left, outline.box()));
    return new Group(grown(outline.box(), (int) HALO + 2), marks);
  }

  private static List<Mark> shape(String id, Outline outline) {
    Paint fill = fill(outline.kind());
    Bounds box = outline.box();
    return switch (outline.kind()) {
      case EXTERNAL_ENTITY ->
          List.of(new Shape(id, outline.path(0), fill, Paint.ELEMENT_LINE, BOLD_LINE, 0));
      case PROCESS, DEVICE, MEDIUM ->
          List.of(new Shape(id, outline.path(0), fill, Paint.ELEMENT_LINE, LINE, 0));
      case DATA_STORE ->
          List.of(
              new Shape(id, outline.path(0), fill, Paint.NONE, 0, 0),
              rule(id, box, box.y()),
              rule(id, box, box.bottom()));
    };
  }

  private static Mark rule(String id, Bounds box, double y) {
    List<Segment> line = List.of(new MoveTo(box.x(), y), new LineTo(box.right(), y));
    return new Shape(id, line, Paint.NONE, Paint.ELEMENT_LINE, BOLD_LINE, 0);
  }

  private List<Mark> writing(Element element, Symbol symbol, double left, Bounds box) {
    double width = Math.max(0, box.right() - PAD - left);
    boolean said = symbol.title().equalsIgnoreCase(element.name());
    String count = element.count() > 1 ? "× " + grouped(element.count()) : "";
    boolean second = !count.isEmpty() || (!symbol.title().isEmpty() && !said);
    double room = box.height() - 8 - (second ? SMALL_STEP : 0);
    List<String> lines = names.wrap(element.name(), width, room >= 2 * NAME_STEP ? 2 : 1);
    double height = lines.size() * NAME_STEP + (second ? SMALL_STEP : 0);
    double y = box.y() + (box.height() - height) / 2 - 3.5;
    List<Mark> marks = new ArrayList<>();
    for (String line : lines) {
      y += NAME_STEP;
      marks.add(text(element.id(), left, y, line, Face.SEMIBOLD, NAME_SIZE, Paint.ELEMENT_TEXT));
    }
    if (second) {
      y += SMALL_STEP;
      double at = left;
      if (!count.isEmpty()) {
        marks.add(text(element.id(), at, y, count, Face.MEDIUM, SMALL_SIZE, Paint.ELEMENT_TEXT));
        at += counts.width(count) + 6;
      }
      String title = said ? "" : types.fit(symbol.title(), box.right() - PAD - at);
      marks.add(text(element.id(), at, y, title, Face.REGULAR, SMALL_SIZE, Paint.MUTED_TEXT));
    }
    return marks;
  }

  private static Mark text(
      String id, double x, double y, String text, Face face, double size, Paint paint) {
    return new Text(id, x, y, Align.LEFT, text, face, size, paint);
  }

  private static String grouped(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static Paint fill(ElementKind kind) {
    return switch (kind) {
      case EXTERNAL_ENTITY -> Paint.ENTITY_FILL;
      case PROCESS -> Paint.PROCESS_FILL;
      case DEVICE -> Paint.DEVICE_FILL;
      case DATA_STORE -> Paint.STORE_FILL;
      case MEDIUM -> Paint.MEDIUM_FILL;
    };
  }

  private static Bounds grown(Bounds box, int by) {
    return new Bounds(box.x() - by, box.y() - by, box.width() + 2 * by, box.height() + 2 * by);
  }
}
