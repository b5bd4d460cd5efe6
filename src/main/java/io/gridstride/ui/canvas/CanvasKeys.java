package io.gridstride.ui.canvas;

import io.gridstride.editor.BoundaryTool;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.FlowTool;
import io.gridstride.editor.Input;
import io.gridstride.editor.Input.Direction;
import io.gridstride.editor.PlaceTool;
import io.gridstride.editor.SelectTool;
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

  /** Whether the letter of the key pressed last has been understood as a command. */
  private boolean understood;

  CanvasKeys(DiagramView view, Session session, Commands commands) {
    this.view = view;
    this.session = session;
    this.commands = commands;
  }

  void attach() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** While something is picked, letters are those of its name. */
  private void typed(KeyEvent event) {
    if (understood) {
      understood = false;
    } else if (picking()
        && !event.isShortcutDown()
        && !event.isMetaDown()
        && event.getCharacter().codePoints().anyMatch(Character::isLetterOrDigit)) {
      view.pickByName(event.getCharacter());
      event.consume();
    }
  }

  private boolean picking() {
    return session.now().editor().pick().isPresent();
  }

  private void pressed(KeyEvent event) {
    understood = false;
    if (picking() && isOfNames(event)) {
      return;
    }
    Optional<Command> command = commands.onCanvas(event);
    understood = command.isPresent();
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
          view.follow();
          event.consume();
        });
  }

  /** Alt makes letters on many keyboards. */
  private static boolean isOfNames(KeyEvent event) {
    return (event.getCode().isLetterKey() || event.getCode().isDigitKey())
        && !event.isShortcutDown()
        && !event.isMetaDown();
  }

  private Optional<Input> input(KeyEvent event) {
    return Optional.ofNullable(
        switch (event.getCode()) {
          case LEFT -> nudge(Direction.LEFT, event);
          case RIGHT -> nudge(Direction.RIGHT, event);
          case UP -> nudge(Direction.UP, event);
          case DOWN -> nudge(Direction.DOWN, event);
          case ESCAPE -> new Input.Escape();
          case DELETE, BACK_SPACE -> picking() ? null : new Input.Delete();
          case F2 -> new Input.StartRename();
          case ENTER -> enter();
          default -> null;
        });
  }

  /** A tool that is in hand is used where there is room. */
  private Input enter() {
    EditorState editor = session.now().editor();
    return switch (editor.tool()) {
      case PlaceTool(var template) -> new Input.PlaceInView(template, view.inView());
      case BoundaryTool tool when !editor.framing() -> new Input.StartFraming(tool, view.inView());
      case BoundaryTool _, FlowTool _, SelectTool _ -> new Input.Accept();
    };
  }

  private static Input nudge(Direction direction, KeyEvent event) {
    return new Input.Nudge(direction, event.isShiftDown());
  }
}
