package io.gridstride.ui.questions;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Rule;
import io.gridstride.model.PropertyValue;
import io.gridstride.review.Question;
import io.gridstride.review.Topic;
import io.gridstride.ui.look.Chips;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.tables.DetailPane;
import io.gridstride.ui.tables.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** One question with what may be answered, for all parts at once or one by one. */
final class AnswerSheet {
  /** So many parts get a row of their own, and so many threats are named. */
  private static final int MOST_ROWS = 40;

  private final DetailPane pane;
  private final Session session;
  private final Consumer<String> onPart;
  private final Runnable onAnswered;

  AnswerSheet(DetailPane pane, Session session, Consumer<String> onPart, Runnable onAnswered) {
    this.pane = pane;
    this.session = session;
    this.onPart = onPart;
    this.onAnswered = onAnswered;
  }

  /** Shows a question and gives the first control that answers it. */
  Node show(Question question, Facts facts) {
    pane.start(
        question.text(),
        help(question, facts),
        Chips.severity(QuestionCell.gravest(question)),
        remark(question.weight()));
    Node all = forAll(question, facts);
    String one = question.topic().on().word();
    if (question.subjects().size() == 1) {
      pane.list("Answer for", List.of(link(question.subjects().getFirst(), facts), all));
    } else {
      pane.list(
          "Same answer for all " + question.subjects().size() + " " + one + "s", List.of(all));
      pane.list("Or one by one", List.of(rows(question, facts)));
    }
    pane.list(
        "Threats that it decides",
        question.decides().stream().limit(MOST_ROWS).map(threat -> threat(threat, facts)).toList());
    return first(all);
  }

  private static String help(Question question, Facts facts) {
    return question.topic().type(facts.catalog()).map(PropertyType::help).orElse("");
  }

  private Node forAll(Question question, Facts facts) {
    boolean buttons =
        question.topic().type(facts.catalog()).filter(AnswerSheet::isChosen).isPresent();
    if (!buttons) {
      Control field =
          AnswerField.of(
              question, facts.catalog(), answer -> answer(question, question.subjects(), answer));
      field.setMaxWidth(Double.MAX_VALUE);
      named(field, question.text());
      field.setId("answer-all");
      return field;
    }
    var answers = new FlowPane();
    answers.getStyleClass().add("answers");
    answers.setId("answer-all");
    for (Topic.Answer one : question.answers()) {
      var button = new Button(AnswerField.words(one));
      button.getStyleClass().add("answer");
      button.setId("answer-" + one.value().text());
      button.setOnAction(event -> answer(question, question.subjects(), one.value()));
      answers.getChildren().add(button);
    }
    return answers;
  }

  private static boolean isChosen(PropertyType type) {
    return switch (type.kind()) {
      case CHOICE, FLAG -> true;
      case COUNT, TAGS, TEXT -> false;
    };
  }

  private Node rows(Question question, Facts facts) {
    var grid = new GridPane();
    grid.getStyleClass().add("rows-grid");
    var names = new ColumnConstraints();
    names.setPercentWidth(50);
    var fields = new ColumnConstraints();
    fields.setPercentWidth(50);
    fields.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, fields);
    List<String> shown = question.subjects().stream().limit(MOST_ROWS).toList();
    for (int row = 0; row < shown.size(); row++) {
      String part = shown.get(row);
      Control field =
          AnswerField.of(
              question, facts.catalog(), answer -> answer(question, List.of(part), answer));
      field.setId("answer-for-" + part);
      field.setMaxWidth(Double.MAX_VALUE);
      named(field, facts.name(part) + ": " + question.text());
      grid.addRow(row, link(part, facts), field);
    }
    int more = question.subjects().size() - shown.size();
    if (more > 0) {
      grid.add(
          remark("and " + more + " more, which come up as these are answered"), 0, MOST_ROWS, 2, 1);
    }
    return grid;
  }

  private static void named(Control field, String question) {
    field.setAccessibleText(question);
  }

  private Node link(String part, Facts facts) {
    var link = new Hyperlink(facts.name(part));
    link.getStyleClass().add("part-link");
    link.setOnAction(event -> {
      link.setVisited(false);
      onPart.accept(part);
    });
    return link;
  }

  private Node threat(Threat threat, Facts facts) {
    String title =
        facts.catalog().rule(threat.rule()).map(Rule::title).orElse(threat.rule())
            + ", "
            + facts.name(threat.subject().id());
    var line = new Button(title, Chips.severity(threat.inherent().severity()));
    line.getStyleClass().add("threat-line");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setWrapText(true);
    line.setAccessibleText(threat.inherent().severity().title() + ": " + title);
    line.setOnAction(event -> session.choose(Optional.of(threat.id())));
    return line;
  }

  private void answer(Question question, List<String> parts, PropertyValue answer) {
    onAnswered.run();
    session.change("Answer question", AnswerChanges.of(question.topic(), parts, answer));
  }

  private static Label remark(String text) {
    var label = new Label(text);
    label.getStyleClass().add("remark");
    return label;
  }

  private static Node first(Node all) {
    return all instanceof FlowPane buttons && !buttons.getChildren().isEmpty()
        ? buttons.getChildren().getFirst()
        : all;
  }
}
