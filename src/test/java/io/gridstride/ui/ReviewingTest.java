package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.Stride;
import io.gridstride.model.ThreatModel;
import io.gridstride.review.Register;
import io.gridstride.review.StrideMatrix;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going through the results: the matrix, and what would close a threat. */
class ReviewingTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
    window.surveyed();
  }

  @Test
  void aCellOfTheMatrixLeadsToItsThreats() {
    StrideMatrix.Row row =
        window.desk().results().matrix().rows().stream()
            .filter(one -> one.cell(Stride.TAMPERING) instanceof StrideMatrix.Raised)
            .findFirst()
            .orElseThrow();
    window.click("tab-matrix");
    FxSteps.run(() -> ((TextField) window.find("matrix-filter").orElseThrow()).setText(row.name()));
    FxSteps.run(() -> {
      TableView<?> matrix = table("matrix");
      matrix.requestFocus();
      focus(matrix, Stride.TAMPERING);
    });
    window.press(KeyCode.ENTER);

    List<Threat> listed =
        FxSteps.get(() ->
            table("threats").getItems().stream()
                .map(item -> ((Register.Entry) item).threat())
                .toList());
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            ((StrideMatrix.Raised) row.cell(Stride.TAMPERING)).threats());
    assertThat(window.desk().editor().selection()).containsExactly(row.subject().id());
  }

  @Test
  void applyingWhatWouldCloseAThreatClosesItInOneStep() {
    ThreatModel before = window.model();
    String threat = chooseThreatThatCanBeClosed();

    FxSteps.run(() -> apply().fire());
    window.analysed();

    assertThat(window.model()).isNotEqualTo(before);
    assertThat(outcomesOf(threat)).doesNotContain(Outcome.OPEN);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
    window.analysed();
    assertThat(outcomesOf(threat)).containsExactly(Outcome.OPEN);
  }

  private String chooseThreatThatCanBeClosed() {
    FxSteps.run(() -> {
      table("threats").requestFocus();
      table("threats").getSelectionModel().selectFirst();
    });
    FxSteps.await("the explanation is there", () -> window.desk().explanation().isPresent());
    window.frame();
    return window.desk().chosen().orElseThrow();
  }

  private Button apply() {
    return (Button) window.find("remedies").orElseThrow().lookup(".remedy .answer");
  }

  private List<Outcome> outcomesOf(String threat) {
    return window.desk().results().analysis().threats().stream()
        .filter(one -> one.id().equals(threat))
        .map(Threat::outcome)
        .toList();
  }

  private TableView<?> table(String id) {
    return (TableView<?>) window.find(id).orElseThrow();
  }

  private static <T> void focus(TableView<T> matrix, Stride letter) {
    matrix
        .getFocusModel()
        .focus(
            0,
            matrix.getColumns().stream()
                .filter(column -> ("matrix-" + letter.name()).equals(column.getId()))
                .findFirst()
                .orElseThrow());
  }
}
