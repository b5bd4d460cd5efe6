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
  private final String id;

  ZoneChoice(Session session, String id, String controlId) {
    this.id = id;
    choice = Choice.of(List.of(), chosen -> session.edit(Edit.Nest.of(List.of(id), chosen)));
    choice.control().setId(controlId);
  }

  Control control() {
    return choice.control();
  }

  void show(Dfd dfd, Optional<String> zone) {
    choice.offer(
        Stream.concat(
                Stream.of(new Choice.Option<String>(Optional.empty(), "None")),
                dfd.boundaries().values().stream()
                    .filter(boundary -> boundary.form() == Boundary.Form.ZONE)
                    .filter(boundary -> mayHold(dfd, boundary.id()))
                    .map(b -> new Choice.Option<>(Optional.of(b.id()), b.name())))
            .toList());
    choice.show(zone);
  }

  private boolean mayHold(Dfd dfd, String zone) {
    return Rules.nest(dfd, List.of(id), Optional.of(zone)).isEmpty();
  }
}
