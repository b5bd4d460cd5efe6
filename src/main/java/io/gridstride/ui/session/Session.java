package io.gridstride.ui.session;

import io.gridstride.analysis.explain.Change;
import io.gridstride.catalog.Catalog;
import io.gridstride.editor.Edit;
import io.gridstride.editor.Editor;
import io.gridstride.editor.EditorState;
import io.gridstride.editor.Input;
import io.gridstride.file.Stamp;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;

/** Holds the present {@link Desk} and tells everybody when there is another. */
public final class Session {
  private final LiveAnalysis analysis;
  private final List<BiConsumer<Desk, Desk>> listeners = new ArrayList<>();
  private final List<Runnable> refused = new ArrayList<>();

  private final Queue<Runnable> news = new ArrayDeque<>();
  private boolean telling;
  private Desk now;

  /**
   * Puts a first model on the desk.
   *
   * @param search how graph findings are found
   */
  public Session(Catalog catalog, ThreatModel first, FindingSearch search) {
    now = Desk.of(0, first, Optional.empty(), Origin.NEW, catalog);
    analysis = new LiveAnalysis(now, search, change -> become(change.apply(now())));
  }

  public Catalog catalog() {
    return now.catalog();
  }

  public Desk now() {
    return now;
  }

  /** Calls {@code listener} at once, and with the old and the new whenever something changes. */
  public void listen(BiConsumer<Desk, Desk> listener) {
    listeners.add(listener);
    listener.accept(now, now);
  }

  /** Lets a person's input take effect. */
  public void send(Input input) {
    EditorState next = Editor.step(now.editor(), input);
    boolean changes = !Snapshots.same(next.model(), now.model());
    if (changes && now.saved().readOnly().isPresent()) {
      become(now.withEditor(calm(now.editor())));
      List.copyOf(refused).forEach(Runnable::run);
    } else {
      become(now.withEditor(next));
    }
  }

  private static EditorState calm(EditorState editor) {
    return editor.gesture().isPresent() || editor.editing().isPresent()
        ? Editor.step(editor, new Input.Escape())
        : editor;
  }

  /** Calls {@code listener} whenever a change of a model that is read-only was not made. */
  public void onRefusal(Runnable listener) {
    refused.add(listener);
  }

  /** Makes one edit. */
  public void edit(Edit edit) {
    send(new Input.Apply(edit));
  }

  /**
   * Makes changes that were thought of from the results as one step. While the results are of an
   * earlier model it does nothing, since the parts they speak of may be gone.
   */
  public void change(String name, List<Change> changes) {
    if (now.analysed()) {
      edit(ChangeEdits.of(now, name, changes));
    }
  }

  /** Puts a new model on the desk that is in no file yet. */
  public void open(ThreatModel model) {
    open(model, Optional.empty(), Origin.NEW);
  }

  /** Puts another model on the desk. The caller has asked about unsaved changes. */
  public void open(ThreatModel model, Optional<Path> file, Origin origin) {
    become(aided(Desk.of(now.document() + 1, model, file, origin, now.catalog())));
  }

  /** What a person draws with stays as it was for the model before. */
  private Desk aided(Desk next) {
    return next.withEditor(Editor.step(next.editor(), new Input.Use(now.editor().aids())));
  }

  /** Puts a model on the desk that differs from its file, or was never in one. */
  public void recover(ThreatModel model, Optional<Path> file, Optional<Stamp> stamp) {
    Origin origin = Origin.read(stamp, Optional.empty());
    Desk desk = aided(Desk.of(now.document() + 1, model, file, origin, now.catalog()));
    become(desk.withSaved(desk.saved().apart(stamp), file));
  }

  /**
   * Tells that the file does not hold what is on the desk: it was changed from outside, or is gone.
   *
   * @param stamp what the file is like now; the next save replaces this content and no other
   */
  public void standApart(Optional<Stamp> stamp) {
    become(now.withSaved(now.saved().apart(stamp), now.file()));
  }

  /** Lets a model be changed that was read-only. */
  public void unlock() {
    become(now.withSaved(now.saved().unlocked(), now.file()));
  }

  /** Looks at the model with other knowledge from now on; the model stays what it is. */
  public void use(Catalog catalog) {
    become(now.withCatalog(catalog));
  }

  /** Tells that a model now stands in a file; it may have been changed again meanwhile. */
  public void saved(ThreatModel model, Path file, Stamp stamp) {
    Origin origin = Origin.read(Optional.of(stamp), Optional.empty()).holding(model);
    become(now.withSaved(origin, Optional.of(file)));
  }

  /** Chooses the threat or finding to explain, by id. */
  public void choose(Optional<String> threatOrFinding) {
    become(now.withChosen(threatOrFinding));
  }

  /** Lets something stand out on the diagram. */
  public void look(Lens lens) {
    become(now.withLens(lens));
  }

  /** Ends the search for graph findings; those found before stay visible. */
  public void stopSearch() {
    become(analysis.stopSearch(now));
  }

  /** Searches for graph findings again after the search was ended. */
  public void searchAgain() {
    become(analysis.searchAgain(now));
  }

  /** Ends the background work. */
  public void close() {
    analysis.close();
  }

  private void become(Desk next) {
    if (Snapshots.same(next, now)) {
      return;
    }
    Desk old = now;
    Desk attended = analysis.attend(old, next);
    now = attended;
    news.add(() -> List.copyOf(listeners).forEach(listener -> listener.accept(old, attended)));
    tellInTurn();
  }

  /** A listener may change the desk: everybody hears of that after what was told before. */
  private void tellInTurn() {
    if (telling) {
      return;
    }
    telling = true;
    try {
      while (!news.isEmpty()) {
        news.remove().run();
      }
    } finally {
      telling = false;
    }
  }
}
