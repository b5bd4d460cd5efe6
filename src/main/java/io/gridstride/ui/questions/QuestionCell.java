package io.gridstride.ui.questions;

import io.gridstride.catalog.Severity;
import io.gridstride.review.Question;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.tables.LineCell;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A line of the list: how grave, what is asked, how much hangs on it. */
final class QuestionCell extends LineCell<Question> {

  static Severity gravest(Question question) {
    return question.decides().getFirst().inherent().severity();
  }

  @Override
  protected String spoken(Question question) {
    return gravest(question).title() + ", " + question.text() + ", " + question.weight();
  }

  @Override
  protected Node line(Question question) {
    var severity = new HBox(Chips.severity(gravest(question)));
    severity.getStyleClass().add("finding-severity");
    var text = new Label(question.text());
    text.setMinWidth(0);
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var weight = new Label(question.weight());
    weight.getStyleClass().add("remark");
    weight.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(severity, text, weight);
    row.getStyleClass().add("finding-line");
    row.setMinWidth(0);
    row.setPrefWidth(1);
    return row;
  }
}
