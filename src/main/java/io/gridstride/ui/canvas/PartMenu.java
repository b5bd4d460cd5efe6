package io.gridstride.ui.canvas;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.editor.Spot;
import io.gridstride.model.Flow;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of the part under the pointer. */
final class PartMenu {
  private final DiagramView view;
  private final Session session;
  private final ContextMenu menu = new ContextMenu();
  private Function<String, List<MenuItem>> offer = part -> List.of();

  PartMenu(DiagramView view, Session session) {
    this.view = view;
    this.session = session;
  }

  /** Adds what somebody else knows to do with a part, by its id. */
  void offer(Function<String, List<MenuItem>> items) {
    offer = items;
  }

  void attach() {
    view.setOnContextMenuRequested(this::requested);
  }

  private void requested(ContextMenuEvent event) {
    menu.hide();
    Viewport from = view.viewport();
    Spot spot =
        Spot.at(
            session.now().editor(),
            view.geometry(),
            from.diagramX(event.getX()),
            from.diagramY(event.getY()),
            1 / from.zoom());
    spot.part()
        .ifPresent(part -> {
          if (!session.now().editor().selection().contains(part)) {
            session.send(Input.Select.of(List.of(part)));
          }
          fill(part);
          menu.show(view, event.getScreenX(), event.getScreenY());
        });
    event.consume();
  }

  private void fill(String part) {
    menu.getItems().setAll(item("Rename", () -> session.send(new Input.StartRename())));
    flow(part)
        .map(flow -> item("Reverse direction", () -> session.edit(Edit.Reattach.reversed(flow))))
        .ifPresent(menu.getItems()::add);
    if (session.now().model().dfd().element(part).isPresent()) {
      MenuItem blast =
          item("Show blast radius", () -> session.look(new Lens.Blast(part, Optional.empty())));
      blast.setId("part-blast");
      menu.getItems().add(blast);
    }
    menu.getItems().addAll(offer.apply(part));
    menu.getItems().add(new SeparatorMenuItem());
    menu.getItems().add(item("Delete", () -> session.send(new Input.Delete())));
  }

  private Optional<Flow> flow(String part) {
    return session.now().model().dfd().flow(part);
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(event -> action.run());
    return item;
  }
}
