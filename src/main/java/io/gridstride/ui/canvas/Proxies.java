package io.gridstride.ui.canvas;

import io.gridstride.analysis.Subject;
import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.ComponentType;
import io.gridstride.drawing.Geometry;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.review.Register;
import io.gridstride.ui.session.Desk;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
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
  private Map<String, Region> shown = new LinkedHashMap<>();

  Proxies() {
    setManaged(false);
    setMouseTransparent(true);
    getTransforms().add(transform);
  }

  void show(Desk desk, Geometry geometry, Viewport view, Bounds inView) {
    transform.setToTransform(
        view.zoom(), 0, -view.left() * view.zoom(), 0, view.zoom(), -view.top() * view.zoom());
    var next = new LinkedHashMap<String, Region>();
    if (view.zoom() >= LEAST_ZOOM) {
      Dfd dfd = desk.model().dfd();
      geometry
          .zones()
          .forEach((id, zone) -> {
            if (zone.box().intersects(inView)) {
              place(next, "zone-" + id, zone.title().box(), "Trust boundary", name(dfd, id));
            }
          });
      geometry
          .elementsNear(inView)
          .forEach(placed ->
              dfd.element(placed.id())
                  .ifPresent(element ->
                      place(
                          next,
                          "el-" + placed.id(),
                          placed.shape().box(),
                          typeName(element, desk.catalog()),
                          words(element, desk))));
      geometry
          .flowsNear(inView)
          .forEach(placed ->
              place(
                  next,
                  "flow-" + placed.id(),
                  Optional.ofNullable(geometry.labels().get(placed.id()))
                      .map(Geometry.Label::box)
                      .orElseGet(() -> around(placed.shape().middle())),
                  "Data flow",
                  dfd.flow(placed.id()).map(flow -> words(flow, desk)).orElse("")));
    }
    shown = next;
    getChildren().setAll(next.values());
  }

  private void place(
      Map<String, Region> next, String nodeId, Bounds box, String role, String words) {
    Region node = Optional.ofNullable(shown.get(nodeId)).orElseGet(() -> proxy(nodeId));
    node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    node.setAccessibleRoleDescription(role);
    node.setAccessibleText(words);
    next.put(nodeId, node);
  }

  private static Region proxy(String nodeId) {
    var node = new Region();
    node.setId(nodeId);
    node.setManaged(false);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    return node;
  }

  private static Bounds around(io.gridstride.model.Point point) {
    return new Bounds(point.x() - 6, point.y() - 6, 12, 12);
  }

  private static String typeName(Element element, Catalog catalog) {
    return catalog.type(element.type()).map(ComponentType::name).orElse(element.type());
  }

  private static String name(Dfd dfd, String zone) {
    return dfd.boundary(zone).map(Boundary::name).orElse("");
  }

  private static String words(Element element, Desk desk) {
    String zone =
        element
            .boundary()
            .flatMap(desk.model().dfd()::boundary)
            .map(boundary -> ", in " + boundary.name())
            .orElse("");
    String count = element.count() > 1 ? ", " + element.count() + " units" : "";
    return element.name() + zone + count + threats(element.id(), desk);
  }

  private static String words(Flow flow, Desk desk) {
    return Register.subjectName(desk.model().dfd(), new Subject(Subject.Kind.FLOW, flow.id()))
        + threats(flow.id(), desk);
  }

  private static String threats(String part, Desk desk) {
    long open = desk.results().on(part).stream().filter(Register.Entry::needsWork).count();
    return open == 0 ? "" : ", open threats: " + open;
  }
}
