package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding parts and threats. */
class FindingTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  @Test
  void enterWalksThroughWhatWasFoundAndBack() {
    find("data concentrator");
    assertThat(count()).endsWith("found");
    window.press(KeyCode.ENTER);
    assertThat(window.desk().editor().selection()).containsExactly("dcu1");
    window.press(KeyCode.ENTER);
    assertThat(window.desk().editor().selection()).containsExactly("dcu2");
    window.press(KeyCode.SHIFT, KeyCode.F3);

    assertThat(window.desk().editor().selection()).containsExactly("dcu1");
    assertThat(count()).startsWith("1 of ");
  }

  @Test
  void aThreatIsFoundByItsIdAndExplained() {
    String threat = window.desk().results().register().entries().getFirst().threat().id();
    find(threat);
    window.press(KeyCode.ENTER);

    assertThat(window.desk().chosen()).contains(threat);
  }

  @Test
  void escapeClosesAndLeavesTheSelection() {
    find("dcu1");
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ESCAPE);

    window.gone("find");
    assertThat(window.desk().editor().selection()).containsExactly("dcu1");
  }

  @Test
  void whatIsNotThereIsSaid() {
    find("nothing reads like this");

    assertThat(count()).isEqualTo("Nothing found");
  }

  private String count() {
    return ((Label) window.node("find-count")).getText();
  }

  private void find(String words) {
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.node("find-field");
    window.type(words);
    window.frame();
  }
}
