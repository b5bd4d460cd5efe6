package io.gridstride.ui.session;

import io.gridstride.analysis.explain.Explanation;
import io.gridstride.catalog.Catalog;
import io.gridstride.editor.EditorState;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the window shows, as one value.
 *
 * @param document counts the models that were put on the desk
 * @param saved what the model is compared with to know whether it is saved
 * @param file where it was read from or last saved to; empty for a new one
 * @param results of the newest model that has been analysed
 * @param search how far the search for graph findings is; empty when nothing is searched
 * @param chosen id of the threat or finding that is explained
 * @param explanation of the chosen threat, once it has been worked out
 * @param lens what stands out on the diagram
 * @param catalog what is known in general, by the packs in use
 */
public record Desk(
    int document,
    EditorState editor,
    Origin saved,
    Optional<Path> file,
    Results results,
    Optional<Progress> search,
    Optional<String> chosen,
    Optional<Explanation> explanation,
    Lens lens,
    Catalog catalog) {
  static Desk of(
      int document, ThreatModel model, Optional<Path> file, Origin origin, Catalog catalog) {
    EditorState editor = EditorState.open(model);
    return new Desk(
        document,
        editor,
        origin.holding(editor.model()),
        file,
        Results.none(catalog),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Lens.Nothing(),
        catalog);
  }

  public ThreatModel model() {
    return editor.model();
  }

  /** Whether there is anything to lose. Going back to what was saved, by undo, is not unsaved. */
  public boolean unsaved() {
    return !saved.holds(model());
  }

  /** Whether the threats belong to what is on the screen. */
  public boolean analysed() {
    return Snapshots.same(results.catalog(), catalog)
        && Snapshots.same(results.model().dfd(), model().dfd())
        && Snapshots.same(results.model().decisions(), model().decisions());
  }

  /** Whether the graph findings belong to what is on the screen. */
  public boolean surveyed() {
    return analysed() && results.surveyed();
  }

  Desk withEditor(EditorState next) {
    return Snapshots.same(next, editor)
        ? this
        : new Desk(
            document, next, saved, file, results, search, chosen, explanation, lens, catalog);
  }

  Desk withSaved(Origin nextSaved, Optional<Path> nextFile) {
    return new Desk(
        document, editor, nextSaved, nextFile, results, search, chosen, explanation, lens, catalog);
  }

  /** With other results. Until their own findings are found, the ones before them stay visible. */
  Desk withResults(Results next) {
    Results merged =
        next.surveyed()
            ? next
            : next.withFindings(
                results.analysis().findings(), results.surveyed() && next.sameJudgements(results));
    return new Desk(
        document, editor, saved, file, merged, search, chosen, explanation, lens, catalog);
  }

  Desk withSearch(Optional<Progress> next) {
    return next.equals(search)
        ? this
        : new Desk(
            document, editor, saved, file, results, next, chosen, explanation, lens, catalog);
  }

  Desk withChosen(Optional<String> next) {
    return next.equals(chosen)
        ? this
        : new Desk(
            document, editor, saved, file, results, search, next, explanation, lens, catalog);
  }

  Desk withExplanation(Optional<Explanation> next) {
    return next.isEmpty() && explanation.isEmpty()
        ? this
        : new Desk(document, editor, saved, file, results, search, chosen, next, lens, catalog);
  }

  Desk withLens(Lens next) {
    return next.equals(lens)
        ? this
        : new Desk(
            document, editor, saved, file, results, search, chosen, explanation, next, catalog);
  }

  Desk withCatalog(Catalog next) {
    return new Desk(
        document, editor, saved, file, results, search, chosen, explanation, lens, next);
  }
}
