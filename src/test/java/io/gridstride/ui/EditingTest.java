package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.Bounds;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws and rearranges with what the window offers besides dragging from the palette. */
class EditingTest {
  @TempDir private Path folder;
  private WindowDriver window;

  @BeforeEach
  void open() throws Exception {
    window = WindowDriver.open(folder);
  }

  @AfterEach
  void close() {
    window.close();
  }

  /** Puts a component in the middle of the view, by keyboard alone. */
  private void place(String words) {
    window.click("palette-search");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(words);
    window.press(KeyCode.ENTER);
    window.press(KeyCode.ENTER);
  }

  private void onCanvas(KeyCode... keys) {
    FxSteps.run(() -> window.find("canvas").orElseThrow().requestFocus());
    window.press(keys);
  }

  private List<String> types() {
    return window.model().dfd().elements().values().stream().map(Element::type).toList();
  }

  private String step() {
    return window.desk().editor().history().last().orElseThrow().name();
  }

  @Test
  void enterTwiceInThePalettePlacesWhereThereIsRoomAndItIsRecentThen() {
    place("residential");
    place("data concentrator");
    assertThat(types()).containsExactly("meter.res", "dcu");
    List<Bounds> places = List.copyOf(window.desk().editor().diagram().places().values());
    assertThat(places.getFirst().intersects(places.getLast())).isFalse();
    window.click("palette-search");
    window.press(KeyCode.ESCAPE);
    window.node("recent-dcu");
  }

  @Test
  void aFavouriteStandsFirstInThePalette() {
    window.click("palette-search");
    window.type("siem");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.F);
    window.click("palette-search");
    window.press(KeyCode.ESCAPE);
    window.node("fav-siem");
  }

  @Test
  void theUsualNeighboursAreAddedConnectedByOneKeyEach() {
    place("residential");
    onCanvas(KeyCode.CONTROL, KeyCode.ENTER);
    onCanvas(KeyCode.CONTROL, KeyCode.ENTER);
    onCanvas(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(types()).containsExactly("meter.res", "dcu", "hes", "mdms");
    assertThat(window.model().dfd().flows().values())
        .extracting(Flow::source)
        .containsExactly("meter-1", "dcu-1", "hes-1");
  }

  @Test
  void aFlowDrawnIntoFreeSpaceOffersWhatMayStandThere() {
    place("residential");
    Point2D middle = window.middle("el-meter-1");
    window.moveTo(middle);
    window.drag(middle.add(106, 0), middle.add(300, 120));
    window.node("offer-field");
    window.press(KeyCode.ESCAPE);
    window.gone("offer");
    assertThat(types()).containsExactly("meter.res");

    window.moveTo(middle);
    window.drag(middle.add(106, 0), middle.add(300, 120));
    window.node("offer-field");
    window.type("head-end sys");
    window.press(KeyCode.ENTER);
    window.gone("offer");
    assertThat(types()).containsExactly("meter.res", "hes");
    assertThat(step()).isEqualTo("Add connected element");
  }

  @Test
  void partsAreCopiedAndPastedAndOtherTextIsNot() {
    place("residential");
    onCanvas(KeyCode.CONTROL, KeyCode.C);
    onCanvas(KeyCode.CONTROL, KeyCode.V);
    onCanvas(KeyCode.CONTROL, KeyCode.D);
    assertThat(types()).hasSize(3);
    assertThat(FxSteps.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo("Residential meter");
    FxSteps.run(() -> {
      var other = new ClipboardContent();
      other.putString("{\"gridstride\": \"1.0\"}");
      Clipboard.getSystemClipboard().setContent(other);
    });
    onCanvas(KeyCode.CONTROL, KeyCode.V);
    assertThat(types()).hasSize(3);
  }

  @Test
  void aFlowIsConnectedByKeysAlone() {
    place("residential");
    place("data concentrator");
    onCanvas(KeyCode.C);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.UP);
    window.press(KeyCode.LEFT);
    window.press(KeyCode.RIGHT);
    assertThat(window.desk().editor().gesture()).isPresent();
    window.press(KeyCode.ENTER);
    assertThat(window.model().dfd().flows().values())
        .extracting(Flow::target)
        .containsExactly("meter-1");
  }

  @Test
  void theHistoryListGoesToAnyStep() {
    place("residential");
    place("siem");
    window.press(KeyCode.CONTROL, KeyCode.H);
    window.node("history-list");
    window.press(KeyCode.UP);
    window.press(KeyCode.UP);
    assertThat(types()).isEmpty();
    window.press(KeyCode.END);
    assertThat(types()).containsExactly("meter.res", "siem");
    window.press(KeyCode.ESCAPE);
    window.gone("history");
  }

  @Test
  void aBoundaryIsDrawnAroundTheSelectionAndLocked() {
    place("residential");
    onCanvas(KeyCode.CONTROL, KeyCode.G);
    window.node("name-editor");
    window.press(KeyCode.ENTER);
    window.gone("name-editor");
    onCanvas(KeyCode.CONTROL, KeyCode.L);
    assertThat(step()).isEqualTo("Lock boundary");
    assertThat(window.textOf("status")).contains("moves only with a zone around it");
    onCanvas(KeyCode.DELETE);
    assertThat(window.model().dfd().boundaries()).hasSize(1);
  }

  @Test
  void whatIsPastedIntoAFieldIsNotPastedOntoTheCanvas() {
    place("residential");
    onCanvas(KeyCode.CONTROL, KeyCode.C);
    window.click("palette-search");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.CONTROL, KeyCode.V);
    assertThat(types()).hasSize(1);
  }

  @Test
  void gridAndGuidesStayAsTheyAreForTheNextModel() {
    onCanvas(KeyCode.G);
    assertThat(window.desk().editor().aids().grid()).isFalse();
    window.drop(Path.of("models/coursework-flat.gridstride"));
    FxSteps.await("it is open", () -> window.desk().document() == 1);
    assertThat(window.desk().editor().aids().grid()).isFalse();
  }
}
