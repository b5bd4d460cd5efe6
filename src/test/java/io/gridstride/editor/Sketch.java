package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Models as short texts. One line is one part: a zone or line by its word, a flow by its arrow, all
 * else is an element; two more spaces mean "inside". In a text made from a state, a star marks what
 * is selected.
 *
 * <pre>
 * zone field 0,0 400x300
 *   meter-1 40,60 120x60
 * dcu-1 600,60 120x60
 * flow-1 meter-1 -> dcu-1
 * </pre>
 */
final class Sketch {
  private static final Pattern PLACED =
      Pattern.compile("( *)(zone |line |)([\\w-]+) (-?\\d+),(-?\\d+) (\\d+)x(\\d+)");
  private static final Pattern FLOW = Pattern.compile("([\\w-]+) ([\\w-]+) -> ([\\w-]+)");

  private final List<Element> elements = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<Boundary> boundaries = new ArrayList<>();
  private final Map<String, Bounds> places = new LinkedHashMap<>();
  private final TreeMap<Integer, String> enclosing = new TreeMap<>();

  static ThreatModel model(String text) {
    var sketch = new Sketch();
    text.lines().filter(line -> !line.isBlank()).forEach(sketch::line);
    return ThreatModel.empty("Sketch")
        .withDfd(Dfd.of(sketch.elements, sketch.flows, sketch.boundaries, List.of(), List.of()))
        .withDiagrams(
            List.of(Diagram.empty("main", "Main").withPlaces(new LinkedHashMap<>(sketch.places))));
  }

  private void line(String line) {
    var placed = PLACED.matcher(line);
    var flow = FLOW.matcher(line);
    if (flow.matches()) {
      flows.add(Flow.of(flow.group(1), flow.group(2), flow.group(3)));
    } else if (placed.matches()) {
      placed(placed.toMatchResult());
    } else {
      throw new IllegalArgumentException(line);
    }
  }

  private void placed(MatchResult line) {
    String id = line.group(3);
    int depth = line.group(1).length() / 2;
    Optional<String> zone = Optional.ofNullable(enclosing.get(depth - 1));
    if (line.group(2).isEmpty()) {
      elements.add(Element.of(id, type(id), ElementKind.PROCESS, id).withBoundary(zone));
    } else {
      Boundary boundary = Boundary.zone(id, id).withParent(zone);
      boundaries.add(line.group(2).equals("zone ") ? boundary : asLine(boundary));
      enclosing.put(depth, id);
    }
    places.put(id, new Bounds(number(line, 4), number(line, 5), number(line, 6), number(line, 7)));
  }

  private static Boundary asLine(Boundary zone) {
    return new Boundary(
        zone.id(),
        zone.name(),
        Boundary.Form.LINE,
        zone.kind(),
        zone.parent(),
        zone.target(),
        zone.crossedBy(),
        zone.notes(),
        zone.extras());
  }

  private static String type(String id) {
    return id.replaceAll("-\\d+$", "");
  }

  private static int number(MatchResult line, int group) {
    return Integer.parseInt(line.group(group));
  }

  /** The diagram shown, with what is selected. */
  static String text(EditorState state) {
    var text = new StringBuilder();
    inside(state, Optional.empty(), "", text);
    for (Flow flow : state.model().dfd().flows().values()) {
      text.append(flow.id()).append(' ').append(flow.source()).append(" -> ");
      text.append(flow.target()).append(star(state, flow.id())).append('\n');
    }
    return text.toString();
  }

  private static void inside(
      EditorState state, Optional<String> zone, String indent, StringBuilder text) {
    for (Boundary boundary : state.model().dfd().boundaries().values()) {
      if (boundary.parent().equals(zone)) {
        text.append(indent).append(boundary.form() == Boundary.Form.ZONE ? "zone " : "line ");
        placed(state, boundary.id(), text);
        inside(state, Optional.of(boundary.id()), indent + "  ", text);
      }
    }
    for (Element element : state.model().dfd().elements().values()) {
      if (element.boundary().equals(zone)) {
        text.append(indent);
        placed(state, element.id(), text);
      }
    }
  }

  private static void placed(EditorState state, String id, StringBuilder text) {
    Bounds at = state.diagram().places().get(id);
    text.append(id);
    if (at != null) {
      text.append(" %d,%d %dx%d".formatted(at.x(), at.y(), at.width(), at.height()));
    }
    text.append(star(state, id)).append('\n');
  }

  private static String star(EditorState state, String id) {
    return state.selection().contains(id) ? " *" : "";
  }
}
