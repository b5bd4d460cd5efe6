package io.gridstride.drawing.sheets;

import io.gridstride.drawing.Mark;
import io.gridstride.drawing.Paint;
import io.gridstride.drawing.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Where the edge of a part of a drawing cuts the line of a flow.
 *
 * @param words what is written on the flow
 * @param at how far along the edge, in diagram units
 */
public record LineCut(String words, Edge edge, double at) {
  /** A side of the part that is shown. */
  public enum Edge {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  /** The cuts through lines whose words stand on other parts, at most one of a line at an edge. */
  public static List<LineCut> of(Scene scene, SceneParts parts, Window window) {
    SequencedMap<String, String> words = new LinkedHashMap<>();
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Text text && text.paint() == Paint.FLOW_TEXT) {
        words.put(text.part(), text.text());
      }
    }
    List<LineCut> cuts = new ArrayList<>();
    for (Mark mark : scene.marks()) {
      if (mark instanceof Mark.Shape line
          && line.line() == Paint.FLOW_LINE
          && Optional.ofNullable(parts.boxes().get(line.part()))
              .filter(box -> !window.holds(box))
              .isPresent()) {
        cuts.addAll(cuts(line, words.getOrDefault(line.part(), ""), window));
      }
    }
    return cuts;
  }

  private static List<LineCut> cuts(Mark.Shape line, String words, Window window) {
    SequencedMap<Edge, LineCut> first = new LinkedHashMap<>();
    List<Window> points =
        line.segments().stream().flatMap(segment -> SceneParts.point(segment).stream()).toList();
    for (int i = 1; i < points.size(); i++) {
      Window from = points.get(i - 1);
      Window to = points.get(i);
      for (Edge edge : Edge.values()) {
        if (crosses(from, to, edge, window)) {
          first.putIfAbsent(edge, new LineCut(words, edge, isUpright(edge) ? from.y() : from.x()));
        }
      }
    }
    return List.copyOf(first.values());
  }

  private static boolean isUpright(Edge edge) {
    return edge == Edge.LEFT || edge == Edge.RIGHT;
  }

  /** Lines are level or upright; one along an edge does not cross it. */
  private static boolean crosses(Window from, Window to, Edge edge, Window window) {
    boolean through =
        isUpright(edge)
            ? from.y() == to.y() && from.y() > window.y() && from.y() < window.y() + window.height()
            : from.x() == to.x() && from.x() > window.x() && from.x() < window.x() + window.width();
    return through
        && switch (edge) {
          case LEFT -> isBetween(window.x(), from.x(), to.x());
          case RIGHT -> isBetween(window.x() + window.width(), from.x(), to.x());
          case TOP -> isBetween(window.y(), from.y(), to.y());
          case BOTTOM -> isBetween(window.y() + window.height(), from.y(), to.y());
        };
  }

  private static boolean isBetween(double value, double one, double other) {
    return value > Math.min(one, other) && value < Math.max(one, other);
  }
}
