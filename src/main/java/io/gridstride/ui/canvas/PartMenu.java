package io.gridstride.ui.canvas;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.editor.Spot;
import io.gridstride.model.Flow;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

/** The menu of the part under the pointer, or of the free canvas. */
final class PartMenu {
  private final DiagramView view;
  private final Session session;
  private final ContextMenu menu = new ContextMenu();
  private Optional<Commands> commands = Optional.empty();
  private Function<String, List<MenuItem>> offer = part -> List.of();

  PartMenu(DiagramView view, Session session) {
    this.view = view;
    this.session = session;
  }

  /** Offers these commands too from now on. Called once. */
  void obey(Commands all) {
    commands = Optional.of(all);
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
    Optional<String> part = spot.part();
    part.filter(id -> !session.now().editor().selection().contains(id))
        .ifPresent(id -> session.send(Input.Select.of(List.of(id))));
    menu.getItems().setAll(part.map(this::onPart).orElseGet(this::onCanvas));
    menu.show(view, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private List<MenuItem> onCanvas() {
    return List.of(
        command("paste-here"), command("select-all"), new SeparatorMenuItem(), command("fit"));
  }

  private List<MenuItem> onPart(String part) {
    List<MenuItem> items = new ArrayList<>();
    items.add(command("rename"));
    flow(part)
        .map(flow -> item("Reverse direction", () -> session.edit(Edit.Reattach.reversed(flow))))
        .ifPresent(items::add);
    if (session.now().model().dfd().element(part).isPresent()) {
      items.add(command("add-neighbour"));
      items.add(command("add-connected"));
      MenuItem blast =
          item("Show blast radius", () -> session.look(new Lens.Blast(part, Optional.empty())));
      blast.setId("part-blast");
      items.add(blast);
    }
    if (session.now().model().dfd().boundary(part).isPresent()) {
      items.add(command("crossing"));
    }
    items.add(command("part-threats"));
    items.addAll(offer.apply(part));
    items.add(new SeparatorMenuItem());
    Stream.of("cut-parts", "copy-parts", "paste-here", "duplicate")
        .map(this::command)
        .forEach(items::add);
    items.add(new SeparatorMenuItem());
    Stream<String> arrange =
        flow(part).isPresent()
            ? Stream.of("straighten", "select-type")
            : Stream.of("enclose", "nest", "lock", "to-front", "to-back", "select-type");
    arrange.map(this::command).forEach(items::add);
    items.add(new SeparatorMenuItem());
    items.add(command("delete"));
    return items;
  }

  private MenuItem command(String id) {
    Command command = commands.orElseThrow().get(id);
    MenuItem item = item(command.wording().get(), command::run);
    item.setId("part-" + id);
    item.setMnemonicParsing(false);
    item.setDisable(!command.available().getAsBoolean());
    command.shortcut().ifPresent(shortcut -> item.setAccelerator(shortcut.key()));
    return item;
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
