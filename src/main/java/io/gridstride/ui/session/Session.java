package io.gridstride.ui.session;

import io.gridstride.analysis.explain.Change;
import io.gridstride.catalog.Catalog;
import io.gridstride.editor.Edit;
import io.gridstride.editor.Editor;
import io.gridstride.editor.Input;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Holds the present {@link Desk} and tells everybody when there is another. */
public final class Session {
  private final LiveAnalysis analysis;
  private final List<BiConsumer<Desk, Desk>> listeners = new ArrayList<>();

  private Desk now;

  /**
   * Puts a first model on the desk.
   *
   * @param search how graph findings are found
   */
  public Session(Catalog catalog, ThreatModel first, FindingSearch search) {
    analysis = new LiveAnalysis(search, change -> become(change.apply(now())));
    now = Desk.of(0, first, Optional.empty(), catalog);
    analysis.analyse(now);
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
    become(now.withEditor(Editor.step(now.editor(), input)));
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

  /** Puts another model on the desk. The caller has asked about unsaved changes. */
  public void open(ThreatModel model, Optional<Path> file) {
    become(Desk.of(now.document() + 1, model, file, now.catalog()));
  }

  /** Looks at the model with other knowledge from now on; the model stays what it is. */
  public void use(Catalog catalog) {
    become(now.withCatalog(catalog));
  }

  /** Tells that a model now stands in a file; it may have been changed again meanwhile. */
  public void saved(ThreatModel model, Path file) {
    become(now.withSaved(model, file));
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
    List.copyOf(listeners).forEach(listener -> listener.accept(old, attended));
  }
}
