package io.gridstride.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.drawing.Geometry.Label;
import io.gridstride.model.Boundary;
import io.gridstride.model.Boundary.Form;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private static final Bounds LEFT = new Bounds(0, 0, 180, 60);

  @Test
  void aLabelStandsInTheMiddleOfItsLine() {
    Label label = label("Readings", LEFT, LEFT.moved(400, 0));
    assertThat(label.box().centreX()).isBetween(288, 292);
    assertThat(label.box().centreY()).isBetween(28, 32);
    assertThat(label.leader()).isEmpty();
  }

  @Test
  void aLabelGivesWayToTheFramesOfZonesAlongItsLine() {
    for (Form form : Form.values()) {
      for (int x = form == Form.ZONE ? -100 : 200; x <= (form == Form.ZONE ? 60 : 300); x += 10) {
        Bounds zone = new Bounds(80 + x, -100, form == Form.ZONE ? 300 : 20, 320);
        Label label = framed(form, zone).labels().get("f0");
        assertThat(label.box().centreY()).isBetween(28, 32);
        assertThat(label.leader()).isEmpty();
        int line = form == Form.ZONE ? zone.right() : zone.centreX();
        assertThat(label.box().x() > line || label.box().right() < line)
            .as("%s at %d", label.box(), line)
            .isTrue();
      }
    }
  }

  @Test
  void aLabelHidesNoArrowToGiveWay() {
    Bounds zone = new Bounds(-50, -100, 300, 300);
    Bounds near = LEFT.moved(280, 0);
    Label label =
        geometry(List.of(LEFT, near), List.of(zone), Form.ZONE, "Readings").labels().get("f0");
    assertThat(label.box().x()).isGreaterThan(180 + 8);
    assertThat(label.box().right()).isLessThan(280 - 8);
  }

  @Test
  void aLabelThatJustFitsBetweenTwoFramesStaysThere() {
    Bounds apart = LEFT.moved(262, 0);
    Bounds room = label("Readings", LEFT, apart).box();
    List<Bounds> zones =
        List.of(
            new Bounds(-50, -100, room.x() - 2 + 50, 300),
            new Bounds(room.right() + 2, -100, 300, 300));
    assertThat(
            geometry(List.of(LEFT, apart), zones, Form.ZONE, "Readings").labels().get("f0").box())
        .isEqualTo(room);
  }

  private static Geometry framed(Form form, Bounds zone) {
    return geometry(List.of(LEFT, LEFT.moved(400, 0)), List.of(zone), form, "Readings");
  }

  @Test
  void aTextTooLongForItsLineIsCut() {
    Label label = label("Firmware images for all", LEFT, LEFT.moved(250, 0));
    assertThat(label.text()).startsWith("Firm").endsWith("…");
    assertThat(label.box().x()).isGreaterThanOrEqualTo(180);
    assertThat(label.box().right()).isLessThanOrEqualTo(250);
  }

  @Test
  void whereALineHasNoRoomTheLabelIsLedAwayFromIt() {
    Geometry geometry = geometry(List.of(LEFT, LEFT.moved(188, 0)), "Readings");
    Label label = geometry.labels().get("f0");
    Leader leader = label.leader().orElseThrow();
    assertThat(geometry.routes().get("f0").distance(leader.to().x(), leader.to().y())).isZero();
    assertThat(Terrain.grown(label.box(), 1).contains(leader.from().x(), leader.from().y()))
        .isTrue();
    nothingIsCovered(geometry);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 8, 12})
  void labelsOfManyFlowsBetweenTwoCoverNothing(int flows) {
    String[] names = new String[flows];
    for (int i = 0; i < flows; i++) {
      names[i] = "Readings " + i;
    }
    nothingIsCovered(geometry(List.of(LEFT, LEFT.moved(280, 40)), names));
    nothingIsCovered(geometry(List.of(LEFT, LEFT.moved(0, 90)), names));
  }

  private static void nothingIsCovered(Geometry geometry) {
    List<Bounds> boxes = new ArrayList<>();
    geometry.elements().values().forEach(element -> boxes.add(element.box()));
    geometry.labels().values().forEach(label -> boxes.add(label.box()));
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j)))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  private static Boundary boundary(String id, Form form) {
    return new Boundary(
        id,
        "Zone",
        form,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "",
        Extras.NONE);
  }

  private static Label label(String name, Bounds from, Bounds to) {
    return geometry(List.of(from, to), name).labels().get("f0");
  }

  /** Flows with these names, all from the first box to the second. */
  private static Geometry geometry(List<Bounds> boxes, String... names) {
    return geometry(boxes, List.of(), Form.ZONE, names);
  }

  /** The same among trust boundaries. */
  private static Geometry geometry(
      List<Bounds> boxes, List<Bounds> zones, Form form, String... names) {
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      places.put("e" + i, boxes.get(i));
      elements.add(Element.of("e" + i, "hes", ElementKind.PROCESS, "e" + i));
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      flows.add(Flow.of("f" + i, "e0", "e1").withName(names[i]));
    }
    List<Boundary> boundaries = new ArrayList<>();
    for (int i = 0; i < zones.size(); i++) {
      places.put("z" + i, zones.get(i));
      boundaries.add(boundary("z" + i, form));
    }
    Dfd dfd = Dfd.of(elements, flows, boundaries, List.of(), List.of());
    Diagram diagram = Diagram.empty("main", "Main").withPlaces(places);
    return Geometry.of(dfd, diagram, Overlay.NONE.protocols(), new BundledFont());
  }
}
