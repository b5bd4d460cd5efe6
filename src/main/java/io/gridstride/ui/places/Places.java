package io.gridstride.ui.places;

import io.gridstride.editor.Input;
import io.gridstride.model.Diagram;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Goes to parts and diagrams, and back to where a person looked before. */
public final class Places {
  private final Session session;
  private final DiagramView diagram;
  private BackAndForth<Place> been = BackAndForth.none();

  public Places(Session session, DiagramView diagram) {
    this.session = session;
    this.diagram = diagram;
    session.listen((old, desk) -> {
      if (old.document() != desk.document()) {
        been = BackAndForth.none();
      }
    });
  }

  /** Selects a part and brings it into view, on this diagram or else the first that shows it. */
  public void goTo(String part) {
    goTo(List.of(part));
  }

  /** The same for several parts, on a diagram that shows the first of them. */
  public void goTo(Collection<String> parts) {
    Place here = here();
    parts.stream().findFirst().flatMap(this::nearest).ifPresent(this::turnTo);
    session.send(Input.Select.of(parts));
    diagram.revealAll(List.copyOf(parts));
    left(here);
  }

  /**
   * Selects a part and brings it into view in passing, as whoever walks through a table does: only
   * a change of the diagram is a jump to go back from.
   */
  public void pass(String part) {
    Place here = here();
    Optional<String> other = nearest(part);
    other.ifPresent(this::turnTo);
    session.send(Input.Select.of(List.of(part)));
    diagram.reveal(part);
    if (other.isPresent()) {
      left(here);
    }
  }

  /** Selects a part on a diagram of that id and brings it into view there. */
  public void goTo(String part, String onDiagram) {
    Place here = here();
    turnTo(onDiagram);
    session.send(Input.Select.of(List.of(part)));
    diagram.reveal(part);
    left(here);
  }

  /** Gives the focus to the diagram. */
  public void enter() {
    diagram.requestFocus();
  }

  /** Shows another diagram. */
  public void show(String id) {
    Place here = here();
    turnTo(id);
    left(here);
  }

  /** The other diagrams that show a part, beside the one that is shown. */
  public List<Diagram> others(String part) {
    Desk desk = session.now();
    return Whereabouts.of(desk.model(), part).stream()
        .filter(other -> !other.id().equals(desk.editor().diagramId()))
        .toList();
  }

  public boolean hasBack() {
    return been.behind().stream().anyMatch(this::stands);
  }

  public boolean hasForth() {
    return been.ahead().stream().anyMatch(this::stands);
  }

  /** Goes back to where the last jump was made from. */
  public void back() {
    while (!been.behind().isEmpty()) {
      Place to = been.behind().getFirst();
      been = been.back(here());
      if (stands(to)) {
        look(to);
        return;
      }
    }
  }

  /** Goes again where {@link #back} came from. */
  public void forth() {
    while (!been.ahead().isEmpty()) {
      Place to = been.ahead().getFirst();
      been = been.forth(here());
      if (stands(to)) {
        look(to);
        return;
      }
    }
  }

  private Optional<String> nearest(String part) {
    Desk desk = session.now();
    return Whereabouts.shows(desk.model(), desk.editor().diagram(), part)
        ? Optional.empty()
        : Whereabouts.of(desk.model(), part).stream().map(Diagram::id).findFirst();
  }

  private void turnTo(String id) {
    if (!session.now().editor().diagramId().equals(id)) {
      session.send(new Input.ShowDiagram(id));
    }
  }

  private Place here() {
    return new Place(
        session.now().editor().diagramId(), diagram.viewport(), session.now().editor().selection());
  }

  private void left(Place place) {
    if (!place.equals(here())) {
      been = been.leaving(place);
    }
  }

  /** Whether a place is still there, and another than this one. */
  private boolean stands(Place place) {
    return !place.equals(here())
        && session.now().model().diagrams().stream()
            .anyMatch(one -> one.id().equals(place.diagram()));
  }

  private void look(Place place) {
    turnTo(place.diagram());
    session.send(Input.Select.of(place.selection()));
    diagram.look(place.view());
  }
}
