package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import io.gridstride.review.Question;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answering what the model leaves open. */
class QuestionsTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
    window.click("tab-questions");
  }

  @Test
  void anAnswerForAllRemovesTheQuestionAndIsUndoneInOneStep() {
    ThreatModel before = window.model();
    Question question = chooseQuestionWithButtons();
    List<Question> asked = questions();

    FxSteps.run(() ->
        ((Pane) window.find("answer-all").orElseThrow()).getChildren().getFirst().requestFocus());
    window.press(KeyCode.SPACE);
    window.until("the answer is stated", model -> !model.equals(before));
    window.analysed();

    assertThat(questions()).extracting(Question::id).doesNotContain(question.id());
    Question next = FxSteps.get(() -> list().getSelectionModel().getSelectedItem());
    assertThat(asked).extracting(Question::id).contains(next.id()).isNotEqualTo(question.id());

    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
    window.analysed();
    assertThat(questions()).isEqualTo(asked);
  }

  private Question chooseQuestionWithButtons() {
    Question question =
        questions().stream()
            .filter(one -> one.subjects().size() > 1 && one.isRanked())
            .findFirst()
            .orElseThrow();
    FxSteps.run(() -> list().getSelectionModel().select(question));
    window.frame();
    return question;
  }

  private List<Question> questions() {
    return window.desk().results().questions();
  }

  @SuppressWarnings("unchecked")
  private ListView<Question> list() {
    return (ListView<Question>) window.find("questions").orElseThrow();
  }
}
