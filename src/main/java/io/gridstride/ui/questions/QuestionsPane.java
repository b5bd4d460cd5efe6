package io.gridstride.ui.questions;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import io.gridstride.review.Question;
import io.gridstride.ui.session.Results;
import io.gridstride.ui.session.Session;
import io.gridstride.ui.tables.DetailPane;
import io.gridstride.ui.tables.Empty;
import io.gridstride.ui.tables.Facts;
import io.gridstride.ui.tables.SideBySide;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/** What is not known yet, the most telling first; the chosen question is answered on the right. */
public final class QuestionsPane extends BorderPane {
  private final ListView<Question> list = new ListView<>();
  private final DetailPane pane = new DetailPane("question-detail");
  private final AnswerSheet sheet;

  private Facts facts;
  private Optional<Question> shown = Optional.empty();
  private Optional<Node> firstAnswer = Optional.empty();
  private boolean filling;
  private boolean answered;

  /**
   * Without questions yet.
   *
   * @param onPart called with the id of a part that somebody wants to see
   */
  public QuestionsPane(Session session, Facts facts, Consumer<String> onPart) {
    this.facts = facts;
    sheet = new AnswerSheet(pane, session, onPart, () -> answered = true);
    list.setId("questions");
    list.setAccessibleText("Questions, the most telling first");
    list.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
    list.setCellFactory(owner -> new QuestionCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> {
          if (!filling) {
            ask(chosen());
          }
        });
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
        firstAnswer.ifPresent(Node::requestFocus);
        event.consume();
      }
    });
    setCenter(new SideBySide(list, pane));
    ask(Optional.empty());
  }

  /** Shows new results. The chosen question stays chosen, or the one that takes its place. */
  public void show(Results results, Facts nextFacts) {
    facts = nextFacts;
    List<Question> questions = results.questions();
    int place = list.getSelectionModel().getSelectedIndex();
    list.setPlaceholder(
        results.model().dfd().flows().isEmpty()
            ? Empty.of("No questions yet", "What the threats depend on is asked here as you draw.")
            : Empty.of(
                "Nothing is unknown", "What the model states decides every threat that applies."));
    filling = true;
    try {
      list.getItems().setAll(questions);
      select(questions, place);
    } finally {
      filling = false;
    }
    if (!chosen().equals(shown)) {
      ask(chosen());
    }
  }

  private void select(List<Question> questions, int place) {
    list.getSelectionModel().clearSelection();
    int same =
        shown
            .map(question -> questions.stream().map(Question::id).toList().indexOf(question.id()))
            .orElse(-1);
    if (same >= 0) {
      list.getSelectionModel().select(same);
    } else if (!questions.isEmpty()) {
      list.getSelectionModel().select(Math.clamp(place, 0, questions.size() - 1));
    }
  }

  private Optional<Question> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }

  private void ask(Optional<Question> question) {
    shown = question;
    firstAnswer = question.map(one -> sheet.show(one, facts));
    if (question.isEmpty()) {
      pane.hint(
          list.getItems().isEmpty()
              ? "Answers given here are stated in the model, as in the inspector."
              : "Choose a question to answer it.");
    }
    if (answered) {
      answered = false;
      // Whoever answers by keyboard goes on with the next question. The node must be laid out
      // first.
      Platform.runLater(() -> firstAnswer.ifPresentOrElse(Node::requestFocus, list::requestFocus));
    }
  }
}
