package io.gridstride.ui.canvas;

import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.util.List;

/** Which flows cross a boundary. */
public final class Crossings {
  private Crossings() {}

  /** Those with one end inside a zone, or those that a line states, in the order of the model. */
  public static List<Flow> of(Boundary boundary, Dfd dfd) {
    return dfd.flows().values().stream()
        .filter(flow ->
            switch (boundary.form()) {
              case LINE -> boundary.crossedBy().contains(flow.id());
              case ZONE -> isIn(flow.source(), boundary, dfd) != isIn(flow.target(), boundary, dfd);
            })
        .toList();
  }

  /** Whether an element is in a zone or in one inside it. */
  public static boolean isIn(String element, Boundary zone, Dfd dfd) {
    return dfd.enclosing(dfd.element(element).flatMap(Element::boundary)).stream()
        .anyMatch(around -> around.id().equals(zone.id()));
  }
}
