package io.gridstride.ui.canvas;

import io.gridstride.editor.Input;
import io.gridstride.editor.Input.Direction;
import io.gridstride.editor.PlaceTool;
import io.gridstride.ui.commands.Command;
import io.gridstride.ui.commands.Commands;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that mean something while the canvas has the focus; the others are in the menu. */
final class CanvasKeys {
  private final DiagramView view;
  private final Session session;
  private final Commands commands;

  CanvasKeys(DiagramView view, Session session, Commands commands) {
    this.view = view;
    this.session = session;
    this.commands = commands;
  }

  void attach() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    Optional<Command> command = commands.onCanvas(event);
    if (command.isPresent()) {
      command.get().run();
      event.consume();
      return;
    }
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && !(session.now().lens() instanceof Lens.Nothing)) {
      session.look(new Lens.Nothing());
      event.consume();
      return;
    }
    input(event)
        .ifPresent(input -> {
          session.send(input);
          event.consume();
        });
  }

  private Optional<Input> input(KeyEvent event) {
    return Optional.ofNullable(
        switch (event.getCode()) {
          case LEFT -> nudge(Direction.LEFT, event);
          case RIGHT -> nudge(Direction.RIGHT, event);
          case UP -> nudge(Direction.UP, event);
          case DOWN -> nudge(Direction.DOWN, event);
          case ESCAPE -> new Input.Escape();
          case DELETE, BACK_SPACE -> new Input.Delete();
          case F2 -> new Input.StartRename();
          case ENTER ->
              session.now().editor().tool() instanceof PlaceTool(var template)
                  ? new Input.PlaceInView(template, view.inView())
                  : new Input.Accept();
          default -> null;
        });
  }

  private static Input nudge(Direction direction, KeyEvent event) {
    return new Input.Nudge(direction, event.isShiftDown());
  }
}
