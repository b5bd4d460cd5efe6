package io.gridstride.drawing;

import io.gridstride.drawing.Mark.Align;
import io.gridstride.drawing.Mark.Box;
import io.gridstride.drawing.Mark.Close;
import io.gridstride.drawing.Mark.LineTo;
import io.gridstride.drawing.Mark.MoveTo;
import io.gridstride.drawing.Mark.Shape;
import io.gridstride.drawing.Mark.Text;
import io.gridstride.drawing.TextMeasure.Face;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import java.util.ArrayList;
import java.util.List;

/** What the signs of a diagram mean: a small picture for each that it uses. */
public final class Legend {
  private static final double SIZE = 17;
  private static final int HEIGHT = 42;
  private static final int SIGN = 62;
  private static final int GAP = 10;
  private static final Bounds PLACE = new Bounds(3, 4, 56, 34);
  private static final double MIDDLE = HEIGHT / 2.0;
  private static final double BASELINE = MIDDLE + 6.2;

  /** A colour of discs. */
  private record Disc(Paint paint, String words) {}

  private static final List<Disc> DISCS =
      List.of(
          new Disc(Paint.BADGE_CRITICAL, "Open threats, the worst critical"),
          new Disc(Paint.BADGE_HIGH, "Open threats, the worst high"),
          new Disc(Paint.BADGE_MEDIUM, "Open threats, the worst medium"),
          new Disc(Paint.BADGE_LOW, "Open threats, the worst low"),
          new Disc(Paint.BADGE_UNKNOWN, "Threats not known to be open"));

  private final TextMeasure measure;
  private final List<Scene> items = new ArrayList<>();

  private Legend(TextMeasure measure) {
    this.measure = measure;
  }

  /** A scene per sign, each as high as the others, with the words beside it. */
  public static List<Scene> of(Dfd dfd, Diagram diagram, Overlay overlay, TextMeasure measure) {
    Legend legend = new Legend(measure);
    List<Element> elements =
        diagram.places().keySet().stream().flatMap(id -> dfd.element(id).stream()).toList();
    for (ElementKind kind : ElementKind.values()) {
      if (elements.stream().anyMatch(element -> element.kind() == kind)) {
        legend.add(ElementMarks.shape("", new Outline(kind, PLACE)), words(kind));
      }
    }
    if (elements.stream().anyMatch(element -> element.count() > 1)) {
      legend.stack();
    }
    if (dfd.flows().values().stream()
        .anyMatch(flow ->
            diagram.places().containsKey(flow.source())
                && diagram.places().containsKey(flow.target()))) {
      legend.flow();
    }
    if (diagram.places().keySet().stream().anyMatch(dfd.boundaries()::containsKey)) {
      legend.zone(dfd);
    }
    for (Disc disc : DISCS) {
      overlay.badges().values().stream()
          .filter(badge -> badge.paint() == disc.paint())
          .findFirst()
          .ifPresent(badge -> legend.badge(disc, badge.text()));
    }
    return List.copyOf(legend.items);
  }

  private static String words(ElementKind kind) {
    return switch (kind) {
      case EXTERNAL_ENTITY -> "Person or system outside our control";
      case PROCESS -> "Process";
      case DEVICE -> "Device in the field";
      case DATA_STORE -> "Data store";
      case MEDIUM -> "Medium that many share";
    };
  }

  private void add(List<Mark> sign, String words) {
    List<Mark> marks = new ArrayList<>(sign);
    marks.add(
        new Text(
            "", SIGN + GAP, BASELINE, Align.LEFT, words, Face.REGULAR, SIZE, Paint.ELEMENT_TEXT));
    double width = SIGN + GAP + measure.width(words, Face.REGULAR, SIZE);
    items.add(new Scene(marks, new Scene.Extent(0, 0, width, HEIGHT)));
  }

  private void stack() {
    Bounds front = new Bounds(3, 3, 52, 31);
    List<Mark> sign = new ArrayList<>();
    sign.addAll(ElementMarks.shape("", new Outline(ElementKind.PROCESS, front.moved(4, 4))));
    sign.addAll(ElementMarks.shape("", new Outline(ElementKind.PROCESS, front)));
    add(sign, "Many alike, and how many");
  }

  private void flow() {
    double right = PLACE.right();
    add(
        List.of(
            new Shape(
                "",
                List.of(new MoveTo(PLACE.x(), MIDDLE), new LineTo(right, MIDDLE)),
                Paint.NONE,
                Paint.FLOW_LINE,
                2,
                0),
            new Shape(
                "",
                List.of(
                    new MoveTo(right, MIDDLE),
                    new LineTo(right - 14, MIDDLE - 6),
                    new LineTo(right - 14, MIDDLE + 6),
                    new Close()),
                Paint.FLOW_LINE,
                Paint.NONE,
                0,
                0)),
        "Data flow");
  }

  private void zone(Dfd dfd) {
    boolean zones =
        dfd.boundaries().values().stream().anyMatch(b -> b.form() == Boundary.Form.ZONE);
    add(
        List.of(
            new Box(
                "",
                PLACE.x(),
                PLACE.y(),
                PLACE.width(),
                PLACE.height(),
                10,
                zones ? Paint.ZONE_1 : Paint.NONE,
                Paint.ZONE_LINE,
                1.5,
                6)),
        "Trust boundary: inside, trust is the same");
  }

  private void badge(Disc disc, String count) {
    double x = PLACE.centreX();
    double half = count.length() > 1 ? 20 : 14;
    add(
        List.of(
            new Box(
                "",
                x - half,
                MIDDLE - 14,
                2 * half,
                28,
                Badges.radius(disc.paint(), 28),
                disc.paint(),
                Paint.CANVAS,
                1,
                0),
            new Text(
                "", x, MIDDLE + 6.2, Align.CENTRE, count, Face.SEMIBOLD, SIZE, Paint.BADGE_TEXT)),
        disc.words());
  }
}
