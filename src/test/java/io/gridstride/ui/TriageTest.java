package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Edit;
import io.gridstride.model.Decision;
import io.gridstride.model.Decision.Status;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding on threats. */
class TriageTest {
  @TempDir private Path folder;
  private WindowDriver window;

  @BeforeEach
  void open() throws Exception {
    window = WindowDriver.open(folder);
    window.drop(Path.of("models/coursework-flat.gridstride"));
    FxSteps.await(
        "the model is open", () -> window.desk().model().dfd().element("hes").isPresent());
    window.surveyed();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aDecisionIsRecordedInOneStepAndUndone() {
    ThreatModel before = window.model();
    select(0);
    String threat = window.desk().chosen().orElseThrow();
    fire("decision-ACCEPTED");
    write("decision-reason", "The risk is borne until the meters are replaced.");
    write("decision-by", "A. Architect");
    write("decision-due", "2027-01-31");
    assertThat(window.model()).isSameAs(before);

    fire("decision-record");

    Decision decision = only();
    assertThat(decision.threat()).isEqualTo(threat);
    assertThat(decision.status()).isEqualTo(Status.ACCEPTED);
    assertThat(decision.reason()).startsWith("The risk is borne");
    assertThat(decision.by()).isEqualTo("A. Architect");
    assertThat(decision.at()).isPresent();
    assertThat(decision.due().orElseThrow()).hasToString("2027-01-31");
    assertThat(decision.facts()).contains("outcome=open");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void severalThreatsAreDecidedOnInOneStepAndKeepWhatDiffers() {
    select(0);
    fire("decision-OPEN");
    write("decision-owner", "Operations");
    fire("decision-record");
    window.analysed();
    ThreatModel before = window.model();

    select(0, 1, 2);
    fire("decision-TRANSFERRED");
    fire("decision-record");

    assertThat(window.model().decisions())
        .hasSize(3)
        .allSatisfy(decision -> assertThat(decision.status()).isEqualTo(Status.TRANSFERRED));
    assertThat(window.model().decisions())
        .extracting(Decision::owner)
        .containsExactlyInAnyOrder("Operations", "", "");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void theThreatChosenLastLeadsAndItsPartIsMarked() {
    select(0);
    for (int i = 0; i < 5; i++) {
      window.press(KeyCode.SHIFT, KeyCode.DOWN);
      Register.Entry leads = leading();
      assertThat(window.desk().chosen()).contains(leads.threat().id());
      assertThat(window.desk().editor().selection()).containsExactly(leads.threat().subject().id());
    }
    window.press(KeyCode.SHIFT, KeyCode.UP);
    assertThat(window.desk().chosen()).contains(leading().threat().id());
  }

  private Register.Entry leading() {
    return FxSteps.get(() ->
        (Register.Entry)
            ((TableView<?>) window.find("threats").orElseThrow())
                .getSelectionModel()
                .getSelectedItem());
  }

  @Test
  void whatIsTypedSurvivesAnAnalysisAndAnotherThreat() {
    select(0);
    fire("decision-ACCEPTED");
    FxSteps.run(() -> window.find("decision-reason").orElseThrow().requestFocus());
    window.type("Half a sen");
    FxSteps.run(() -> window.session().edit(new Edit.SetNotes("hes", "Another edit")));
    window.analysed();
    window.frame();
    window.type("tence");
    assertThat(text("decision-reason")).isEqualTo("Half a sentence");

    select(3);
    assertThat(isSeen("decision-reason")).isFalse();
    select(0);
    assertThat(text("decision-reason")).isEqualTo("Half a sentence");
    assertThat(window.model().decisions()).isEmpty();
  }

  @Test
  void aDecisionOnOtherFactsIsFlaggedAndConfirmedByRecordingAgain() {
    select(0);
    fire("decision-ACCEPTED");
    fire("decision-record");
    window.analysed();
    Decision old = only();
    Decision stale =
        new Decision(
            old.threat(),
            old.status(),
            old.reason(),
            old.by(),
            old.at(),
            old.owner(),
            old.due(),
            old.link(),
            old.facts().replace("outcome=open", "outcome=unknown"),
            old.extras());
    FxSteps.run(() -> window.session().edit(new Edit.Decide(stale)));
    window.analysed();
    window.frame();
    assertThat(isSeen("decision-stale")).isTrue();

    fire("decision-record");
    window.analysed();
    window.frame();
    assertThat(only()).isEqualTo(old);
    assertThat(isSeen("decision-stale")).isFalse();
  }

  @Test
  void aDecisionThatLostItsThreatIsReattached() {
    Register.Entry entry = window.desk().results().register().entries().getFirst();
    select(0);
    fire("decision-ACCEPTED");
    fire("decision-record");
    Decision lost = only().on(entry.rule().id() + "@redrawn");
    FxSteps.run(() ->
        window
            .session()
            .edit(
                new Edit.Composite(
                    "Lose", List.of(new Edit.Withdraw(only().threat()), new Edit.Decide(lost)))));
    window.analysed();
    window.frame();
    fire("lost-open");
    window.frame();

    fire("remove-" + lost.threat().replace('@', '-'));
    assertThat(window.model().decisions()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.analysed();
    window.frame();
    fire("reattach-" + lost.threat().replace('@', '-'));

    assertThat(only().status()).isEqualTo(Status.ACCEPTED);
    assertThat(window.desk().model().dfd().part(subject(only()))).isPresent();
    window.analysed();
    window.frame();
    assertThat(isSeen("lost-open")).isFalse();
  }

  private boolean isSeen(String id) {
    return FxSteps.get(() ->
        window
            .find(id)
            .filter(node ->
                Stream.iterate(node, one -> one != null, javafx.scene.Node::getParent)
                    .allMatch(javafx.scene.Node::isVisible))
            .isPresent());
  }

  private static String subject(Decision decision) {
    return decision.threat().substring(decision.threat().indexOf('@') + 1);
  }

  private Decision only() {
    assertThat(window.model().decisions()).hasSize(1);
    return window.model().decisions().getFirst();
  }

  private void select(int... rows) {
    FxSteps.run(() -> {
      TableView<?> table = (TableView<?>) window.find("threats").orElseThrow();
      table.requestFocus();
      table.getSelectionModel().clearSelection();
      for (int row : rows) {
        table.getSelectionModel().select(row);
      }
    });
    window.frame();
  }

  private void fire(String id) {
    window.node(id);
    FxSteps.run(() -> {
      var button = (javafx.scene.control.ButtonBase) window.find(id).orElseThrow();
      button.requestFocus();
      button.fire();
    });
    window.frame();
  }

  private void write(String id, String text) {
    FxSteps.run(() -> {
      if (window.find(id).orElseThrow() instanceof javafx.scene.control.DatePicker day) {
        day.setValue(java.time.LocalDate.parse(text));
      } else {
        var field = (TextInputControl) window.find(id).orElseThrow();
        field.requestFocus();
        field.setText(text);
      }
    });
  }

  private String text(String id) {
    return FxSteps.get(() -> ((TextInputControl) window.find(id).orElseThrow()).getText());
  }
}
