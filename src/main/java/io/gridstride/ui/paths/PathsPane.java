package io.gridstride.ui.paths;

import io.gridstride.analysis.paths.AttackPath;
import io.gridstride.analysis.paths.AttackPaths;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Lens;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.session.Snapshots;
import io.gridstride.ui.tables.DetailPane;
import io.gridstride.ui.tables.Empty;
import io.gridstride.ui.tables.Facts;
import io.gridstride.ui.tables.SideBySide;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The attack paths on the left; on the right what stands out on the diagram, explained. */
public final class PathsPane extends BorderPane {
  private final Session session;
  private final PathFinder finder;
  private final PathsBar bar;
  private final PathTable table;
  private final DetailPane pane = new DetailPane("path-detail");
  private final PathDetail pathDetail = new PathDetail(pane);
  private final BlastDetail blastDetail = new BlastDetail(pane);
  private final Consumer<AttackPath> onChosen;

  private Optional<Found> listed = Optional.empty();

  /** The cut is to be shown as soon as the paths are known. */
  private boolean cutWanted;

  /**
   * Searches nothing until it is watched.
   *
   * @param onChosen called when a person has chosen a path
   */
  public PathsPane(Session session, Consumer<AttackPath> onChosen) {
    this.session = session;
    this.onChosen = onChosen;
    table = new PathTable(this::choose);
    finder = new PathFinder(session, this::found);
    bar = new PathsBar(finder, this::showCut, () -> session.look(new Lens.Nothing()));
    new BlastFinder(session);
    setTop(bar);
    setCenter(new SideBySide(table, pane));
    session.listen(this::show);
    found();
  }

  /** Searches from now on whenever the facts change, or no longer. */
  public void watch(boolean looks) {
    finder.watch(looks);
  }

  /** Lets what cuts all open paths stand out, as soon as it is known. */
  public void showCut() {
    cutWanted = true;
    if (!finder.current() && finder.progress().isEmpty()) {
      finder.search();
    }
    lookAtCut();
  }

  private void lookAtCut() {
    if (cutWanted && finder.current()) {
      cutWanted = false;
      finder.found().ifPresent(found -> session.look(new Lens.Cutting(found.paths())));
    }
  }

  private void choose(AttackPath path) {
    session.look(new Lens.Way(path));
    onChosen.accept(path);
  }

  private void show(Desk old, Desk desk) {
    if (!Snapshots.same(old.lens(), desk.lens())) {
      explain();
    }
  }

  /** Something about the search has changed. */
  private void found() {
    if (!listed.equals(finder.found())) {
      listed = finder.found();
      table.fill(listed.map(this::lines).orElse(List.of()));
      listed.ifPresent(found -> session.look(renewed(session.now().lens(), found.paths())));
      explain();
    }
    table.setPlaceholder(placeholder());
    bar.show(finder, !(session.now().lens() instanceof Lens.Nothing));
    lookAtCut();
  }

  /** The same path in new paths, as long as there is one. */
  private static Lens renewed(Lens lens, AttackPaths paths) {
    return switch (lens) {
      case Lens.Way(AttackPath path) ->
          paths.paths().stream()
              .filter(other -> other.elements().equals(path.elements()))
              .filter(other -> other.flows().equals(path.flows()))
              .filter(other -> other.jewel().element().equals(path.jewel().element()))
              .findFirst()
              .<Lens>map(Lens.Way::new)
              .orElseGet(Lens.Nothing::new);
      case Lens.Cutting(AttackPaths _) -> new Lens.Cutting(paths);
      case Lens.Nothing nothing -> nothing;
      case Lens.Trail trail -> trail;
      case Lens.Blast blast -> blast;
      case Lens.Severities whole -> whole;
      case Lens.Trust whole -> whole;
      case Lens.Crossing crossing -> crossing;
    };
  }

  private List<PathTable.Line> lines(Found found) {
    PathWords words = words(found);
    return found.paths().paths().stream()
        .map(path ->
            new PathTable.Line(
                path,
                words.name(path.entry().element()),
                words.target(path),
                words.goal(path.jewel()),
                Optional.ofNullable(found.megawatts().get(path.jewel().element()))))
        .toList();
  }

  private static PathWords words(Found found) {
    return new PathWords(new Facts(found.dfd(), found.catalog()));
  }

  private Node placeholder() {
    if (finder.progress().isPresent()) {
      return Empty.of("Searching for attack paths", "Entries, crown jewels and the ways between.");
    }
    return listed
        .map(found -> nothing(found.paths()))
        .orElseGet(
            () -> Empty.of("No paths searched yet", "Press Search again to search the network."));
  }

  /** Why there is no path. */
  private static Node nothing(AttackPaths paths) {
    String why =
        paths.jewels().isEmpty()
            ? "Nothing in this model is a crown jewel: no supply that can be switched, no keys and"
                + " no personal data."
            : paths.entries().isEmpty()
                ? "An attacker has nowhere to begin: there is no internet, no outsider and no"
                    + " device in the field in this model."
                : "No flow leads from an entry to a crown jewel.";
    return Empty.of("No attack path", why);
  }

  private void explain() {
    Lens lens = session.now().lens();
    bar.show(finder, !(lens instanceof Lens.Nothing));
    table.mark(lens instanceof Lens.Way(AttackPath path) ? Optional.of(path) : Optional.empty());
    switch (lens) {
      case Lens.Way(AttackPath path) ->
          listed.ifPresent(found -> {
            pathDetail.show(path, words(found));
            pathDetail.showCut(found.paths(), words(found));
          });
      case Lens.Blast(String element, var radius) -> {
        var words = new PathWords(new Facts(session.now().model().dfd(), session.catalog()));
        radius.ifPresentOrElse(
            known -> blastDetail.show(known, words),
            () -> pane.hint("Following the flows of " + words.name(element) + "."));
      }
      case Lens.Cutting(AttackPaths paths) ->
          listed.ifPresent(found -> {
            pane.start(
                "What cuts all open paths", "The least effort; the numbers are on the diagram.");
            pathDetail.showCut(paths, words(found));
          });
      case Lens.Nothing _, Lens.Trail _, Lens.Severities _, Lens.Trust _, Lens.Crossing _ ->
          listed
              .filter(found -> !found.paths().paths().isEmpty())
              .ifPresentOrElse(
                  found -> {
                    pane.start(
                        "All attack paths",
                        "Choose a path to see it on the diagram, step by step.");
                    pathDetail.showCut(found.paths(), words(found));
                  },
                  () ->
                      pane.hint(
                          "A path is the way of an attacker from a possible beginning to what must"
                              + " not fall."));
    }
  }
}
