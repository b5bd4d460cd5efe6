package io.gridstride.editor;

import io.gridstride.drawing.Placements;
import io.gridstride.model.Diagram;
import io.gridstride.model.Ordered;
import io.gridstride.model.ThreatModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Everything the editor knows. The history is the document; the rest is this session's and is
 * neither saved nor undone, but for the diagram and the selection, which undo brings back.
 *
 * @param diagramId the diagram shown
 * @param selection ids of parts of the present model
 * @param gesture what the pointer is in the middle of
 * @param editing id of the part whose name is being edited in place
 * @param hover where the pointer rests with no button down
 * @param aids what moves snap to
 */
public record EditorState(
    History history,
    IdSource ids,
    String diagramId,
    SequencedSet<String> selection,
    Tool tool,
    Optional<Gesture> gesture,
    Optional<String> editing,
    Optional<Hover> hover,
    Aids aids) {
  public EditorState {
    selection = Ordered.set(selection);
  }

  /** A model just opened, on its first diagram, which shows what no diagram has shown. */
  public static EditorState open(ThreatModel opened) {
    ThreatModel model = shown(opened);
    return new EditorState(
        History.of(model),
        IdSource.after(model),
        model.diagrams().getFirst().id(),
        Ordered.set(List.of()),
        new SelectTool(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Aids.ALL);
  }

  private static ThreatModel shown(ThreatModel model) {
    Diagram first = model.diagrams().getFirst();
    Diagram complete = Placements.complete(model.dfd(), model.diagrams()).getFirst();
    return complete.equals(first)
        ? model
        : Edits.apply(model, new Edit.Place(first.id(), complete.places()));
  }

  public ThreatModel model() {
    return history.present();
  }

  /** The diagram shown. */
  public Diagram diagram() {
    return model().diagrams().stream()
        .filter(diagram -> diagram.id().equals(diagramId))
        .findFirst()
        .orElseThrow();
  }

  Zones zones() {
    return new Zones(model().dfd(), diagram());
  }

  /** What is offered to be placed, while a person is to choose. */
  public Optional<OfferGesture> offer() {
    return gesture.filter(OfferGesture.class::isInstance).map(OfferGesture.class::cast);
  }

  /** What is being picked by keyboard, while a person is to choose. */
  public Optional<PickGesture> pick() {
    return gesture.filter(PickGesture.class::isInstance).map(PickGesture.class::cast);
  }

  /** Whether the border of a zone is being drawn by keyboard. */
  public boolean framing() {
    return gesture.filter(FrameGesture.class::isInstance).isPresent();
  }

  /** Whether a rubber band is drawn, so that the selection is another with every move. */
  public boolean bands() {
    return gesture.filter(BandGesture.class::isInstance).isPresent();
  }

  /** What the canvas draws on top of the document. */
  public Preview preview() {
    return gesture.map(Gesture::preview).orElseGet(() -> tool.preview(this));
  }

  /** This state with a gesture begun in it. */
  EditorState during(Gesture next) {
    return new EditorState(
        history, ids, diagramId, next.selection(), tool, Optional.of(next), editing, hover, aids);
  }

  EditorState withSelection(Collection<String> next) {
    return new EditorState(
        history, ids, diagramId, Ordered.set(next), tool, gesture, editing, hover, aids);
  }

  EditorState withTool(Tool next) {
    return new EditorState(history, ids, diagramId, selection, next, gesture, editing, hover, aids);
  }

  EditorState withEditing(Optional<String> next) {
    return new EditorState(history, ids, diagramId, selection, tool, gesture, next, hover, aids);
  }

  EditorState withHover(Optional<Hover> next) {
    return new EditorState(history, ids, diagramId, selection, tool, gesture, editing, next, aids);
  }

  EditorState withAids(Aids next) {
    return new EditorState(history, ids, diagramId, selection, tool, gesture, editing, hover, next);
  }

  EditorState withDiagram(String next) {
    return new EditorState(
        history, ids, next, selection, tool, gesture, editing, Optional.empty(), aids);
  }

  /** One undo step later; an edit that makes no difference is none, and only selects. */
  EditorState after(Edit edit, Collection<String> selected) {
    return after(edit, selected, diagramId);
  }

  /** The same with another diagram shown. One that the edit took away is not shown on. */
  EditorState after(Edit edit, Collection<String> selected, String shown) {
    ThreatModel next = Edits.apply(model(), edit);
    if (next.equals(model())) {
      return withSelection(existing(next, selected));
    }
    var before = new History.Moment(model(), diagramId, selection);
    var after = new History.Moment(next, shown(next, shown), Ordered.set(existing(next, selected)));
    return at(history.with(new History.Step(edit.name(), before, after)), ids.past(edit), after);
  }

  /** The diagram, or, when it is gone, the one that took its place in the row. */
  private String shown(ThreatModel next, String wanted) {
    List<String> left = next.diagrams().stream().map(Diagram::id).toList();
    int place = model().diagrams().stream().map(Diagram::id).toList().indexOf(wanted);
    return left.contains(wanted) ? wanted : left.get(Math.clamp(place, 0, left.size() - 1));
  }

  /** This state with so many steps done, or as many as there are. */
  EditorState jumpedTo(int steps) {
    EditorState state = this;
    while (state.history.done().size() > steps && state.history.last().isPresent()) {
      state = state.undo();
    }
    while (state.history.done().size() < steps && state.history.next().isPresent()) {
      state = state.redo();
    }
    return state;
  }

  EditorState undo() {
    return history.last().map(step -> at(history.undo(), ids, step.before())).orElse(this);
  }

  EditorState redo() {
    return history.next().map(step -> at(history.redo(), ids, step.after())).orElse(this);
  }

  private EditorState at(History next, IdSource nextIds, History.Moment moment) {
    return new EditorState(
        next,
        nextIds,
        moment.diagram(),
        moment.selection(),
        tool,
        gesture,
        editing.filter(id -> next.present().dfd().part(id).isPresent()),
        hover,
        aids);
  }

  /** Those of the ids that name a part of the model. */
  static List<String> existing(ThreatModel model, Collection<String> ids) {
    return ids.stream().filter(id -> model.dfd().part(id).isPresent()).toList();
  }
}
