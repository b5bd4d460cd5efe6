package io.gridstride.editor;

import io.gridstride.model.Ordered;
import io.gridstride.model.ThreatModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * The steps that led to the present model and those undone since. All are kept: neighbouring
 * snapshots share what they have in common.
 *
 * @param done oldest first
 * @param undone the one to be redone first is last
 */
public record History(ThreatModel present, List<Step> done, List<Step> undone) {
  /** One step, from what was before it to what was after it. */
  public record Step(String name, Moment before, Moment after) {}

  /**
   * A model as somebody saw it.
   *
   * @param diagram id of the diagram shown
   * @param selection ids of the selected parts
   */
  public record Moment(ThreatModel model, String diagram, SequencedSet<String> selection) {
    public Moment {
      selection = Ordered.set(selection);
    }
  }

  public History {
    done = List.copyOf(done);
    undone = List.copyOf(undone);
  }

  /** A model nothing has been done to. */
  public static History of(ThreatModel model) {
    return new History(model, List.of(), List.of());
  }

  /** After one more step. What was undone can no longer be redone. */
  public History with(Step step) {
    return new History(step.after().model(), plus(done, step), List.of());
  }

  /** The step that undo takes back. */
  public Optional<Step> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  /** The step that redo repeats. */
  public Optional<Step> next() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
  }

  /** One step back; the same when there is none. */
  public History undo() {
    return last()
        .map(step ->
            new History(
                step.before().model(), done.subList(0, done.size() - 1), plus(undone, step)))
        .orElse(this);
  }

  /** One step forward; the same when there is none. */
  public History redo() {
    return next()
        .map(step ->
            new History(
                step.after().model(), plus(done, step), undone.subList(0, undone.size() - 1)))
        .orElse(this);
  }

  private static List<Step> plus(List<Step> steps, Step step) {
    List<Step> next = new ArrayList<>(steps);
    next.add(step);
    return next;
  }
}
