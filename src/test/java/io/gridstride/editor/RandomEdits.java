package io.gridstride.editor;

import io.gridstride.model.Boundary;
import io.gridstride.model.Bounds;
import io.gridstride.model.Consequence;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Decision;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.Extras;
import io.gridstride.model.Flow;
import io.gridstride.model.Ordered;
import io.gridstride.model.Part;
import io.gridstride.model.Point;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.SecurityLevels;
import io.gridstride.model.ThreatModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;

/** Edits of every kind, by chance, as inspector, tables and dialogs make them: asking first. */
public final class RandomEdits {
  private static final Edit NOTHING = new Edit.Composite("Nothing", List.of());

  private final Random random;

  public RandomEdits(Random random) {
    this.random = random;
  }

  public Edit next(EditorState state) {
    ThreatModel model = state.model();
    Edit edit =
        random.nextInt(10) == 0
            ? new Edit.Composite("Some", List.of(onModel(state), onParts(model.dfd())))
            : random.nextBoolean() ? onModel(state) : onParts(model.dfd());
    return Rules.refusal(model, edit).isEmpty() ? edit : NOTHING;
  }

  private Edit onModel(EditorState state) {
    ThreatModel model = state.model();
    Dfd dfd = model.dfd();
    String diagram = one(model.diagrams()).id();
    return switch (random.nextInt(15)) {
      case 14 -> new Edit.Withdraw(decision(state).threat());
      case 12 ->
          new Edit.Stack(
              diagram, Ordered.set(id(dfd.elements()).stream().toList()), random.nextBoolean());
      case 13 ->
          new Edit.Lock(
              diagram, Ordered.set(id(dfd.elements()).stream().toList()), random.nextBoolean());
      case 0 -> new Edit.SetInfo(model.info().withName("Model " + random.nextInt(9)));
      case 1 -> new Edit.Decide(decision(state));
      case 2 -> new Edit.AddDiagram(Diagram.empty(state.ids().fresh("diagram"), "Another"));
      case 3 -> new Edit.RenameDiagram(diagram, "Diagram " + random.nextInt(9));
      case 4 ->
          id(dfd.elements()).<Edit>map(id -> Edit.Place.of(diagram, id, place())).orElse(NOTHING);
      case 5 ->
          id(dfd.boundaries()).<Edit>map(id -> Edit.Place.of(diagram, id, place())).orElse(NOTHING);
      case 6 -> id(dfd.flows()).map(id -> bend(diagram, id)).orElse(NOTHING);
      case 7 ->
          new Edit.Add(DataAsset.of(state.ids().fresh("asset"), "readings", "Interval readings"));
      case 8 -> new Edit.Add(control(state));
      case 9 -> new Edit.Add(Boundary.zone(state.ids().fresh("zone"), "Somewhere"));
      case 10 -> new Edit.Add(Element.of(state.ids().freshFor("hes"), "hes", kind(), "Head-end"));
      default -> flow(state);
    };
  }

  private Edit flow(EditorState state) {
    Dfd dfd = state.model().dfd();
    return id(dfd.elements())
        .<Edit>map(source ->
            new Edit.Add(
                Flow.of(state.ids().fresh("flow"), source, id(dfd.elements()).orElse(source))))
        .orElse(NOTHING);
  }

  private Edit onParts(Dfd dfd) {
    List<String> parts = dfd.parts().map(Part::id).toList();
    if (parts.isEmpty()) {
      return NOTHING;
    }
    String any = one(parts);
    return switch (random.nextInt(5)) {
      case 0 ->
          dfd.part(any).filter(ControlUse.class::isInstance).isEmpty()
              ? new Edit.Rename(any, "Name " + random.nextInt(9))
              : new Edit.SetStatus(any, one(List.of(ControlUse.Status.values())));
      case 1 -> new Edit.SetNotes(any, "Note\n" + random.nextInt(9));
      case 2 -> id(dfd.elements()).map(id -> onElement(dfd, id)).orElse(NOTHING);
      case 3 -> id(dfd.flows()).map(id -> onFlow(dfd, id)).orElse(NOTHING);
      default ->
          random.nextBoolean()
              ? id(dfd.boundaries()).map(id -> onBoundary(dfd, id)).orElse(NOTHING)
              : id(dfd.assets()).map(this::onAsset).orElse(NOTHING);
    };
  }

  private Edit onElement(Dfd dfd, String id) {
    return switch (random.nextInt(4)) {
      case 0 -> new Edit.SetType(id, "hes", kind());
      case 1 -> new Edit.SetCount(id, random.nextLong(1000));
      case 2 -> property(id);
      default -> Edit.Nest.of(List.of(id), id(dfd.boundaries()));
    };
  }

  private Edit onFlow(Dfd dfd, String id) {
    return switch (random.nextInt(4)) {
      case 0 -> new Edit.SetProtocol(id, maybe("dlms.s2"));
      case 1 -> new Edit.SetData(id, id(dfd.assets()).stream().toList());
      case 2 -> property(id);
      default ->
          new Edit.Reattach(id, id(dfd.elements()).orElseThrow(), id(dfd.elements()).orElseThrow());
    };
  }

  private Edit onBoundary(Dfd dfd, String id) {
    return switch (random.nextInt(3)) {
      case 0 -> new Edit.SetZoneKind(id, maybe("Z-NAN"));
      case 1 -> new Edit.SetTarget(id, maybe(SecurityLevels.all(random.nextInt(5))));
      default -> Edit.Nest.of(List.of(id), id(dfd.boundaries()));
    };
  }

  private Edit onAsset(String id) {
    return random.nextBoolean()
        ? new Edit.SetDataKind(id, one(List.of("readings", "keys")))
        : new Edit.Rate(id, maybe(new DataAsset.Needs(1, 3, 5)), maybe(Consequence.SAFETY));
  }

  private Edit property(String id) {
    return new Edit.SetProperty(
        id, "secureBoot", maybe(new PropertyValue.Flag(random.nextBoolean())));
  }

  private Edit bend(String diagram, String flow) {
    var bends = new LinkedHashMap<String, List<Point>>();
    bends.put(flow, random.nextBoolean() ? List.of() : List.of(new Point(random.nextInt(500), 10)));
    return new Edit.Bend(diagram, bends);
  }

  private ControlUse control(EditorState state) {
    return new ControlUse(
        state.ids().fresh("control"),
        "C21",
        id(state.model().dfd().elements()),
        ControlUse.Status.PLANNED,
        "",
        Extras.NONE);
  }

  /** On a threat of a part, present or past. */
  private Decision decision(EditorState state) {
    return new Decision(
        "S01@" + id(state.model().dfd().elements()).orElse("meter-77"),
        one(List.of(Decision.Status.values())),
        "Reason " + random.nextInt(9),
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        "",
        Extras.NONE);
  }

  private Bounds place() {
    return new Bounds(
        random.nextInt(-500, 500),
        random.nextInt(-500, 500),
        1 + random.nextInt(400),
        1 + random.nextInt(400));
  }

  private ElementKind kind() {
    return one(List.of(ElementKind.values()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private Optional<String> id(SequencedMap<String, ?> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(one(List.copyOf(parts.keySet())));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
