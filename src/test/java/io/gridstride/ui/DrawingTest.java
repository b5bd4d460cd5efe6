package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridstride.analysis.Threat;
import io.gridstride.catalog.Outcome;
import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.ThreatModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Draws a network from nothing, as a person does. */
class DrawingTest extends WindowTest {

  @Test
  void anElementIsDraggedFromThePalette() {
    place("meter-res", 150, 150);

    Element meter = element("meter.res");
    assertThat(meter.name()).isEqualTo("Residential meter");
    assertThat(window.desk().editor().selection()).containsExactly(meter.id());
    assertThat(window.title()).isEqualTo("Untitled* \u2014 GridStride");
  }

  @Test
  void anElementIsPlacedByTwoClicks() {
    window.click("palette-search");
    window.type("data concentrator");
    window.click("pal-dcu");
    window.clickAt(window.onCanvas(300, 200));

    assertThat(element("dcu").name()).isEqualTo("Data concentrator");
  }

  @Test
  void threatsAppearAsANetworkIsDrawn() {
    drawNetwork();

    ThreatModel model = window.model();
    assertThat(model.dfd().elements()).hasSize(3);
    assertThat(model.dfd().flows()).hasSize(2);
    assertThat(model.dfd().boundaries()).hasSize(2);
    assertThat(element("meter.res").boundary()).isEqualTo(element("dcu").boundary()).isPresent();
    assertThat(element("hes").boundary()).isPresent().isNotEqualTo(element("dcu").boundary());
    assertThat(outcomes()).contains(Outcome.UNKNOWN).doesNotContain(Outcome.OPEN);

    window.click("el-" + element("meter.res").id());
    window.choose("prop-tamperDetection", "None");
    assertThat(outcomes()).contains(Outcome.OPEN);
  }

  @Test
  void everyStepIsUndoneAndRedone() {
    ThreatModel blank = window.model();
    drawNetwork();
    ThreatModel drawn = window.model();

    while (window.desk().editor().history().last().isPresent()) {
      window.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.model()).isSameAs(blank);
    assertThat(window.desk().unsaved()).isFalse();

    while (window.desk().editor().history().next().isPresent()) {
      window.press(KeyCode.CONTROL, KeyCode.Y);
    }
    assertThat(window.model()).isSameAs(drawn);
  }

  @Test
  void aNameIsEditedInPlace() {
    place("hes", 300, 150);

    window.press(KeyCode.F2);
    window.node("name-editor");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Head-end Ä7");
    window.press(KeyCode.ENTER);
    window.gone("name-editor");

    assertThat(element("hes").name()).isEqualTo("Head-end Ä7");
  }

  @Test
  void escapeLeavesANameAsItWas() {
    place("hes", 300, 150);

    window.press(KeyCode.F2);
    window.node("name-editor");
    window.type("Something else");
    window.press(KeyCode.ESCAPE);
    window.gone("name-editor");

    assertThat(element("hes").name()).isEqualTo("Head-end system");
  }

  @Test
  void whatIsStatedInTheInspectorIsOneStep() {
    place("meter-res", 150, 150);
    int steps = window.desk().editor().history().done().size();

    window.enter("element-count", "40000");
    window.choose("prop-secureBoot", "Verified");

    Element meter = element("meter.res");
    assertThat(meter.count()).isEqualTo(40_000);
    assertThat(meter.properties().get("secureBoot"))
        .isEqualTo(Optional.of(new PropertyValue.Text("verified")));
    assertThat(window.desk().editor().history().done()).hasSize(steps + 2);
  }

  @Test
  void halfTypedTextIsHandedInWhenTheCanvasIsClicked() {
    place("meter-res", 150, 150);

    window.click("part-name");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type("Meters of Elm Street");
    window.clickAt(window.onCanvas(500, 350));

    assertThat(element("meter.res").name()).isEqualTo("Meters of Elm Street");
    assertThat(window.desk().editor().selection()).isEmpty();
  }

  @Test
  void deleteTakesTheFlowsOfAnElementWithIt() {
    drawNetwork();

    window.click("el-" + element("dcu").id());
    window.press(KeyCode.DELETE);

    assertThat(window.model().dfd().flows()).isEmpty();
    assertThat(window.model().dfd().elements()).hasSize(2);
  }

  @Test
  void whatWasDrawnIsSavedAndOpenedAgainTheSame() {
    Deskless.assumeInUse();
    Path file = folder.resolve("drawn.gridstride");
    drawNetwork();
    ThreatModel drawn = window.model();

    FileAnswers.add(file);
    window.press(KeyCode.CONTROL, KeyCode.S);
    FxSteps.await("it is saved", () -> !window.desk().unsaved());
    FileAnswers.add(file);
    window.press(KeyCode.CONTROL, KeyCode.O);
    FxSteps.await("it is open", () -> window.desk().document() == 1);

    assertThat(window.model()).isEqualTo(drawn).isNotSameAs(drawn);
    assertThat(window.title()).isEqualTo("Untitled \u2014 GridStride");
  }

  /** A meter, its concentrator and a head-end, joined by flows, in two trust boundaries. */
  private void drawNetwork() {
    place("meter-res", 160, 160);
    place("dcu", 400, 160);
    place("hes", 700, 160);
    connect("meter.res", "dcu");
    connect("dcu", "hes");
    boundary(40, 80, 520, 240);
    boundary(580, 80, 820, 240);
  }

  private void place(String paletteId, double x, double y) {
    String type = paletteId.replace('-', '.');
    window.click("palette-search");
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(type);
    window.drag(window.middle("pal-" + paletteId), window.onCanvas(x, y));
    window.until(paletteId + " is dropped", model -> find(model, type).isPresent());
    window.node("el-" + element(type).id());
  }

  /** Drags from the spot at the right edge of one element to the middle of the other. */
  private void connect(String sourceType, String targetType) {
    Element source = element(sourceType);
    Element target = element(targetType);
    Point2D from = window.middle("el-" + source.id());
    window.moveTo(from);
    double half = window.desk().editor().diagram().places().get(source.id()).width() / 2.0;
    window.drag(from.add(half + 16, 0), window.middle("el-" + target.id()));
    assertThat(window.model().dfd().flows().values())
        .extracting(Flow::source, Flow::target)
        .contains(tuple(source.id(), target.id()));
  }

  private void boundary(double left, double top, double right, double bottom) {
    window.click("tool-boundary");
    window.drag(window.onCanvas(left, top), window.onCanvas(right, bottom));
    window.node("name-editor");
    window.press(KeyCode.ENTER);
    window.gone("name-editor");
  }

  private List<Outcome> outcomes() {
    return window.analysed().results().analysis().threats().stream().map(Threat::outcome).toList();
  }

  private Element element(String type) {
    return find(window.model(), type).orElseThrow();
  }

  private static Optional<Element> find(ThreatModel model, String type) {
    return model.dfd().elements().values().stream()
        .filter(element -> element.type().equals(type))
        .findFirst();
  }
}
