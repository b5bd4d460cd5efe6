package io.gridstride.ui.diagrams;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.model.Ordered;
import io.gridstride.ui.dialogs.LastPlaceQuestion;
import io.gridstride.ui.look.Theme;
import io.gridstride.ui.places.Face;
import io.gridstride.ui.places.Whereabouts;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import javafx.stage.Window;

/** Takes what is selected off the diagram, and asks about what no other diagram shows. */
public final class Removal {
  private Removal() {}

  /** Whether something selected stands on the diagram. */
  public static boolean possible(Desk desk) {
    return !placed(desk).isEmpty();
  }

  private static List<String> placed(Desk desk) {
    return desk.editor().selection().stream()
        .filter(desk.editor().diagram().places()::containsKey)
        .toList();
  }

  /** Takes it off, one step in all. */
  public static void run(Session session, Window owner, Theme theme) {
    Desk desk = session.now();
    List<String> last =
        placed(desk).stream()
            .filter(part -> Whereabouts.of(desk.model(), part).size() == 1)
            .toList();
    LastPlaceQuestion.Answer answer =
        last.isEmpty()
            ? LastPlaceQuestion.Answer.KEEP
            : LastPlaceQuestion.ask(owner, theme, words(last, desk), last.size() > 1);
    switch (answer) {
      case KEEP -> session.send(new Input.RemoveFromDiagram());
      case DELETE ->
          session.edit(
              new Edit.Composite(
                  "Remove from diagram",
                  List.of(
                      new Edit.Unplace(desk.editor().diagramId(), Ordered.set(placed(desk))),
                      Edit.Delete.of(last))));
      case CANCEL -> {}
    }
  }

  private static String words(List<String> parts, Desk desk) {
    return parts.size() == 1
        ? "\u201c"
            + Face.of(parts.getFirst(), desk.model().dfd(), desk.catalog())
                .map(Face::name)
                .orElse(parts.getFirst())
            + "\u201d"
        : "these " + parts.size() + " parts";
  }
}
