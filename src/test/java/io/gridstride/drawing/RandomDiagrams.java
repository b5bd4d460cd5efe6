package io.gridstride.drawing;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;

/** Diagrams that nobody would draw: elements may overlap, flows may run to their own source. */
record RandomDiagrams(Dfd dfd, Diagram diagram) {
  private static final List<ElementKind> KINDS = List.of(ElementKind.values());

  static RandomDiagrams of(long seed) {
    var random = new Random(seed);
    SequencedMap<String, Bounds> places = new LinkedHashMap<>();
    SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
    List<Boundary> zones = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      Optional<String> parent = i == 0 ? Optional.empty() : Optional.of("z0");
      zones.add(Boundary.zone("z" + i, "Zone " + i).withParent(parent));
      places.put("z" + i, box(random, 300, 200));
    }
    List<Element> elements = new ArrayList<>();
    int count = 2 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      ElementKind kind = KINDS.get(random.nextInt(KINDS.size()));
      elements.add(Element.of("e" + i, "type", kind, "Element number " + i));
      places.put("e" + i, box(random, 60, 40));
    }
    List<Flow> flows = new ArrayList<>();
    for (int i = 0; i < random.nextInt(25); i++) {
      String from = "e" + random.nextInt(count);
      String to = "e" + random.nextInt(count);
      flows.add(Flow.of("f" + i, from, to).withName(random.nextBoolean() ? "Readings" : ""));
      if (random.nextInt(4) == 0) {
        bends.put("f" + i, List.of(point(random), point(random)));
      }
    }
    Dfd dfd = Dfd.of(elements, flows, zones, List.of(), List.of());
    return new RandomDiagrams(
        dfd, Diagram.empty("main", "Main").withPlaces(places).withBends(bends));
  }

  Geometry geometry() {
    return geometry(dfd, diagram);
  }

  static Geometry geometry(Dfd dfd, Diagram diagram) {
    return Geometry.of(dfd, diagram, Overlay.NONE.protocols(), ScenesTest.HALF);
  }

  private static Point point(Random random) {
    return new Point(random.nextInt(1_200) - 100, random.nextInt(900) - 100);
  }

  private static Bounds box(Random random, int width, int height) {
    Point at = point(random);
    return new Bounds(
        at.x(), at.y(), width + random.nextInt(2 * width), height + random.nextInt(2 * height));
  }
}
