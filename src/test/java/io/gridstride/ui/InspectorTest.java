package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.editor.Edit;
import io.gridstride.editor.Input;
import io.gridstride.model.ControlUse;
import io.gridstride.model.ControlUse.Status;
import io.gridstride.model.Element;
import io.gridstride.model.Extras;
import io.gridstride.model.PropertyValue;
import io.gridstride.model.ThreatModel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stating what is known about parts, one at a time and many at once. */
class InspectorTest extends WindowTest {

  @BeforeEach
  void show() {
    window.show(FLAT);
  }

  @Test
  void aFieldKeepsFocusAndTextWhileTheModelChangesAroundIt() {
    select("hes");
    Node field = focus("part-notes");
    window.type("Half a sen");
    FxSteps.run(() -> {
      window.session().edit(new Edit.Rename("hes", "Another name"));
      window.session().edit(new Edit.SetType("hes", "mdms", hes().kind()));
    });
    window.analysed();
    window.frame();

    assertThat(window.find("part-notes")).containsSame(field);
    assertThat(FxSteps.get(field::isFocused)).isTrue();
    window.type("tence");
    focus("part-name");
    assertThat(hes().notes()).isEqualTo("Half a sentence");
    assertThat(text("part-name")).isEqualTo("Another name");
  }

  @Test
  void whatIsHalfTypedIsHandedInWhenAnotherPartIsSelected() {
    select("hes");
    focus("part-notes");
    window.type("Kept");
    select("mdms");
    window.frame();
    assertThat(hes().notes()).isEqualTo("Kept");
  }

  @Test
  void undoInAFieldWithNothingTypedUndoesTheModel() {
    ThreatModel before = window.model();
    select("hes");
    focus("part-name");
    FxSteps.run(() -> ((TextInputControl) window.find("part-name").orElseThrow()).setText("New"));
    window.press(KeyCode.ENTER);
    assertThat(hes().name()).isEqualTo("New");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void aQuestionIsAnsweredInPlaceAndTheNextOneComes() {
    String part =
        window.desk().results().questions().stream()
            .filter(question -> question.isRanked())
            .flatMap(question -> question.subjects().stream())
            .filter(id -> window.model().dfd().element(id).isPresent())
            .findFirst()
            .orElseThrow();
    select(part);
    Pane questions = (Pane) window.node("part-questions");
    List<Node> asked = FxSteps.get(() -> List.copyOf(questions.getChildren()));
    ComboBox<?> field =
        FxSteps.get(() -> (ComboBox<?>) questions.lookup(".part-question .combo-box"));
    ThreatModel before = window.model();
    FxSteps.run(() -> {
      field.requestFocus();
      choose(field);
    });
    window.press(KeyCode.ENTER);
    window.analysed();
    window.frame();

    assertThat(window.model()).isNotEqualTo(before);
    assertThat(FxSteps.get(() -> List.copyOf(questions.getChildren()))).isNotEqualTo(asked);
    Node inspector = window.node("inspector");
    assertThat(FxSteps.get(inspector::isFocusWithin)).isTrue();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void howeverManyLinesArrowKeysGoThroughItIsOneStep() {
    select("hes");
    ThreatModel before = window.model();
    focus("prop-logging");
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    assertThat(window.model()).isSameAs(before);
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ENTER);
    assertThat(window.model()).isSameAs(before);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.TAB);
    assertThat(hes().properties().get("logging"))
        .isPresent()
        .isNotEqualTo(before.dfd().element("hes").orElseThrow().properties().get("logging"));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void aPropertyIsStatedAndMadeUnspecifiedAgain() {
    select("hes");
    Node inspector = window.node("inspector");
    String property =
        FxSteps.get(() ->
            inspector.lookupAll(".combo-box").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("prop-"))
                .findFirst()
                .orElseThrow());
    String id = property.substring("prop-".length());
    ComboBox<?> field = (ComboBox<?>) window.node(property);
    FxSteps.run(() -> field.getSelectionModel().select(1));
    assertThat(hes().properties().get(id)).isPresent();
    FxSteps.run(() -> field.getSelectionModel().select(0));
    assertThat(hes().properties().get(id)).isEmpty();
  }

  @Test
  void propertiesStandUnderTopicsThatStayFolded() {
    select("hes");
    TitledPane access = topic("topic-element-access");
    String before = FxSteps.get(access::getAccessibleText);
    assertThat(before).matches("Identity and access, [0-9] of 7 stated");
    FxSteps.run(access::requestFocus);
    window.press(KeyCode.SPACE);
    assertThat(window.find("prop-authN").filter(InspectorTest::isSeen)).isEmpty();

    select("mdms");
    assertThat(topic("topic-element-access").isExpanded()).isFalse();
    assertThat(topic("topic-element-network").isExpanded()).isTrue();
    select("hes", "mdms");
    assertThat(topic("topic-element-access").isExpanded()).isFalse();
  }

  @Test
  void aPropertyIsFoundByALetterOrTwoAlsoInAFoldedTopic() {
    select("hes");
    TitledPane access = topic("topic-element-access");
    FxSteps.run(() -> access.setExpanded(false));
    focus("property-filter");
    window.type("author");
    window.frame();
    assertThat(window.find("prop-authZ").filter(InspectorTest::isSeen)).isPresent();
    assertThat(window.find("prop-patching")).isEmpty();
    window.press(KeyCode.ESCAPE);
    assertThat(window.find("prop-authZ").filter(InspectorTest::isSeen)).isEmpty();
    assertThat(window.find("prop-patching").filter(InspectorTest::isSeen)).isPresent();
  }

  @Test
  void aFieldOfATopicKeepsFocusAndTextWhenOtherTopicsComeAndGo() {
    select("hes");
    FxSteps.run(() -> window.session().edit(new Edit.SetType("hes", "meter.res", hes().kind())));
    window.frame();
    Node field = focus("prop-keyGroup");
    window.type("Half a na");
    assertThat(window.find("topic-element-physical")).isPresent();
    FxSteps.run(() -> window.session().edit(new Edit.SetType("hes", "handheld", hes().kind())));
    window.analysed();
    window.frame();

    assertThat(window.find("topic-element-physical")).isEmpty();
    assertThat(window.find("prop-keyGroup")).containsSame(field);
    assertThat(FxSteps.get(field::isFocused)).isTrue();
    window.type("me");
    focus("part-name");
    assertThat(hes().properties().get("keyGroup")).contains(new PropertyValue.Text("Half a name"));
  }

  @Test
  void aControlIsFoundPutInPlaceAndRemoved() {
    ThreatModel before = window.model();
    select("hes");
    fire("control-add");
    window.type("tls");
    window.frame();
    window.press(KeyCode.ENTER);
    List<ControlUse> uses =
        window.model().dfd().controls().values().stream()
            .filter(use -> use.on().equals(Optional.of("hes")))
            .filter(use -> !before.dfd().controls().containsKey(use.id()))
            .toList();
    assertThat(uses).hasSize(1);
    assertThat(uses.getFirst().status()).isEqualTo(Status.PLANNED);

    String id = uses.getFirst().id();
    window.choose("control-status-" + id, "Verified");
    assertThat(window.model().dfd().controls().get(id).status()).isEqualTo(Status.VERIFIED);
    fire("control-remove-" + id);
    assertThat(window.model().dfd().controls()).doesNotContainKey(id);
  }

  @Test
  void severalPartsShowWhatDiffersAndAreChangedInOneStep() {
    FxSteps.run(() -> {
      window.session().edit(new Edit.SetCount("hes", 2));
      window.session().edit(state("hes", true));
    });
    select("hes", "mdms");
    ThreatModel before = window.model();
    assertThat(words("many-type")).isEqualTo("Mixed");
    assertThat(promptOf("many-count")).isEqualTo("Mixed");

    ComboBox<?> boot = (ComboBox<?>) window.node("many-mfa");
    assertThat(words("many-mfa")).isEqualTo("Mixed");
    FxSteps.run(() -> boot.getSelectionModel().select(2));

    assertThat(List.of("hes", "mdms"))
        .allSatisfy(id ->
            assertThat(window.model().dfd().element(id).orElseThrow().properties().get("mfa"))
                .contains(new PropertyValue.Flag(false)));
    assertThat(words("many-mfa")).isEqualTo("No");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
    assertThat(words("many-mfa")).isEqualTo("Mixed");
  }

  @Test
  void aTextThatDiffersIsMadeUnspecifiedInOneStep() {
    FxSteps.run(() -> {
      window.session().edit(new Edit.SetType("hes", "meter.res", hes().kind()));
      window.session().edit(new Edit.SetType("mdms", "meter.res", hes().kind()));
      window.session().edit(keyGroup("hes", "east"));
      window.session().edit(keyGroup("mdms", "west"));
    });
    ThreatModel before = window.model();
    select("hes", "mdms");
    assertThat(promptOf("many-keyGroup")).isEqualTo("Mixed");
    Node field = window.node("many-keyGroup");
    Node clear = FxSteps.get(() -> field.lookup(".field-clear"));
    FxSteps.run(((ButtonBase) clear)::fire);
    assertThat(keyGroups()).isEmpty();
    assertThat(promptOf("many-keyGroup")).isEqualTo("Unspecified");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);

    focus("many-keyGroup");
    window.press(KeyCode.DELETE);
    assertThat(keyGroups()).isEmpty();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
    focus("many-count");
    window.press(KeyCode.DELETE);
    assertThat(window.model()).isSameAs(before);
  }

  @Test
  void aControlIsPutOnSeveralPartsAndRemovedInOneStepEach() {
    FxSteps.run(() ->
        window
            .session()
            .edit(
                new Edit.Add(
                    new ControlUse(
                        "own", "C21", Optional.of("hes"), Status.VERIFIED, "", Extras.NONE))));
    select("hes", "mdms");
    ThreatModel before = window.model();
    fire("many-control-spread-C21");
    assertThat(on("C21")).containsExactly("hes", "mdms");
    assertThat(words("many-control-status-C21")).isEqualTo("Mixed");
    assertThat(window.find("many-control-spread-C21")).isEmpty();
    window.choose("many-control-status-C21", "Implemented");
    assertThat(window.model().dfd().controls().values())
        .filteredOn(use -> use.control().equals("C21"))
        .allMatch(use -> use.status() == Status.IMPLEMENTED);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);

    fire("control-add");
    window.type("backup");
    window.frame();
    window.press(KeyCode.ENTER);
    String added =
        window.model().dfd().controls().values().stream()
            .filter(use -> !before.dfd().controls().containsKey(use.id()))
            .map(ControlUse::control)
            .distinct()
            .collect(Collectors.joining());
    assertThat(on(added)).containsExactly("hes", "mdms");
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.model()).isSameAs(before);
    fire("many-control-remove-C21");
    assertThat(on("C21")).isEmpty();
  }

  @Test
  void aZoneShowsItsLevels() {
    window.drop(SEGMENTED);
    FxSteps.await("the model is open", () -> !window.desk().model().dfd().boundaries().isEmpty());
    window.analysed();
    String zone =
        window.model().dfd().boundaries().values().stream()
            .filter(boundary -> boundary.kind().isPresent())
            .findFirst()
            .orElseThrow()
            .id();
    select(zone);
    FxSteps.await(
        "the levels are there",
        () -> window.find("zone-levels").filter(node -> node.lookup(".chip") != null).isPresent());
  }

  private static Edit keyGroup(String part, String name) {
    return new Edit.SetProperty(part, "keyGroup", Optional.of(new PropertyValue.Text(name)));
  }

  private List<PropertyValue> keyGroups() {
    return Stream.of("hes", "mdms")
        .flatMap(id -> window.model().dfd().element(id).stream())
        .flatMap(element -> element.properties().get("keyGroup").stream())
        .toList();
  }

  /** The parts that have a control. */
  private List<String> on(String control) {
    return window.model().dfd().controls().values().stream()
        .filter(use -> use.control().equals(control))
        .flatMap(use -> use.on().stream())
        .toList();
  }

  private TitledPane topic(String id) {
    return (TitledPane) window.node(id);
  }

  private static boolean isSeen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static Edit state(String part, boolean flag) {
    return new Edit.SetProperty(part, "mfa", Optional.of(new PropertyValue.Flag(flag)));
  }

  private static <T> void choose(ComboBox<T> field) {
    field.setValue(field.getItems().get(1));
  }

  private Element hes() {
    return window.model().dfd().element("hes").orElseThrow();
  }

  private void select(String... ids) {
    FxSteps.run(() -> window.session().send(Input.Select.of(List.of(ids))));
    window.frame();
  }

  private Node focus(String id) {
    Node node = window.node(id);
    FxSteps.run(node::requestFocus);
    return node;
  }

  private void fire(String id) {
    Node node = window.node(id);
    FxSteps.run(((ButtonBase) node)::fire);
    window.frame();
  }

  private String text(String id) {
    return FxSteps.get(() -> ((TextInputControl) window.find(id).orElseThrow()).getText());
  }

  private String promptOf(String id) {
    return FxSteps.get(() -> ((TextInputControl) window.find(id).orElseThrow()).getPromptText());
  }

  private String words(String id) {
    Control control = (Control) window.node(id);
    return FxSteps.get(
        () -> control instanceof ComboBox<?> box ? shown(box) : ((Labeled) control).getText());
  }

  private static <T> String shown(ComboBox<T> box) {
    return box.getConverter().toString(box.getValue());
  }
}
