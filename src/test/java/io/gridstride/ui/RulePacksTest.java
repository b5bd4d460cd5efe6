package io.gridstride.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.deskless.Deskless;
import io.gridstride.deskless.FileAnswers;
import io.gridstride.file.Home;
import io.gridstride.model.ThreatModel;
import io.gridstride.ui.packs.PackShelf;
import io.gridstride.ui.preferences.Preferences;
import io.gridstride.ui.preferences.PreferencesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule packs of one's own: added, ordered and removed at the window, and what a bad one does. */
class RulePacksTest {
  private static final Path EXAMPLE = Home.find().examplePack();

  private static final String STREET =
      """
      {"gridstride": "1.0", "info": {"name": "Street"}, "dfd": {
        "elements": [{"id": "lamp", "type": "streetlight.ctrl", "kind": "device", "name": "Lamp",
                      "properties": {"lampFallback": "none"}},
                     {"id": "dcu", "type": "dcu", "kind": "device", "name": "Concentrator"}],
        "flows": [{"id": "f", "source": "dcu", "target": "lamp", "data": ["d"]}],
        "assets": [{"id": "d", "kind": "control", "name": "Commands"}]},
       "diagrams": [{"id": "main", "name": "Main", "places": {
         "lamp": [100, 100, 140, 60], "dcu": [400, 100, 140, 60]}}]}
      """;

  @TempDir private Path folder;
  private WindowDriver window;

  /** Opens the window as it opens for a person who remembers these packs. */
  private void open(Path... packs) throws Exception {
    new PreferencesFile(folder.resolve("window.properties"))
        .save(Preferences.DEFAULT.withPacks(List.of(packs)));
    window = WindowDriver.open(folder, PackShelf.read(List.of(packs)));
  }

  private void openStreet() throws IOException {
    window.drop(Files.writeString(folder.resolve("street.gridstride"), STREET));
    window.analysed();
  }

  @AfterEach
  void close() {
    // A test that this platform does not run has opened none.
    if (window != null) {
      window.close();
    }
    FileAnswers.clear();
  }

  private Path rating(String id, String severity) throws IOException {
    return Files.writeString(
        folder.resolve(id + ".json"),
        """
        {"gridstridePack": "1.0", "id": "%s", "name": "Ours", "version": "1",
         "overrides": [{"rule": "S01", "severity": "%s", "reason": "So it is."}]}
        """
            .formatted(id, severity));
  }

  private void uses(String what, Predicate<List<PackInfo>> holds) {
    FxSteps.await(what, () -> holds.test(window.desk().catalog().packs()));
  }

  private List<String> texts(String id) {
    Node node = window.node(id);
    return FxSteps.get(() ->
        Stream.concat(Stream.of(node), node.lookupAll(".label").stream())
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .toList());
  }

  private String palette() {
    return FxSteps.get(() -> ((ListView<?>) window.find("palette-list").orElseThrow()).getItems())
        .toString();
  }

  @Test
  void anAddedPackIsUsedAtOnceAndRemembered() throws Exception {
    Deskless.assumeInUse();
    open();
    openStreet();
    ThreatModel before = window.model();
    FileAnswers.add(EXAMPLE);

    window.menu("menu-packs");
    window.click("packs-add");

    uses("the pack is in use", packs -> packs.size() == 2);
    assertThat(window.model()).isSameAs(before);
    assertThat(window.desk().unsaved()).isFalse();
    assertThat(palette()).contains("Street-light controller");
    assertThat(window.analysed().results().on("lamp"))
        .anyMatch(entry -> entry.threat().id().equals("SL01@lamp"));
    assertThat(new PreferencesFile(folder.resolve("window.properties")).load().packs())
        .containsExactly(EXAMPLE);
    assertThat(texts("packs-list"))
        .contains(
            "Example: street lighting on the metering mesh 1.0",
            "1 component type, 1 rule, 2 overrides");
  }

  @Test
  void aRemovedPackLeavesTheModelAndItsTypeUnknown() throws Exception {
    open(EXAMPLE);
    openStreet();
    ThreatModel before = window.model();

    window.menu("menu-packs");
    window.node("packs-list");
    FxSteps.run(() -> list().getSelectionModel().selectLast());
    window.click("packs-remove");

    uses("the pack is gone", packs -> packs.size() == 1);
    assertThat(window.model()).isSameAs(before);
    assertThat(palette()).doesNotContain("Street-light controller");
    assertThat(window.analysed().results().register().entries())
        .isNotEmpty()
        .noneMatch(entry -> entry.threat().rule().equals("SL01"));
    assertThat(new PreferencesFile(folder.resolve("window.properties")).load().packs()).isEmpty();
  }

  @Test
  void anElementOfAnUnknownTypeSaysSoAndCanBeWorkedOn() throws Exception {
    open();
    openStreet();

    assertThat(texts("inspector"))
        .contains(
            "No loaded rule pack has the type streetlight.ctrl. Add the pack under Edit, Rule"
                + " packs.");
    window.click("el-lamp");
    assertThat(texts("element-type-unknown").getFirst())
        .startsWith("No loaded rule pack has the type \u201cstreetlight.ctrl\u201d");
    window.enter("part-name", "Lantern");

    assertThat(window.model().dfd().element("lamp").orElseThrow().name()).isEqualTo("Lantern");
    assertThat(window.model().dfd().element("lamp").orElseThrow().type())
        .isEqualTo("streetlight.ctrl");
  }

  @Test
  void theLowerOfTwoPacksWinsAndTheOrderCanBeChanged() throws Exception {
    Path low = rating("low", "low");
    Path high = rating("high", "high");
    open(low, high);
    assertThat(winner()).isEqualTo("high");

    window.menu("menu-packs");
    window.node("packs-list");
    FxSteps.run(() -> list().getSelectionModel().select(1));
    window.click("packs-down");

    uses("the order is another", packs -> packs.getLast().id().equals("low"));
    assertThat(winner()).isEqualTo("low");
    assertThat(new PreferencesFile(folder.resolve("window.properties")).load().packs())
        .containsExactly(high, low);
  }

  private String winner() {
    return window
        .desk()
        .catalog()
        .rule("S01")
        .flatMap(Rule::override)
        .map(RuleOverride::pack)
        .orElseThrow();
  }

  @Test
  void aPackThatCannotBeUsedIsToldAndStopsNothing() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"gridstridePack\": \"1.0\"}");
    open(bad, EXAMPLE);

    assertThat(texts("problems")).contains("The field \"id\" is missing.");
    window.press(KeyCode.ENTER);
    window.gone("problems");
    assertThat(window.desk().catalog().packs())
        .extracting(PackInfo::id)
        .containsExactly("ami", "street-lighting");

    window.menu("menu-packs");
    assertThat(texts("packs-list"))
        .contains("bad.json", "Not in use. The field \"id\" is missing.  (and 2 more)");
    Files.writeString(
        bad,
        "{\"gridstridePack\": \"1.0\", \"id\": \"b\", \"name\": \"Mended\", \"version\": \"1\"}");
    window.click("packs-reload");
    uses("the mended pack is in use", packs -> packs.size() == 3);
  }

  @Test
  void theGuideGivesAnExampleToBeginWith() throws Exception {
    Deskless.assumeInUse();
    open();
    Path copy = folder.resolve("mine.json");
    FileAnswers.add(copy);

    window.menu("menu-pack-guide");
    window.click("pack-guide-save");

    FxSteps.await("the copy is there", () -> Files.exists(copy));
    assertThat(copy).hasSameBinaryContentAs(EXAMPLE);
  }

  private ListView<?> list() {
    return (ListView<?>) window.find("packs-list").orElseThrow();
  }
}
