package io.gridstride.ui.canvas;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.ComponentType;
import io.gridstride.catalog.Protocol;
import io.gridstride.drawing.Geometry;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.review.Register;
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

  /**
   * How a part is told.
   *
   * @param node id of the node
   * @param role what it is
   * @param words its name, where it is, and how many threats are open
   * @param help more about it
   */
  private record Named(String node, String role, String words, String help) {}

  private final Affine transform = new Affine();
  private Map<String, Proxy> shown = new LinkedHashMap<>();
  private Optional<Node> focus = Optional.empty();

  Proxies() {
    setManaged(false);
    setMouseTransparent(true);
    getTransforms().add(transform);
  }

  /** Shows what is in view now, and tells whether another part has the focus. */
  boolean show(Desk desk, Geometry geometry, Viewport view, Bounds inView) {
    transform.setToTransform(
        view.zoom(), 0, -view.left() * view.zoom(), 0, view.zoom(), -view.top() * view.zoom());
    SequencedSet<String> selected = desk.editor().selection();
    var next = new LinkedHashMap<String, Proxy>();
    if (view.zoom() >= LEAST_ZOOM) {
      Dfd dfd = desk.model().dfd();
      geometry
          .zones()
          .forEach((id, zone) -> {
            if (zone.box().intersects(inView)) {
              place(next, zone(dfd, id), zone.title().box(), selected.contains(id));
            }
          });
      geometry
          .elementsNear(inView)
          .forEach(placed ->
              dfd.element(placed.id())
                  .ifPresent(element ->
                      place(
                          next,
                          named(element, desk),
                          placed.shape().box(),
                          selected.contains(placed.id()))));
      geometry
          .flowsNear(inView)
          .forEach(placed ->
              dfd.flow(placed.id())
                  .ifPresent(flow ->
                      place(
                          next,
                          named(flow, desk),
                          Optional.ofNullable(geometry.labels().get(placed.id()))
                              .map(Geometry.Label::box)
                              .orElseGet(() -> around(placed.shape().middle())),
                          selected.contains(placed.id()))));
    }
    shown = next;
    getChildren().setAll(next.values());
    Optional<Node> before = focus;
    focus = selected.isEmpty() ? Optional.empty() : of(selected.getLast());
    return !focus.equals(before);
  }

  private void place(Map<String, Proxy> next, Named part, Bounds box, boolean selected) {
    Proxy node =
        Optional.ofNullable(shown.get(part.node())).orElseGet(() -> new Proxy(part.node()));
    node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    node.setAccessibleRoleDescription(part.role());
    node.setAccessibleText(part.words());
    node.setAccessibleHelp(part.help());
    node.select(selected);
    next.put(part.node(), node);
  }

  /** What stands for the part that was selected last, if it is in view. */
  Optional<Node> focus() {
    return focus;
  }

  private Optional<Node> of(String part) {
    return Stream.of("el-", "flow-", "zone-")
        .flatMap(prefix -> Optional.ofNullable(shown.get(prefix + part)).stream())
        .<Node>map(proxy -> proxy)
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

  private static Named zone(Dfd dfd, String id) {
    String name = dfd.boundary(id).map(Boundary::name).filter(text -> !text.isBlank()).orElse(id);
    long members =
        dfd.elements().values().stream()
            .filter(element -> element.boundary().equals(Optional.of(id)))
            .count();
    return new Named("zone-" + id, "Trust boundary", name, "Elements in it: " + members);
  }

  private static Named named(Element element, Desk desk) {
    Dfd dfd = desk.model().dfd();
    String zone =
        element
            .boundary()
            .flatMap(dfd::boundary)
            .map(boundary -> ", in " + boundary.name())
            .orElse("");
    String count = element.count() > 1 ? ", " + element.count() + " units" : "";
    String type =
        desk.catalog().type(element.type()).map(ComponentType::name).orElse(element.type());
    String name = element.name().isBlank() ? element.id() : element.name();
    return new Named(
        "el-" + element.id(),
        type,
        name + zone + count + threats(element.id(), desk),
        kind(element));
  }

  private static String kind(Element element) {
    return switch (element.kind()) {
      case EXTERNAL_ENTITY -> "External entity";
      case PROCESS -> "Process";
      case DATA_STORE -> "Data store";
      case DEVICE -> "Device";
      case MEDIUM -> "Medium";
    };
  }

  private static Named named(Flow flow, Desk desk) {
    String words =
        Register.subjectName(desk.model().dfd(), new Subject(Subject.Kind.FLOW, flow.id()))
            + threats(flow.id(), desk);
    String protocol =
        flow.protocol()
            .map(id -> desk.catalog().protocol(id).map(Protocol::name).orElse(id))
            .orElse("unspecified");
    return new Named("flow-" + flow.id(), "Data flow", words, "Protocol: " + protocol);
  }

  private static String threats(String part, Desk desk) {
    long open = desk.results().on(part).stream().filter(Register.Entry::needsWork).count();
    return open == 0 ? "" : ", open threats: " + open;
  }
}
