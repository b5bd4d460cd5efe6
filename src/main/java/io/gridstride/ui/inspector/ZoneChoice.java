package io.gridstride.ui.inspector;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Rules;
import io.gridstride.model.Boundary;
import io.gridstride.model.Dfd;
import io.gridstride.ui.fields.Choice;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Control;

/**
 * Which zone an element or another zone belongs to. The zones to choose from change as one draws.
 */
final class ZoneChoice {
  private final Choice<String> choice;
  private final List<String> ids;

  ZoneChoice(Session session, String id, String controlId) {
    this(session, List.of(id), controlId);
  }

  /** Of several parts, that go into the same zone. */
  ZoneChoice(Session session, List<String> ids, String controlId) {
    this.ids = ids;
    choice = Choice.of(List.of(), chosen -> session.edit(Edit.Nest.of(ids, chosen)));
    choice.control().setId(controlId);
  }

  Control control() {
    return choice.control();
  }

  void show(Dfd dfd, Optional<String> zone) {
    show(dfd, List.of(zone));
  }

  /** Shows which zones the parts are in. */
  void show(Dfd dfd, List<Optional<String>> zones) {
    choice.offer(
        Stream.concat(
                Stream.of(new Choice.Option<String>(Optional.empty(), "None")),
                dfd.boundaries().values().stream()
                    .filter(boundary -> boundary.form() == Boundary.Form.ZONE)
                    .filter(boundary -> mayHold(dfd, boundary.id()))
                    .map(b -> new Choice.Option<>(Optional.of(b.id()), b.name())))
            .toList());
    Shared.show(choice, zones);
  }

  private boolean mayHold(Dfd dfd, String zone) {
    return Rules.nest(dfd, ids, Optional.of(zone)).isEmpty();
  }
}
