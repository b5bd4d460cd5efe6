package io.gridstride.ui.inspector;

import io.gridstride.catalog.Outcome;
import io.gridstride.review.Register;
import io.gridstride.ui.fields.Rows;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.session.Desk;
import io.gridstride.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The threats on one part, those that need work first. */
final class PartThreats {
  private final VBox box = new VBox();
  private final Label heading = Rows.heading("Threats");
  private final Session session;
  private final String part;

  private List<Register.Entry> shown = List.of();

  PartThreats(Session session, String part) {
    this.session = session;
    this.part = part;
    box.getStyleClass().addAll("rows", "part-threats");
    box.getChildren().add(heading);
  }

  Node node() {
    return box;
  }

  void show(Desk desk) {
    List<Register.Entry> entries = desk.results().on(part);
    if (entries.equals(shown) && box.getChildren().size() > 1) {
      return;
    }
    shown = entries;
    heading.setText(entries.isEmpty() ? "Threats" : "Threats  " + summary(entries));
    box.getChildren().setAll(heading);
    if (entries.isEmpty()) {
      var none = new Label("No rule raises a threat here.");
      none.getStyleClass().add("hint");
      none.setWrapText(true);
      box.getChildren().add(none);
    }
    entries.forEach(entry -> box.getChildren().add(line(entry)));
  }

  private static String summary(List<Register.Entry> entries) {
    return count(entries, Outcome.OPEN)
        + " open, "
        + count(entries, Outcome.UNKNOWN)
        + " unknown, "
        + count(entries, Outcome.MITIGATED)
        + " mitigated";
  }

  private static long count(List<Register.Entry> entries, Outcome outcome) {
    return entries.stream().filter(entry -> entry.threat().outcome() == outcome).count();
  }

  private Button line(Register.Entry entry) {
    Label chip =
        entry.threat().outcome() == Outcome.OPEN
            ? Chips.severity(entry.threat().inherent().severity())
            : Chips.outcome(entry.threat().outcome());
    var line = new Button(entry.rule().title(), chip);
    line.getStyleClass().add("threat-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setWrapText(true);
    line.setAccessibleText(chip.getText() + ": " + entry.rule().title());
    line.setOnAction(event -> session.choose(Optional.of(entry.threat().id())));
    return line;
  }
}
