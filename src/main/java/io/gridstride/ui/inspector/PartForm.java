package io.gridstride.ui.inspector;

import io.gridstride.editor.Edit;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What the forms of all parts of a diagram have in common: first the questions about it, then what
 * is stated, then its controls, threats and notes.
 */
final class PartForm {
  private final Session session;
  private final String id;
  private final TextEntry name;
  private final TextEntry notes;
  private final PartQuestions questions;
  private final PartControls controls;
  private final PartThreats threats;

  /**
   * Of one part.
   *
   * @param nameless whether it needs no name
   */
  PartForm(Session session, String id, boolean nameless) {
    this.session = session;
    this.id = id;
    name =
        TextEntry.line(
            text -> nameless || !text.isEmpty(), text -> edit(new Edit.Rename(id, text)));
    name.control().setId("part-name");
    notes = TextEntry.area(3, text -> edit(new Edit.SetNotes(id, text)));
    notes.control().setId("part-notes");
    questions = new PartQuestions(session, id, name.control());
    controls = new PartControls(session, Optional.of(id));
    threats = new PartThreats(session, id);
  }

  /** Rows that begin with the name. */
  Rows identity(String heading) {
    var rows = new Rows(heading);
    rows.add("Name", name.control());
    return rows;
  }

  /** The whole form, with what only this sort of part has in its place. */
  VBox around(Rows identity, Node... own) {
    identity.tall("Notes", notes.control());
    var box = new VBox();
    box.getChildren()
        .addAll(
            Stream.of(
                    Stream.of(questions.node(), (Node) identity),
                    Stream.of(own),
                    Stream.of(controls.node(), threats.node()))
                .flatMap(nodes -> nodes)
                .toList());
    return box;
  }

  /** Makes an edit, unless the part has gone meanwhile: a field hands in when it is taken away. */
  void edit(Edit edit) {
    if (session.now().model().dfd().part(id).isPresent()) {
      session.edit(edit);
    }
  }

  /** Whether the part is still the one that is selected. */
  boolean fits(Desk desk) {
    return List.copyOf(desk.editor().selection()).equals(List.of(id))
        && desk.model().dfd().part(id).isPresent();
  }

  void show(String partName, String partNotes, Desk desk) {
    name.show(partName);
    notes.show(partNotes);
    questions.show(desk);
    controls.show(desk);
    threats.show(desk);
  }
}
