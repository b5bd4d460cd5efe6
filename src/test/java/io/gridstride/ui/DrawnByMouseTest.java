package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Control;
import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.canvas.Viewport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Draws the whole segmented coursework network on an empty canvas with the mouse, and states all
 * that it says. The keyboard only types names, numbers and sentences. Nobody searches for graph
 * findings meanwhile.
 */
class DrawnByMouseTest extends WindowTest {
  private static final DrawnModel WANTED = DrawnModel.segmented();

  /** How wide an element is at first. */
  private static final int USUAL = 180;

  private Hand hand;

  @Override
  WindowDriver opened() throws Exception {
    return WindowDriver.open(folder, (dfd, catalog, watch) -> Optional.of(List.of()));
  }

  @BeforeEach
  void begin() {
    hand = new Hand(window);
  }

  @Test
  void theSegmentedNetworkIsDrawnByMouse() {
    Deskless.assumeInUse();
    makeRoom();
    WANTED.zones().forEach(this::draw);
    WANTED.dfd().elements().values().forEach(this::place);
    WANTED.dfd().flows().values().forEach(this::connect);
    hand.clickAt(free());
    hand.write("model-name", WANTED.info().name());
    hand.write("model-description", WANTED.info().description());
    putControls(Optional.empty());

    Path file = folder.resolve("drawn.gridstride");
    FileAnswers.add(file);
    hand.menu("File", "menu-save");
    window.saved();
    assertThat(DrawnModel.read(file).statements()).containsExactlyElementsOf(WANTED.statements());
  }

  /** The whole network shall fit into view. */
  private void makeRoom() {
    FxSteps.run(() -> window.stage().setMaximized(true));
    window.frame();
    hand.menu("View", "menu-tables");
    for (int i = 0; i < 3; i++) {
      hand.clickOn("zoom-out");
    }
    window.frame();
  }

  private void draw(Boundary zone) {
    Bounds place = WANTED.place(zone.id());
    hand.clickAt(hand.inList("palette-list", "pal-" + zone.kind().orElseThrow()));
    hand.drag(
        at(place.x(), place.y()), at(place.x(), place.y()), at(place.right(), place.bottom()));
    hand.type(zone.name());
    putControls(Optional.of(zone.id()));
  }

  private void place(Element element) {
    Point2D from = hand.inList("palette-list", "pal-" + element.type().replace('.', '-'));
    int before = window.model().dfd().elements().size();
    window.drag(from, middle(element.id()));
    window.until(
        element.name() + " is dropped", model -> model.dfd().elements().size() == before + 1);
    hand.write("part-name", element.name());
    if (element.count() != 1) {
      hand.write("element-count", Long.toString(element.count()));
    }
    state(element.properties());
    putControls(Optional.of(element.id()));
  }

  /** From the port beside the one element to the middle of the other. */
  private void connect(Flow flow) {
    Bounds source = WANTED.place(flow.source());
    Point2D over = middle(flow.source());
    hand.drag(
        over, at(source.centreX() + USUAL / 2, source.centreY()).add(16, 0), middle(flow.target()));
    hand.write("part-name", flow.name());
    hand.choose("flow-protocol", flow.protocol().orElseThrow());
    hand.tick(
        "flow-data",
        flow.data().stream()
            .map(id -> Optional.ofNullable(WANTED.dfd().assets().get(id)).orElseThrow())
            .map(DataAsset::name)
            .toList());
    state(flow.properties());
  }

  private void state(Properties properties) {
    properties
        .values()
        .forEach((property, value) -> {
          String field = "prop-" + property;
          switch (value) {
            case PropertyValue.Tags(var tags) when window.node(field) instanceof TextField ->
                hand.write(field, String.join(", ", tags));
            case PropertyValue.Tags(var tags) -> hand.tick(field, WANTED.lines(property, tags));
            case PropertyValue.Count count -> hand.write(field, count.text());
            case PropertyValue.Flag flag -> hand.choose(field, flag);
            case PropertyValue.Text text when window.node(field) instanceof TextField ->
                hand.write(field, text.text());
            case PropertyValue.Text text -> hand.choose(field, text);
          }
        });
  }

  private void putControls(Optional<String> on) {
    for (ControlUse use : WANTED.controls(on)) {
      var before = window.model().dfd().controls().keySet();
      hand.clickOn("control-add");
      hand.clickIn(
          "control-list",
          item -> item instanceof Control control && control.id().equals(use.control()));
      String id =
          window.model().dfd().controls().keySet().stream()
              .filter(one -> !before.contains(one))
              .findFirst()
              .orElseThrow();
      hand.choose("control-status-" + id, use.status());
      hand.write("control-notes-" + id, use.notes());
    }
  }

  private Point2D middle(String element) {
    Bounds place = WANTED.place(element);
    return at(place.centreX(), place.centreY());
  }

  private Point2D free() {
    return at(20, 600);
  }

  /** A place of the diagram on the screen; the drawing begins in the corner that is in view. */
  private Point2D at(int x, int y) {
    var canvas = (DiagramView) window.node("canvas");
    Viewport view = canvas.viewport();
    double left = Math.ceil(view.left() / 10) * 10;
    double top = Math.ceil(view.top() / 10) * 10;
    return FxSteps.get(() -> canvas.localToScreen(view.viewX(left + x), view.viewY(top + y)));
  }
}
