package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.model.Boundary;
import io.gridstride.model.ControlUse;
import io.gridstride.model.DataAsset;
import io.gridstride.model.Element;
import io.gridstride.model.Flow;
import io.gridstride.model.Properties;
import io.gridstride.model.PropertyValue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Draws the whole segmented coursework network on an empty canvas with the keyboard alone, and
 * states all that it says.
 */
class DrawnByKeyboardTest extends WindowTest {
  private static final DrawnModel WANTED = DrawnModel.segmented();

  private Fingers fingers;

  /** Ids of what was drawn, by the ids in the model that is wanted. */
  private final Map<String, String> drawn = new LinkedHashMap<>();

  @Override
  WindowDriver opened() throws Exception {
    return WindowDriver.open(folder, (dfd, catalog, watch) -> Optional.of(List.of()));
  }

  @BeforeEach
  void begin() {
    fingers = new Fingers(window);
  }

  @Test
  void theSegmentedNetworkIsDrawnByKeyboard() {
    Deskless.assumeInUse();
    // One step at a time: in between, the threats of what is drawn are shown.
    WANTED.dfd().elements().values().forEach(element -> FxSteps.run(() -> place(element)));
    WANTED.dfd().flows().values().forEach(flow -> FxSteps.run(() -> connect(flow)));
    FxSteps.run(this::describe);

    Path file = folder.resolve("drawn.gridstride");
    FileAnswers.add(file);
    FxSteps.run(() -> fingers.press(KeyCode.CONTROL, KeyCode.S));
    window.saved();
    assertThat(DrawnModel.read(file).statements()).containsExactlyElementsOf(WANTED.statements());
  }

  private void describe() {
    fingers.goTo("canvas");
    fingers.press(KeyCode.ESCAPE);
    fingers.write("model-name", WANTED.info().name());
    fingers.write("model-description", WANTED.info().description());
    putControls(Optional.empty());
  }

  private void place(Element element) {
    fingers.goTo("side", "palette-search");
    fingers.press(KeyCode.CONTROL, KeyCode.A);
    fingers.type(element.type());
    fingers.press(KeyCode.DOWN);
    fingers.stepTo("palette-list", "Component[type=ComponentType[id=" + element.type() + ",");
    fingers.press(KeyCode.ENTER);
    fingers.press(KeyCode.ENTER);
    drawn.put(element.id(), selected());
    fingers.write("part-name", element.name());
    if (element.count() != 1) {
      fingers.write("element-count", Long.toString(element.count()));
    }
    state(element.properties());
    putControls(Optional.of(element.id()));
    Boundary zone = zone(element.boundary().orElseThrow());
    if (drawn.containsKey(zone.id())) {
      fingers.choose("element-zone", Optional.ofNullable(drawn.get(zone.id())));
    } else {
      enclose(zone);
    }
  }

  private static Boundary zone(String id) {
    return WANTED.dfd().boundary(id).orElseThrow();
  }

  /** Draws a zone around what is selected, and those around it that are not drawn yet. */
  private void enclose(Boundary zone) {
    fingers.goTo("canvas");
    fingers.press(KeyCode.CONTROL, KeyCode.G);
    fingers.see("name-editor");
    fingers.type(zone.name());
    fingers.press(KeyCode.ENTER);
    drawn.put(zone.id(), selected());
    fingers.search(
        "zone-kind",
        zone.kind(),
        window.desk().catalog().zone(zone.kind().orElseThrow()).orElseThrow().name());
    putControls(Optional.of(zone.id()));
    if (zone.parent().isEmpty()) {
      fingers.choose("zone-parent", Optional.empty());
    } else if (drawn.containsKey(zone.parent().get())) {
      fingers.choose("zone-parent", zone.parent().map(drawn::get));
    } else {
      enclose(zone(zone.parent().get()));
    }
  }

  private String selected() {
    return window.desk().editor().selection().getFirst();
  }

  private void connect(Flow flow) {
    String source = of(flow.source());
    fingers.press(KeyCode.CONTROL, KeyCode.K);
    fingers.type(WANTED.name(flow.source()));
    fingers.stepTo("quick-list", "[what=GoTo[face=Face[sort=ELEMENT, id=" + source + ",");
    fingers.press(KeyCode.ENTER);
    fingers.press(KeyCode.C);
    pick(WANTED.name(flow.target()), of(flow.target()));
    fingers.write("part-name", flow.name());
    flow.protocol()
        .flatMap(window.desk().catalog()::protocol)
        .ifPresent(protocol -> fingers.search("flow-protocol", flow.protocol(), protocol.name()));
    fingers.tick(
        "flow-data",
        flow.data().stream()
            .map(id -> Optional.ofNullable(WANTED.dfd().assets().get(id)).orElseThrow())
            .map(DataAsset::name)
            .toList());
    state(flow.properties());
  }

  /** Types the name of the target, and takes it. */
  private void pick(String name, String target) {
    fingers.type(name);
    fingers.stepTo("pick-list", "Line[id=Optional[" + target + "],");
    fingers.press(KeyCode.ENTER);
  }

  private String of(String wanted) {
    return Optional.ofNullable(drawn.get(wanted)).orElseThrow();
  }

  private void state(Properties properties) {
    properties
        .values()
        .forEach((property, value) -> {
          String field = "prop-" + property;
          switch (value) {
            case PropertyValue.Tags(var tags) when isText(field) ->
                fingers.write(field, String.join(", ", tags));
            case PropertyValue.Tags(var tags) -> fingers.tick(field, WANTED.lines(property, tags));
            case PropertyValue.Count count -> fingers.write(field, count.text());
            case PropertyValue.Flag flag -> fingers.choose(field, Optional.of(flag));
            case PropertyValue.Text text when isText(field) -> fingers.write(field, text.text());
            case PropertyValue.Text text -> fingers.choose(field, Optional.of(text));
          }
        });
  }

  private boolean isText(String field) {
    return window.find(field).orElseThrow() instanceof TextField;
  }

  private void putControls(Optional<String> on) {
    for (ControlUse use : WANTED.controls(on)) {
      var before = window.model().dfd().controls().keySet();
      fingers.goTo("inspector", "control-add");
      fingers.press(KeyCode.SPACE);
      fingers.stepTo("control-list", "Control[id=" + use.control() + ",");
      fingers.press(KeyCode.ENTER);
      String id =
          window.model().dfd().controls().keySet().stream()
              .filter(one -> !before.contains(one))
              .findFirst()
              .orElseThrow();
      fingers.choose("control-status-" + id, Optional.of(use.status()));
      fingers.write("control-notes-" + id, use.notes());
    }
  }
}
