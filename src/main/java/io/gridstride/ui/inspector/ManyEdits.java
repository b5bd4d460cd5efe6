package io.gridstride.ui.inspector;

import io.gridstride.editor.Edit;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.function.Function;

/** Makes the same edit of several parts as one step. */
final class ManyEdits {
  private final Session session;

  ManyEdits(Session session) {
    this.session = session;
  }

  /** Edits those that are still there: a field hands in when it is taken away. */
  void each(String name, List<String> ids, Function<String, Edit> edit) {
    List<Edit> edits =
        ids.stream()
            .filter(id -> session.now().model().dfd().part(id).isPresent())
            .map(edit)
            .toList();
    if (!edits.isEmpty()) {
      session.edit(new Edit.Composite(name, edits));
    }
  }
}
