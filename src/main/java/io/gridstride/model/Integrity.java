package io.gridstride.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules every model obeys: ids are unique, every reference names a part that is there, zones
 * nest as a tree, there is at least one diagram, and no threat is decided twice. A reader reports
 * violations; an edit must never cause one.
 */
public final class Integrity {
  private final Dfd dfd;
  private final List<Violation> found = new ArrayList<>();

  private Integrity(Dfd dfd) {
    this.dfd = dfd;
  }

  /** All violations, in document order; empty for a sound model. */
  public static List<Violation> check(ThreatModel model) {
    var check = new Integrity(model.dfd());
    check.ids();
    check.elements();
    check.flows();
    check.boundaries();
    check.controls();
    check.diagrams(model.diagrams());
    check.decisions(model.decisions());
    return List.copyOf(check.found);
  }

  private void add(String pointer, String sentence) {
    found.add(new Violation(pointer, sentence));
  }

  private void ids() {
    Set<String> seen = new LinkedHashSet<>();
    dfd.parts()
        .filter(part -> !seen.add(part.id()))
        .forEach(part ->
            add(
                "/dfd",
                "The id \"" + part.id() + "\" is used by two parts; give one of them its own."));
  }

  private void elements() {
    int i = 0;
    for (Element element : dfd.elements().values()) {
      zone(element.boundary(), "/dfd/elements/" + i++ + "/boundary");
    }
  }

  private void zone(Optional<String> reference, String pointer) {
    reference.ifPresent(id -> {
      var boundary = dfd.boundary(id);
      if (boundary.isEmpty()) {
        add(pointer, "There is no trust boundary \"" + id + "\".");
      } else if (boundary.get().form() == Boundary.Form.LINE) {
        add(pointer, "The boundary \"" + id + "\" is a line, and a line encloses nothing.");
      }
    });
  }

  private void flows() {
    int i = 0;
    for (Flow flow : dfd.flows().values()) {
      String pointer = "/dfd/flows/" + i++;
      end(flow.source(), pointer + "/source");
      end(flow.target(), pointer + "/target");
      for (int d = 0; d < flow.data().size(); d++) {
        if (!dfd.assets().containsKey(flow.data().get(d))) {
          add(pointer + "/data/" + d, "There is no data asset \"" + flow.data().get(d) + "\".");
        }
      }
    }
  }

  private void end(String id, String pointer) {
    if (dfd.element(id).isEmpty()) {
      add(pointer, "There is no element \"" + id + "\".");
    }
  }

  private void boundaries() {
    int i = 0;
    for (Boundary boundary : dfd.boundaries().values()) {
      String pointer = "/dfd/boundaries/" + i++;
      zone(boundary.parent(), pointer + "/parent");
      if (inCycle(boundary)) {
        add(pointer + "/parent", "The boundary \"" + boundary.id() + "\" encloses itself.");
      }
      for (int f = 0; f < boundary.crossedBy().size(); f++) {
        if (dfd.flow(boundary.crossedBy().get(f)).isEmpty()) {
          add(
              pointer + "/crossedBy/" + f,
              "There is no flow \"" + boundary.crossedBy().get(f) + "\".");
        }
      }
    }
  }

  private boolean inCycle(Boundary start) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<Boundary> at = start.parent().flatMap(dfd::boundary);
    while (at.isPresent() && seen.add(at.get().id())) {
      if (at.get().id().equals(start.id())) {
        return true;
      }
      at = at.get().parent().flatMap(dfd::boundary);
    }
    return false;
  }

  private void controls() {
    int i = 0;
    for (ControlUse use : dfd.controls().values()) {
      String pointer = "/dfd/controls/" + i++ + "/on";
      use.on()
          .filter(id -> !protectable(id))
          .ifPresent(id -> add(pointer, "There is no element, flow or boundary \"" + id + "\"."));
    }
  }

  private boolean protectable(String id) {
    return dfd.element(id).isPresent() || dfd.flow(id).isPresent() || dfd.boundary(id).isPresent();
  }

  private void diagrams(List<Diagram> diagrams) {
    if (diagrams.isEmpty()) {
      add("/diagrams", "A model has at least one diagram.");
    }
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < diagrams.size(); i++) {
      String pointer = "/diagrams/" + i;
      if (!seen.add(diagrams.get(i).id())) {
        add(
            pointer + "/id",
            "Two diagrams have the id \"" + diagrams.get(i).id() + "\"; give one its own.");
      }
      diagram(diagrams.get(i), pointer);
    }
  }

  private void decisions(List<Decision> decisions) {
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < decisions.size(); i++) {
      String threat = decisions.get(i).threat();
      if (!seen.add(threat)) {
        add(
            "/decisions/" + i,
            "The threat \"" + threat + "\" is decided twice; remove one of the two.");
      }
    }
  }

  private void diagram(Diagram diagram, String pointer) {
    for (String id : diagram.places().keySet()) {
      if (dfd.element(id).isEmpty() && dfd.boundary(id).isEmpty()) {
        add(pointer + "/places/" + id, "There is no element or boundary \"" + id + "\".");
      }
    }
    for (String id : diagram.bends().keySet()) {
      if (dfd.flow(id).isEmpty()) {
        add(pointer + "/bends/" + id, "There is no flow \"" + id + "\".");
      }
    }
    for (String id : diagram.locked()) {
      if (!diagram.places().containsKey(id)) {
        add(pointer + "/locked", "\"" + id + "\" has no place on this diagram.");
      }
    }
  }
}
