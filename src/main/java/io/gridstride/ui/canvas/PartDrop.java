package io.gridstride.ui.canvas;

import io.gridstride.editor.Input;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import io.gridstride.ui.session.Session;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets what is dragged from the outline be dropped on the diagram that is shown. */
final class PartDrop {
  private final DiagramView view;
  private final Session session;

  PartDrop(DiagramView view, Session session) {
    this.view = view;
    this.session = session;
  }

  void attach() {
    view.addEventHandler(DragEvent.DRAG_OVER, this::over);
    view.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (!PartDrag.parts(event.getDragboard()).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    SequencedSet<String> parts = PartDrag.parts(event.getDragboard());
    if (parts.isEmpty()) {
      return;
    }
    var at =
        new Point(
            (int) Math.rint(view.viewport().diagramX(event.getX())),
            (int) Math.rint(view.viewport().diagramY(event.getY())));
    session.send(new Input.AddToDiagram(withMembers(parts), Optional.of(at)));
    event.setDropCompleted(true);
    event.consume();
    view.requestFocus();
  }

  /** A zone brings its members along, and a flow its ends. */
  private SequencedSet<String> withMembers(SequencedSet<String> parts) {
    Dfd dfd = session.now().model().dfd();
    var all = new LinkedHashSet<String>();
    for (String part : parts) {
      Optional<Flow> flow = dfd.flow(part);
      if (flow.isPresent()) {
        all.add(flow.get().source());
        all.add(flow.get().target());
      } else {
        all.add(part);
      }
    }
    Stream.concat(
            dfd.boundaries().values().stream()
                .filter(zone -> isIn(dfd, zone.parent(), parts))
                .map(Boundary::id),
            dfd.elements().values().stream()
                .filter(element -> isIn(dfd, element.boundary(), parts))
                .map(Element::id))
        .forEach(all::add);
    return Ordered.set(all);
  }

  private static boolean isIn(Dfd dfd, Optional<String> zone, SequencedSet<String> zones) {
    return dfd.enclosing(zone).stream().anyMatch(around -> zones.contains(around.id()));
  }
}
