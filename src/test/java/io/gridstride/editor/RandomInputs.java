package io.gridstride.editor;

import io.gridstride.drawing.Geometry;
import io.gridstride.model.Bounds;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Limits;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a restless person does to the editor: every kind of input, at any moment. */
final class RandomInputs {
  private static final List<String> TEXTS =
      List.of("", "  ", "Head-end", "Zähler 7", "x".repeat(Limits.NAME + 1), "two\nlines");

  private final Random random;
  private final RandomEdits edits;

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
      case 1, 2, 3 -> new Input.Released(pointer(state));
      default -> new Input.Dragged(pointer(state));
    };
  }

  private Input anything(EditorState state) {
    return switch (random.nextInt(40)) {
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
      default -> new Input.Pressed(pointer(state), 1);
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
    List<Grips.Grip> grips = Grips.of(state, 1);
    double x = random.nextInt(-600, 600);
    double y = random.nextInt(-600, 600);
    if (!grips.isEmpty() && random.nextInt(3) == 0) {
      x = one(grips).x();
      y = one(grips).y();
    } else if (!places.isEmpty() && random.nextInt(4) > 0) {
      Bounds place = one(places);
      x = place.x() + place.width() * one(List.of(0.0, 0.1, 0.5, 0.9, 1.0));
      y = place.y() + place.height() * one(List.of(0.0, 0.1, 0.5, 0.9, 1.0));
    } else if (random.nextInt(50) == 0) {
      x = 1e9;
    }
    return pointer(state, x, y, one(List.of(0.5, 1.0, 4.0)));
  }

  private Pointer pointer(EditorState state, double x, double y, double pixel) {
    Geometry geometry =
        Geometry.of(
            state.model().dfd(),
            state.diagram(),
            new LinkedHashMap<>(),
            (text, face, size) -> text.length() * size / 2);
    Spot spot = Spot.at(state, geometry, x, y, pixel);
    return new Pointer(x, y, pixel, random.nextInt(5) == 0, spot);
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
