package io.gridstride.drawing;

import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Segment;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Overlay.Symbol;
import io.gridstride.drawing.Picture.Group;
import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paints elements: shape, glyph and text. */
final class ElementMarks {
  private static final double LINE = 1.25;
  private static final double BOLD_LINE = 2.25;
  private static final double HALO_LINE = 2;
  private static final int HALO = 4;
  private static final int STACK = 4;
  private static final int PAD = 8;
  private static final double GLYPH = 24;

  /** The width that glyph and margins take from the text. */
  static final double BESIDE_TEXT = 3 * PAD + GLYPH;

  /** A narrower box has no room for glyph and text. */
  private static final int LEAST_FOR_GLYPH = 90;

  private final Overlay overlay;
  private final ElementText text;

  /** Thousands of elements have the same few glyphs. */
  private final Map<String, List<Segment>> glyphs = new LinkedHashMap<>();

  ElementMarks(Overlay overlay, TextMeasure measure) {
    this.overlay = overlay;
    this.text = new ElementText(measure);
  }

  /** The hint of more units behind a fleet's symbol. */
  Group stack(String id, Outline outline) {
    Bounds box = outline.box().moved(STACK, STACK);
    var behind = new Outline(outline.kind(), box);
    return new Group(
        Terrain.grown(box, 2),
        List.of(new Shape(id, behind.path(0), fill(outline.kind()), Paint.ELEMENT_LINE, LINE, 0)));
  }

  Group of(Element element, Outline outline) {
    String id = element.id();
    List<Mark> marks = new ArrayList<>();
    if (overlay.selected().contains(id)) {
      marks.add(new Shape(id, outline.path(HALO), Paint.NONE, Paint.SELECTION, HALO_LINE, 0));
    }
    marks.addAll(shape(id, outline));
    Symbol symbol =
        overlay
            .symbols()
            .getOrDefault(element.type(), new Symbol("Unknown type: " + element.type(), ""));
    Bounds box = outline.box();
    double left = box.x() + PAD;
    if (!symbol.glyphPath().isEmpty() && box.width() >= LEAST_FOR_GLYPH) {
      double top = box.y() + (box.height() - GLYPH) / 2;
      marks.add(glyph(id, symbol.glyphPath(), left, top));
      left += GLYPH + PAD;
    }
    marks.addAll(text.marks(element, symbol.title(), left, box.right() - PAD, box));
    return new Group(Terrain.grown(box, HALO + 2), marks);
  }

  private Mark glyph(String id, String path, double x, double y) {
    List<Segment> read = glyphs.computeIfAbsent(path, GlyphPath::read);
    return new Shape(id, GlyphPath.placed(read, x, y, GLYPH), Paint.GLYPH, Paint.NONE, 0, 0);
  }

  static List<Mark> shape(String id, Outline outline) {
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

  private static Paint fill(ElementKind kind) {
    return switch (kind) {
      case EXTERNAL_ENTITY -> Paint.ENTITY_FILL;
      case PROCESS -> Paint.PROCESS_FILL;
      case DEVICE -> Paint.DEVICE_FILL;
      case DATA_STORE -> Paint.STORE_FILL;
      case MEDIUM -> Paint.MEDIUM_FILL;
    };
  }
}
