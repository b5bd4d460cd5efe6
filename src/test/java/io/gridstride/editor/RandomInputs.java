package io.gridstride.editor;

import io.gridstride.drawing.Geometry;
import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Limits;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.Point;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a restless person does to the editor: every kind of input, at any moment. */
final class RandomInputs {
  private static final List<String> TEXTS =
      List.of("", "  ", "Head-end", "Zähler 7", "x".repeat(Limits.NAME + 1), "two\nlines");

  private final Random random;
  private final RandomEdits edits;
  private ThreatModel clipboard = Sketch.model("meter-1 0,0 100x60");

  RandomInputs(long seed) {
    random = new Random(seed);
    edits = new RandomEdits(random);
  }

  Input next(EditorState state) {
    return state.gesture().isPresent() && random.nextInt(10) < 8 ? midway(state) : anything(state);
  }

  private Input midway(EditorState state) {
    return switch (random.nextInt(8)) {
      case 0 -> new Input.Escape();
      case 1 -> keyboard(state);
      case 2, 3 -> new Input.Released(pointer(state));
      default -> new Input.Dragged(pointer(state));
    };
  }

  private Input anything(EditorState state) {
    return switch (random.nextInt(46)) {
      case 0 -> new Input.Escape();
      case 1 -> new Input.Delete();
      case 2, 3 -> new Input.Nudge(one(List.of(Input.Direction.values())), random.nextBoolean());
      case 4 -> new Input.SelectAll();
      case 5 -> Input.Select.of(some(ids(state)));
      case 6, 7 -> new Input.Undo();
      case 8 -> new Input.Redo();
      case 9 -> new Input.Choose(new SelectTool());
      case 10, 11 -> new Input.Choose(new FlowTool());
      case 12 -> new Input.Choose(new BoundaryTool());
      case 13 -> new Input.Choose(new PlaceTool(template()));
      case 14 -> new Input.ShowDiagram(one(state.model().diagrams()).id());
      case 15 -> new Input.StartRename();
      case 16 -> new Input.NameCommitted(one(TEXTS));
      case 17 -> new Input.NameCancelled();
      case 18, 19, 20 -> new Input.Apply(edits.next(state));
      case 21 -> over(state);
      case 22, 23 -> dropped(state);
      case 24 -> new Input.PaletteLeft();
      case 25, 26 -> new Input.Moved(pointer(state));
      case 27 -> new Input.Released(pointer(state));
      case 28 -> new Input.Dragged(pointer(state));
      case 29 -> new Input.Pressed(pointer(state), 2);
      case 30 -> new Input.JumpTo(random.nextInt(state.history().done().size() + 3));
      case 31 -> onDiagrams(state);
      case 32 -> clipboard(state);
      case 33, 34 -> arranging();
      case 35, 36, 37 -> keyboard(state);
      default -> new Input.Pressed(pointer(state), 1);
    };
  }

  private Input clipboard(EditorState state) {
    Excerpts.of(state).filter(_ -> random.nextBoolean()).ifPresent(copy -> clipboard = copy);
    return switch (random.nextInt(4)) {
      case 0 -> new Input.Cut();
      case 1 -> new Input.Duplicate();
      case 2 -> new Input.Paste(clipboard, Optional.empty());
      default ->
          new Input.Paste(
              clipboard,
              Optional.of(new Point(random.nextInt(-400, 400), random.nextInt(-400, 400))));
    };
  }

  private Input arranging() {
    return switch (random.nextInt(11)) {
      case 0, 1 -> new Input.Align(one(List.of(Line.values())));
      case 2 -> new Input.Distribute(random.nextBoolean());
      case 3 -> new Input.SameSize(random.nextBoolean(), random.nextBoolean());
      case 4 -> new Input.Lock(random.nextBoolean());
      case 5 -> new Input.Stack(random.nextBoolean());
      case 6 -> new Input.Straighten();
      case 7 -> new Input.SelectSameType();
      case 8 -> new Input.SelectInZone();
      case 9 -> new Input.InvertSelection();
      default -> new Input.Use(new Aids(random.nextBoolean(), random.nextBoolean()));
    };
  }

  private Input keyboard(EditorState state) {
    Input.Direction direction = one(List.of(Input.Direction.values()));
    return switch (random.nextInt(16)) {
      case 0 -> new Input.Enclose();
      case 1 -> new Input.Stretch(direction, random.nextBoolean());
      case 2 -> new Input.GoTowards(direction);
      case 3 -> new Input.GoAlong(random.nextBoolean());
      case 4 -> new Input.GoOutwards();
      case 5 -> new Input.StartConnecting();
      case 6 -> new Input.StartNesting();
      case 7, 8 -> new Input.Accept();
      case 9 -> new Input.AddNeighbour(template());
      case 10 -> new Input.StartOffer();
      case 11 -> new Input.TakeOffer(template());
      case 12 -> new Input.Nudge(direction, /* fine= */ false);
      case 13 -> new Input.Pick(Optional.of(one(ids(state))).filter(_ -> random.nextInt(4) > 0));
      case 14 -> new Input.StartFraming(new BoundaryTool(), new Bounds(-200, -100, 400, 300));
      default -> new Input.PlaceInView(template(), new Bounds(-200, -100, 400, 300));
    };
  }

  private Input onDiagrams(EditorState state) {
    String diagram = one(state.model().diagrams()).id();
    return switch (random.nextInt(5)) {
      case 0 -> new Input.AddDiagram(one(TEXTS));
      case 1 -> new Input.DuplicateDiagram(diagram);
      case 2 -> new Input.RemoveDiagram(diagram);
      case 3 -> new Input.RemoveFromDiagram();
      default ->
          new Input.AddToDiagram(
              Ordered.set(some(ids(state))),
              random.nextBoolean() ? Optional.empty() : Optional.of(new Point(40, 40)));
    };
  }

  private Input over(EditorState state) {
    Pointer at = pointer(state);
    return new Input.PaletteOver(template(), at.x(), at.y());
  }

  private Input dropped(EditorState state) {
    Pointer at = pointer(state);
    return new Input.PaletteDropped(template(), at.x(), at.y());
  }

  private Template template() {
    return new Template(
        one(List.of("meter.res", "dcu", "hes", "net.rfmesh")),
        one(List.of(ElementKind.values())),
        one(List.of("Smart meter", "Concentrator")),
        20 + random.nextInt(200),
        20 + random.nextInt(100));
  }

  /** Mostly on or at the edge of something that is drawn. */
  private Pointer pointer(EditorState state) {
    List<Bounds> places = new ArrayList<>(state.diagram().places().values());
    Geometry geometry = Hand.geometry(state);
    List<Grips.Grip> grips = Grips.of(state, geometry, 1);
    double x = random.nextInt(-600, 600);
    double y = random.nextInt(-600, 600);
    if (!grips.isEmpty() && random.nextInt(3) == 0) {
      Grips.Grip grip = one(grips);
      x = grip.x();
      y = grip.y();
    } else if (!places.isEmpty() && random.nextInt(4) > 0) {
      Bounds place = one(places);
      x = place.x() + place.width() * one(List.of(0.0, 0.1, 0.5, 0.9, 1.0));
      y = place.y() + place.height() * one(List.of(0.0, 0.1, 0.5, 0.9, 1.0));
    } else if (random.nextInt(50) == 0) {
      x = 1e9;
    }
    double pixel = one(List.of(0.5, 1.0, 4.0));
    var keys = new Keys(random.nextInt(5) == 0, random.nextInt(5) == 0);
    return new Pointer(x, y, pixel, keys, Spot.at(state, geometry, x, y, pixel));
  }

  private static List<String> ids(EditorState state) {
    List<String> ids = new ArrayList<>(state.model().dfd().parts().map(Part::id).toList());
    ids.add("gone");
    return ids;
  }

  private List<String> some(List<String> ids) {
    return ids.stream().filter(_ -> random.nextInt(4) == 0).toList();
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
