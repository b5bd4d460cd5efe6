package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.drawing.Tint.Word;
import io.gridstride.model.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Writes words at the parts of a diagram, each in the colour of its ground. Those of elements and
 * zones stand at a corner; those of flows beside the label, where they cover least.
 */
final class TintWords {
  private static final double SIZE = 11;
  private static final double HEIGHT = 17;
  private static final double BASELINE = 12.6;
  private static final double PAD = 6;
  private static final int OVERLAP = 8;
  private static final double LARGEST = 2.4;

  /** From so far away that the words are larger than this beside their parts, they are brief. */
  private static final double BRIEF = 1.3;

  private final Geometry geometry;
  private final Bounds area;
  private final double scale;
  private final TextMeasure measure;
  private final Grid<Bounds> taken = new Grid<>();

  /**
   * Words in view.
   *
   * @param area what is in view
   * @param pixel one pixel of the screen in diagram units: from far away the words stay legible
   */
  TintWords(Geometry geometry, Bounds area, double pixel, TextMeasure measure) {
    this.geometry = geometry;
    this.area = area;
    this.measure = measure;
    scale = Math.clamp(pixel * 0.9, 1, LARGEST);
  }

  List<Mark> marks(SequencedMap<String, Word> words) {
    List<Mark> marks = new ArrayList<>();
    words.forEach((id, word) -> corner(id, word).ifPresent(box -> add(marks, id, word, box)));
    // After those that have no choice.
    words.forEach((id, word) -> beside(id, word).ifPresent(box -> add(marks, id, word, box)));
    return marks;
  }

  private String text(Word word) {
    return scale > BRIEF ? word.brief() : word.text();
  }

  private int width(Word word) {
    return (int)
        Math.ceil(measure.width(text(word), Face.SEMIBOLD, SIZE * scale) + 2 * PAD * scale);
  }

  private int height() {
    return (int) Math.ceil(HEIGHT * scale);
  }

  private Optional<Bounds> corner(String id, Word word) {
    int width = width(word);
    int height = height();
    return Optional.ofNullable(geometry.elements().get(id))
        .map(Outline::box)
        .filter(area::intersects)
        .map(box -> new Bounds(box.right() + OVERLAP - width, box.y() - height / 2, width, height))
        .or(() ->
            Optional.ofNullable(geometry.zones().get(id))
                .filter(zone -> area.intersects(zone.box()))
                .map(zone -> zone.title().box())
                .map(title ->
                    new Bounds(
                        title.right() + OVERLAP, title.centreY() - height / 2, width, height)));
  }

  private Optional<Bounds> beside(String flow, Word word) {
    return Optional.ofNullable(geometry.labels().get(flow))
        .map(Geometry.Label::box)
        .or(() ->
            Optional.ofNullable(geometry.routes().get(flow))
                .map(Route::middle)
                .map(at -> new Bounds(at.x() - 1, at.y() - 1, 2, 2)))
        .filter(area::intersects)
        .map(label ->
            places(label, width(word), height())
                .min(Comparator.comparingDouble(place -> covered(place, label)))
                .orElseThrow());
  }

  private static Stream<Bounds> places(Bounds label, int width, int height) {
    int middle = label.centreY() - height / 2;
    int centre = label.centreX() - width / 2;
    return Stream.of(
        new Bounds(label.right(), middle, width, height),
        new Bounds(label.x() - width, middle, width, height),
        new Bounds(centre, label.y() - height, width, height),
        new Bounds(centre, label.bottom(), width, height));
  }

  /** How much a place covers of words, elements and labels but its own. */
  private double covered(Bounds place, Bounds own) {
    Stream<Bounds> elements =
        geometry.elementsNear(place).stream().map(element -> element.shape().box());
    Stream<Bounds> labels =
        geometry.labelsNear(place).stream()
            .map(label -> label.shape().box())
            .filter(box -> !box.equals(own));
    return Stream.of(taken.near(place).stream(), elements, labels)
        .flatMap(boxes -> boxes)
        .mapToDouble(box -> shared(place, box))
        .sum();
  }

  private static double shared(Bounds one, Bounds other) {
    double across = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    double down = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
    return across > 0 && down > 0 ? across * down : 0;
  }

  private void add(List<Mark> marks, String id, Word word, Bounds box) {
    taken.add(box, box);
    marks.add(
        new Box(
            id,
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            box.height() / 2.0,
            word.ground(),
            Paint.CANVAS,
            1,
            0));
    marks.add(
        new Text(
            id,
            box.x() + box.width() / 2.0,
            box.y() + BASELINE * scale,
            Align.CENTRE,
            text(word),
            Face.SEMIBOLD,
            SIZE * scale,
            Paint.BADGE_TEXT));
  }
}
