package io.gridstride.drawing.layout;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Networks of stars of stars in nested zones, with some flows besides. */
record Networks(Dfd dfd, Diagram diagram) {
  private static final List<ElementKind> KINDS = List.of(ElementKind.values());
  private static final List<String> WRITTEN =
      List.of("", "Readings", "Commands", "Key requests", "Firmware images for concentrators", "x");

  static Networks of(long seed, int elements) {
    return new Growing(new Random(seed)).network(elements);
  }

  static Networks of(List<Element> elements, List<Flow> flows, List<Boundary> zones) {
    Dfd dfd = Dfd.of(elements, flows, zones, List.of(), List.of());
    Diagram empty = Diagram.empty("main", "Main");
    return new Networks(dfd, Placements.complete(dfd, List.of(empty)).getFirst());
  }

  private static final class Growing {
    private final Random random;
    private final List<Boundary> zones = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    Growing(Random random) {
      this.random = random;
    }

    Networks network(int count) {
      for (int i = 0; i < random.nextInt(8); i++) {
        Optional<String> parent =
            i > 0 && random.nextBoolean() ? Optional.of("z" + random.nextInt(i)) : Optional.empty();
        zones.add(Boundary.zone("z" + i, "Zone number " + i).withParent(parent));
      }
      while (elements.size() < count) {
        star(Optional.empty(), count, 0);
      }
      for (int i = 0; i < count / 8; i++) {
        join(some(), some());
      }
      return Networks.of(elements, flows, zones);
    }

    private void star(Optional<String> hub, int most, int depth) {
      String id = element(KINDS.get(random.nextInt(KINDS.size())));
      hub.ifPresent(to -> join(id, to));
      int leaves = depth > 2 ? 0 : random.nextInt(depth == 2 ? 14 : 5);
      for (int i = 0; i < leaves && elements.size() < most; i++) {
        star(Optional.of(id), most, depth + 1);
      }
    }

    private String element(ElementKind kind) {
      String id = "e" + elements.size();
      Optional<String> zone =
          zones.isEmpty() || random.nextInt(4) == 0
              ? Optional.empty()
              : Optional.of("z" + random.nextInt(zones.size()));
      elements.add(Element.of(id, "type", kind, "Element " + id).withBoundary(zone));
      return id;
    }

    private String some() {
      return elements.get(random.nextInt(elements.size())).id();
    }

    private void join(String from, String to) {
      flows.add(
          Flow.of("f" + flows.size(), from, to)
              .withName(WRITTEN.get(random.nextInt(WRITTEN.size()))));
      if (random.nextInt(3) == 0) {
        flows.add(Flow.of("f" + flows.size(), to, from).withName("Commands"));
      }
    }
  }
}
