package io.gridstride.ui.canvas;

import io.gridstride.drawing.Geometry;
import io.gridstride.model.Bounds;
import io.gridstride.ui.session.Desk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Affine;

/**
 * An invisible node over every part in view, which the mouse does not notice. It gives the part an
 * id ({@code el-}, {@code flow-} or {@code zone-} and the part's own), a place and a name, for
 * screen readers and tests.
 */
final class Proxies extends Group {
  /** Smaller than this nobody reads or aims at a part. */
  private static final double LEAST_ZOOM = 0.3;

  private final Affine transform = new Affine();
  private final PartWords words = new PartWords();
  private Map<String, Proxy> shown = new LinkedHashMap<>();
  private Optional<Node> focus = Optional.empty();

  Proxies() {
    setManaged(false);
    setMouseTransparent(true);
    // Nothing of it is to be seen, and what is transparent is not even looked at to be painted.
    setOpacity(0);
    getTransforms().add(transform);
  }

  /** Moves with the view, for as long as that moves. */
  void follow(Viewport view) {
    transform.setToTransform(
        view.zoom(), 0, -view.left() * view.zoom(), 0, view.zoom(), -view.top() * view.zoom());
  }

  /** Shows what is in view now, and tells whether another part has the focus. */
  boolean show(Desk desk, Geometry geometry, Viewport view, Bounds inView) {
    follow(view);
    words.speakOf(desk);
    var next = new LinkedHashMap<String, Proxy>();
    if (view.zoom() >= LEAST_ZOOM) {
      geometry
          .zones()
          .forEach((id, zone) -> {
            if (zone.box().intersects(inView)) {
              place(next, "zone-", id, zone.title().box());
            }
          });
      geometry
          .elementsNear(inView)
          .forEach(placed -> place(next, "el-", placed.id(), placed.shape().box()));
      geometry
          .flowsNear(inView)
          .forEach(placed ->
              place(
                  next,
                  "flow-",
                  placed.id(),
                  Optional.ofNullable(geometry.labels().get(placed.id()))
                      .map(Geometry.Label::box)
                      .orElseGet(() -> around(placed.shape().middle()))));
    }
    boolean same = List.copyOf(shown.keySet()).equals(List.copyOf(next.keySet()));
    shown = next;
    if (!same) {
      getChildren().setAll(next.values());
    }
    SequencedSet<String> selected = desk.editor().selection();
    List<Proxy> chosen = selected.stream().flatMap(part -> of(part).stream()).toList();
    shown.values().stream()
        .filter(proxy -> proxy.isSelected() && !chosen.contains(proxy))
        .forEach(proxy -> proxy.select(false));
    chosen.forEach(proxy -> proxy.select(true));
    Optional<Node> before = focus;
    focus = selected.isEmpty() ? Optional.empty() : of(selected.getLast()).map(proxy -> proxy);
    return !focus.equals(before);
  }

  private void place(Map<String, Proxy> next, String prefix, String part, Bounds box) {
    String nodeId = prefix + part;
    Proxy node = Optional.ofNullable(shown.get(nodeId)).orElseGet(() -> new Proxy(nodeId));
    node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    PartWords.Said said = words.of(part);
    node.setAccessibleRoleDescription(said.role());
    node.setAccessibleText(said.words());
    node.setAccessibleHelp(said.help());
    next.put(nodeId, node);
  }

  /** What stands for the part that was selected last, if it is in view. */
  Optional<Node> focus() {
    return focus;
  }

  private Optional<Proxy> of(String part) {
    return Stream.of("el-", "flow-", "zone-")
        .flatMap(prefix -> Optional.ofNullable(shown.get(prefix + part)).stream())
        .findFirst();
  }

  /** All that is in view. */
  List<Node> all() {
    return List.copyOf(shown.values());
  }

  /** What is selected and in view. */
  List<Node> selected() {
    return shown.values().stream().filter(Proxy::isSelected).<Node>map(proxy -> proxy).toList();
  }

  private static Bounds around(io.gridstride.model.Point point) {
    return new Bounds(point.x() - 6, point.y() - 6, 12, 12);
  }
}
