package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/** The steps of the first model. */
class GuideTest extends WindowTest {

  @Test
  void whatAProtocolHasClosedIsNotTakenForAThreatThatAPersonHasClosed() {
    window.menu("menu-guide");
    window.show(FLAT);
    assertThat(step()).isEqualTo("See why");

    FxSteps.run(() ->
        ((TableView<?>) window.find("threats").orElseThrow()).getSelectionModel().selectFirst());
    FxSteps.await("the explanation is there", () -> window.desk().explanation().isPresent());
    window.frame();
    assertThat(step()).isEqualTo("Close a threat");

    Node remedies = window.node("remedies");
    FxSteps.run(() -> ((Button) remedies.lookup(".remedy .answer")).fire());
    window.analysed();
    window.frame();
    assertThat(step()).isEqualTo("Take it with you");
  }

  private String step() {
    Node guide = window.node("guide");
    return FxSteps.get(() -> ((Labeled) guide.lookup(".guide-title")).getText());
  }
}
