package io.gridstride.editor;

import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import java.util.Collection;
import java.util.Optional;
import java.util.SequencedSet;

/** What a person does to the editor. Pointer inputs are those of the primary button. */
public sealed interface Input {
  /** A press, with the number of presses in quick succession: 2 for a double click. */
  record Pressed(Pointer at, int clicks) implements Input {}

  record Dragged(Pointer at) implements Input {}

  record Released(Pointer at) implements Input {}

  /** The pointer moved with no button down. */
  record Moved(Pointer at) implements Input {}

  /** Something is dragged from the palette over the canvas. */
  record PaletteOver(Template template, double x, double y) implements Input {}

  record PaletteLeft() implements Input {}

  record PaletteDropped(Template template, double x, double y) implements Input {}

  /** Gives up the running gesture; with none, the name being edited, the tool, the selection. */
  record Escape() implements Input {}

  record Delete() implements Input {}

  /** An arrow key: one step of the grid, or one unit when {@code fine}. */
  record Nudge(Direction direction, boolean fine) implements Input {}

  record SelectAll() implements Input {}

  record Undo() implements Input {}

  record Redo() implements Input {}

  /**
   * Goes to a moment of the history by undoing or redoing.
   *
   * @param steps how many steps are done then; 0 for the model as it was opened
   */
  record JumpTo(int steps) implements Input {}

  record Choose(Tool tool) implements Input {}

  /**
   * A selection made elsewhere, in a table or the outline. Ids of parts that are gone are left out.
   */
  record Select(SequencedSet<String> ids) implements Input {
    public Select {
      ids = Ordered.set(ids);
    }

    public static Select of(Collection<String> ids) {
      return new Select(Ordered.set(ids));
    }
  }

  record ShowDiagram(String id) implements Input {}

  /** Adds an empty diagram and shows it. */
  record AddDiagram(String name) implements Input {}

  /** Adds a copy of a diagram and shows it; the parts are the same, not copies. */
  record DuplicateDiagram(String id) implements Input {}

  /** Deletes a diagram; the last one stays. */
  record RemoveDiagram(String id) implements Input {}

  /**
   * Places parts of the model on the diagram shown that are not on it yet, and selects them.
   *
   * @param at where their middle comes to stand, in diagram units; empty for wherever there is room
   */
  record AddToDiagram(SequencedSet<String> ids, Optional<Point> at) implements Input {
    public AddToDiagram {
      ids = Ordered.set(ids);
    }
  }

  /** Takes those selected parts off the diagram that another diagram shows. */
  record RemoveFromDiagram() implements Input {}

  /** Starts editing the name of the selected part in place (F2). */
  record StartRename() implements Input {}

  record NameCommitted(String text) implements Input {}

  record NameCancelled() implements Input {}

  /** An edit made in the inspector, a table or a dialog. */
  record Apply(Edit edit) implements Input {}

  /** Where an arrow key points. */
  enum Direction {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    final int dx;
    final int dy;

    Direction(int dx, int dy) {
      this.dx = dx;
      this.dy = dy;
    }
  }
}
