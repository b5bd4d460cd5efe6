package io.gridstride.editor;

import io.gridstride.model.Bounds;
import io.gridstride.model.Ordered;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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

  /** Deletes what {@link Excerpts#of} has copied, under another name. */
  record Cut() implements Input {}

  /**
   * Adds copies of the parts of an excerpt.
   *
   * @param at where their middle comes to stand, in diagram units; empty for where they stood, or
   *     beside that when there is something already
   */
  record Paste(ThreatModel excerpt, Optional<Point> at) implements Input {}

  /** Copies the selection beside itself. */
  record Duplicate() implements Input {}

  record Undo() implements Input {}

  record Redo() implements Input {}

  /**
   * Goes to a moment of the history by undoing or redoing.
   *
   * @param steps how many steps are done then; 0 for the model as it was opened
   */
  record JumpTo(int steps) implements Input {}

  record Choose(Tool tool) implements Input {}

  /** Switches grid and guides on or off. */
  record Use(Aids aids) implements Input {}

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

  /** Takes the selected parts off the diagram; they stay in the model. */
  record RemoveFromDiagram() implements Input {}

  /** Starts editing the name of the selected part in place (F2). */
  record StartRename() implements Input {}

  record NameCommitted(String text) implements Input {}

  record NameCancelled() implements Input {}

  /** An edit made in the inspector, a table or a dialog. */
  record Apply(Edit edit) implements Input {}

  /** Brings the selected parts in line. */
  record Align(Line line) implements Input {}

  /**
   * Makes the gaps between the selected parts the same, from left to right or from top to bottom.
   */
  record Distribute(boolean across) implements Input {}

  /** Makes the selected parts as large as the one that was selected first. */
  record SameSize(boolean width, boolean height) implements Input {}

  record Lock(boolean locked) implements Input {}

  /** Paints the selected parts over or under the others. */
  record Stack(boolean front) implements Input {}

  /** Lets the program route the selected flows again. */
  record Straighten() implements Input {}

  /** Selects all of the same types as what is selected. */
  record SelectSameType() implements Input {}

  /** Selects all in the selected zones, or in the zones around what is selected. */
  record SelectInZone() implements Input {}

  record InvertSelection() implements Input {}

  /** Draws a boundary around the selection. */
  record Enclose() implements Input {}

  /** Moves the right or lower edge of the selected part; one unit when {@code fine}. */
  record Stretch(Direction direction, boolean fine) implements Input {}

  /** Selects the element that lies next in a direction, or, from a flow, another of its source. */
  record GoTowards(Direction direction) implements Input {}

  /** Selects what comes next along a flow, or before: element, flow, element. */
  record GoAlong(boolean forward) implements Input {}

  /** Selects the zone around what is selected. */
  record GoOutwards() implements Input {}

  /** Begins to pick, by arrow keys and Enter, what the selected element is connected to. */
  record StartConnecting() implements Input {}

  /** Begins to pick, by arrow keys and Enter, the zone that the selection is put into. */
  record StartNesting() implements Input {}

  /**
   * Picks one of what {@link PickGesture#possible} gives.
   *
   * @param id of an element or zone; empty for outside all zones
   */
  record Pick(Optional<String> id) implements Input {}

  /**
   * Begins to draw a zone by arrow keys and Enter.
   *
   * @param view what of the diagram is in view
   */
  record StartFraming(BoundaryTool tool, Bounds view) implements Input {}

  /** Enter: takes what is being picked; else edits the name of the selected part. */
  record Accept() implements Input {}

  /** Adds an element beside the selected one, connected to it. */
  record AddNeighbour(Template template) implements Input {}

  /** Offers what could be added beside the selected element, as after drawing a flow into space. */
  record StartOffer() implements Input {}

  /** Takes what {@link OfferGesture} offers. */
  record TakeOffer(Template template) implements Input {}

  /**
   * Puts an element where there is room.
   *
   * @param view what of the diagram is in view
   */
  record PlaceInView(Template template, Bounds view) implements Input {}

  /**
   * Parts go to other places before a person's eyes; sent again and again with a growing part, and
   * done, as one step, when that is 1. Anything else a person does meanwhile finds it done.
   *
   * @param name what the undo menu calls it
   * @param bends flows that get other corners, or none
   * @param part of the way, from 0 to 1
   */
  record Glide(
      String name,
      SequencedMap<String, Bounds> places,
      SequencedMap<String, List<Point>> bends,
      double part)
      implements Input {
    public Glide {
      places = Ordered.map(places);
      bends = Ordered.map(bends);
    }
  }

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
