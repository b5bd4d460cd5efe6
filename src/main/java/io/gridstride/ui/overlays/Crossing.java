package io.gridstride.ui.overlays;

import io.gridstride.catalog.Protocol;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Flow;
import io.gridstride.review.Register;
import io.gridstride.ui.canvas.Crossings;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.session.Desk;
import java.util.ArrayList;
import java.util.List;

/**
 * A flow that crosses a boundary.
 *
 * @param number as it is written on the diagram
 * @param way {@code in}, {@code out} or, over a line, {@code across}
 */
record Crossing(int number, String flow, String name, String way, String protocol, long open) {
  static List<Crossing> of(Boundary boundary, Desk desk) {
    Dfd dfd = desk.model().dfd();
    var crossings = new ArrayList<Crossing>();
    for (Flow flow : Crossings.of(boundary, dfd)) {
      crossings.add(
          new Crossing(
              crossings.size() + 1,
              flow.id(),
              Face.of(flow.id(), dfd, desk.catalog()).map(Face::name).orElse(flow.id()),
              way(boundary, flow, dfd),
              flow.protocol()
                  .map(id -> desk.catalog().protocol(id).map(Protocol::name).orElse(id))
                  .orElse("Protocol unspecified"),
              desk.results().on(flow.id()).stream().filter(Register.Entry::needsWork).count()));
    }
    return crossings;
  }

  private static String way(Boundary boundary, Flow flow, Dfd dfd) {
    if (boundary.form() == Boundary.Form.LINE) {
      return "Across";
    }
    return Crossings.isIn(flow.target(), boundary, dfd) ? "In" : "Out";
  }

  String about() {
    return way + " \u00b7 " + protocol + " \u00b7 " + threats();
  }

  private String threats() {
    return open == 0 ? "no open threats" : open == 1 ? "1 open threat" : open + " open threats";
  }
}
