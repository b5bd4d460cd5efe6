package io.gridstride.ui;

import io.gridstride.drawing.layout.Arrangement;
import io.gridstride.drawing.layout.Layouts;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.Dfd;
import io.gridstride.model.Diagram;
import io.gridstride.model.ThreatModel;
import io.gridstride.overlay.Symbols;
import io.gridstride.ui.canvas.DiagramView;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Lays out the diagram on the screen beside the window, and lets its parts glide there. */
final class AutoLayout {
  private static final double SECONDS = 0.25;

  /** With more parts than this a frame takes too long for the eye to follow anything. */
  private static final int MOST_GLIDING = 200;

  private final Session session;
  private final DiagramView diagram;
  private final ChoreProgress chores;
  private final Consumer<String> tell;

  /** Of the newest model, for the thread that lays out. */
  private final AtomicReference<ThreatModel> newest;

  /**
   * @param tell shows a sentence to the person without asking for an answer
   */
  AutoLayout(Session session, DiagramView diagram, ChoreProgress chores, Consumer<String> tell) {
    this.session = session;
    this.diagram = diagram;
    this.chores = chores;
    this.tell = tell;
    newest = new AtomicReference<>(session.now().model());
    session.listen((old, desk) -> newest.set(desk.model()));
  }

  /** Whether there is anything on the diagram. */
  boolean hasParts() {
    return !editor().diagram().places().isEmpty();
  }

  /** Whether enough is selected to be laid out: a zone, or two parts. */
  boolean hasSelection() {
    Diagram shown = editor().diagram();
    Dfd dfd = editor().model().dfd();
    long placed = editor().selection().stream().filter(shown.places()::containsKey).count();
    return placed > 1
        || (placed == 1
            && editor().selection().stream().anyMatch(id -> dfd.boundary(id).isPresent()));
  }

  void all() {
    begin(
        "Lay out diagram",
        editor().diagram().places().keySet(),
        "Everything stands where it would be put, or is locked.",
        diagram::fit);
  }

  void selection() {
    Set<String> selected = editor().selection();
    begin(
        "Lay out selection",
        selected,
        "The selection stands where it would be put, or has no room beside what stays.",
        () -> diagram.revealAll(selected.stream().toList()));
  }

  private void begin(String name, Set<String> parts, String nothing, Runnable after) {
    ThreatModel model = session.now().model();
    Diagram shown = editor().diagram();
    var protocols = Symbols.overlay(session.catalog()).protocols();
    chores.<Optional<Arrangement>>begin(
        "Laying out",
        wanted -> {
          BooleanSupplier stopped =
              () -> !wanted.getAsBoolean() || !Snapshots.same(newest.get(), model);
          return Layouts.of(model.dfd(), shown, parts, protocols, new InterMeasure(), stopped);
        },
        found -> {
          if (!isShown(model, shown) || found.isEmpty()) {
            tell.accept("Not laid out: the model was changed meanwhile.");
          } else if (found.get().places().isEmpty()) {
            tell.accept(nothing);
          } else {
            glide(name, found.get(), shown, model, after);
          }
        });
    diagram.requestFocus();
  }

  private void glide(
      String name, Arrangement to, Diagram shown, ThreatModel model, Runnable after) {
    boolean atOnce = shown.places().size() > MOST_GLIDING;
    new AnimationTimer() {
      private long began = -1;

      @Override
      public void handle(long now) {
        began = began < 0 ? now : began;
        double part = atOnce ? 1 : Math.min(1, (now - began) / (SECONDS * 1e9));
        if (isShown(model, shown)) {
          session.send(new Input.Glide(name, to.places(), to.bends(), eased(part)));
        }
        if (part == 1 || !isShown(model, shown)) {
          stop();
          after.run();
        }
      }
    }.start();
  }

  /** Slow at both ends. */
  private static double eased(double part) {
    return part * part * (3 - 2 * part);
  }

  private boolean isShown(ThreatModel model, Diagram shown) {
    return Snapshots.same(session.now().model(), model) && editor().diagramId().equals(shown.id());
  }

  private EditorState editor() {
    return session.now().editor();
  }
}
