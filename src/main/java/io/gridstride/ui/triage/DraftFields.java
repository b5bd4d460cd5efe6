package io.gridstride.ui.triage;

import io.gridstride.model.Limits;
import io.gridstride.ui.fields.DateEntry;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.fields.TextEntry;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;

/** Reason, who, when, owner, due date and ticket of a decision. */
final class DraftFields {
  private static final String MIXED = "They differ";

  private final TextEntry reason;
  private final TextEntry by;
  private final DateEntry at;
  private final TextEntry owner;
  private final DateEntry due;
  private final TextEntry link;
  private final Rows rows = new Rows("");

  DraftFields(Consumer<UnaryOperator<Draft>> onChange) {
    reason = TextEntry.area(2, text -> onChange.accept(draft -> draft.withReason(text)));
    reason.control().setId("decision-reason");
    by = line(text -> onChange.accept(draft -> draft.withBy(text)));
    by.control().setId("decision-by");
    at = new DateEntry(day -> onChange.accept(draft -> draft.withAt(day)));
    at.control().setId("decision-at");
    owner = line(text -> onChange.accept(draft -> draft.withOwner(text)));
    owner.control().setId("decision-owner");
    due = new DateEntry(day -> onChange.accept(draft -> draft.withDue(day)));
    due.control().setId("decision-due");
    link =
        TextEntry.line(
            text -> Limits.isLine(text, Limits.LINE),
            text -> onChange.accept(draft -> draft.withLink(text)));
    link.control().setId("decision-link");
    rows.getStyleClass().add("decision-fields");
    rows.tall("Reason", reason.control());
    rows.add("Decided by", by.control());
    rows.add("On", at.control());
    rows.add("Owner", owner.control(), "Who does what is left to do.");
    rows.add("Due", due.control(), "Until when the owner acts.");
    rows.add("Ticket or document", link.control());
  }

  private static TextEntry line(Consumer<String> onChange) {
    return TextEntry.line(text -> Limits.isLine(text, Limits.NAME), onChange);
  }

  Node node() {
    return rows;
  }

  void show(Draft draft) {
    show(reason, draft.reason());
    show(by, draft.by());
    at.show(draft.at().orElse(Optional.empty()));
    show(owner, draft.owner());
    due.show(draft.due().orElse(Optional.empty()));
    show(link, draft.link());
  }

  private static void show(TextEntry field, Optional<String> text) {
    field.prompt(text.isEmpty() ? MIXED : "");
    field.show(text.orElse(""));
  }
}
