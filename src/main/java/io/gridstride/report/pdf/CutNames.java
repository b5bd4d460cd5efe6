package io.gridstride.report.pdf;

import io.gridstride.drawing.sheets.LineCut;
import io.gridstride.drawing.sheets.SceneParts;
import io.gridstride.drawing.sheets.Window;
import io.gridstride.font.Cut;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says at the edge of a part of a drawing what is written on a line beyond it: beside the drawing,
 * else on it beside the line, where nothing else is covered. It is decoration.
 */
final class CutNames {
  private static final TextStyle STYLE = Look.ZONE.in(Cut.REGULAR);
  private static final float PAD = 3;
  private static final float LONGEST = 110;

  /** Of the margin, what many a printer leaves white. */
  private static final float WHITE = 6 * PageFormat.MILLIMETRE;

  /** Of the caption that stands below the drawing. */
  private static final Window CAPTION = new Window(0, 6, 300, 16);

  private final Typesetter typesetter;
  private final Page page;
  private final Window here;
  private final Window sheet;
  private final double scale;
  private final List<Window> taken;

  /**
   * @param here the part that is shown
   * @param sheet where it is on the page
   * @param taken on the page; what is set is added
   */
  CutNames(Typesetter typesetter, Page page, Window here, Window sheet, List<Window> taken) {
    this.typesetter = typesetter;
    this.page = page;
    this.here = here;
    this.sheet = sheet;
    this.scale = sheet.width() / here.width();
    this.taken = taken;
  }

  void add(SceneParts parts, List<LineCut> cuts) {
    taken.add(
        new Window(
            page.format().side(),
            sheet.y() + sheet.height() + CAPTION.y(),
            CAPTION.width(),
            CAPTION.height()));
    List<Window> shown =
        Stream.concat(parts.boxes().values().stream(), parts.titles().stream())
            .flatMap(box -> here.shared(box).stream())
            .map(this::onPage)
            .toList();
    for (LineCut cut : cuts) {
      TaggedText words = typesetter.setLine(cut.words(), STYLE, LONGEST, Page.ARTIFACT);
      spots(cut, words.text().widest() + 2 * PAD)
          .filter(this::isOnPaper)
          .filter(spot ->
              taken.stream().noneMatch(spot::meets) && shown.stream().noneMatch(spot::meets))
          .findFirst()
          .ifPresent(spot -> {
            taken.add(spot);
            words.paintLine(page, 0, (float) spot.x() + PAD, (float) spot.y());
          });
    }
  }

  private Window onPage(Window window) {
    return new Window(
        x(window.x()), y(window.y()), window.width() * scale, window.height() * scale);
  }

  private double x(double at) {
    return sheet.x() + (at - here.x()) * scale;
  }

  private double y(double at) {
    return sheet.y() + (at - here.y()) * scale;
  }

  /** Whether it is on the drawing or has room in the margin. */
  private boolean isOnPaper(Window spot) {
    return spot.x() >= WHITE && spot.x() + spot.width() <= page.format().width() - WHITE;
  }

  /** From best to worst. */
  private Stream<Window> spots(LineCut cut, double width) {
    double high = STYLE.lineHeight();
    double right = sheet.x() + sheet.width();
    double bottom = sheet.y() + sheet.height();
    return switch (cut.edge()) {
      case LEFT -> level(y(cut.at()), sheet.x() - width, sheet.x(), width);
      case RIGHT -> level(y(cut.at()), right, right - width, width);
      case TOP -> upright(x(cut.at()), sheet.y() - high, sheet.y() + PAD, width);
      case BOTTOM -> upright(x(cut.at()), bottom, bottom - high - PAD, width);
    };
  }

  private static Stream<Window> level(double y, double outside, double inside, double width) {
    double high = STYLE.lineHeight();
    return Stream.of(
        new Window(outside, y - high / 2, width, high),
        new Window(inside, y - high, width, high),
        new Window(inside, y, width, high));
  }

  private static Stream<Window> upright(double x, double outside, double inside, double width) {
    double high = STYLE.lineHeight();
    return Stream.of(
        new Window(x - width / 2, outside, width, high),
        new Window(x - width, outside, width, high),
        new Window(x, outside, width, high),
        new Window(x, inside, width, high),
        new Window(x - width, inside, width, high));
  }
}
