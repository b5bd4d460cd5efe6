package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.PackFault;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.PackSection;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleCase;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Dfd;
import io.gridstride.model.PropertyValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
  @TempDir private Path folder;

  @Test
  void thePackOfAUserIsAddedToTheBuiltInOne() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    Catalog catalog = Readings.value(Packs.read(List.of(file)));

    assertThat(catalog.packs()).extracting(PackInfo::id).containsExactly("ami", "house");
    assertThat(catalog.rules()).containsKeys("S01", "H01");
    assertThat(catalog.types().lastEntry().getKey()).isEqualTo("kiosk");
    assertThat(catalog.property(PropertyType.On.ELEMENT, "lidLock")).isPresent();
  }

  @Test
  void aPackMayBeAFolderOfSeveralFiles() throws IOException {
    Files.writeString(
        folder.resolve("pack.json"),
        PackTexts.main("\"files\": [\"rules.json\", \"more/words.json\"]"));
    Files.writeString(folder.resolve("rules.json"), "{\"rules\": [" + PackTexts.RULE + "]}");
    Files.createDirectory(folder.resolve("more"));
    Files.writeString(folder.resolve("more/words.json"), "{" + PackTexts.WORDS + "}");

    Catalog catalog = Readings.value(Packs.read(List.of(folder)));

    assertThat(catalog.rules()).containsKey("H01");
  }

  @Test
  void aCaseIsASmallDfdWithTheZonesAroundItsElement() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    Rule rule = Readings.value(Packs.read(List.of(file))).rule("H01").orElseThrow();
    RuleCase open =
        rule.cases().stream()
            .filter(one -> one.expected() == Outcome.OPEN)
            .findFirst()
            .orElseThrow();
    Dfd dfd = open.dfd();

    assertThat(dfd.element(open.subject()).orElseThrow().count()).isEqualTo(40);
    assertThat(dfd.element(open.subject()).orElseThrow().properties().get("lidLock"))
        .contains(new PropertyValue.Text("none"));
    assertThat(dfd.enclosing(dfd.element(open.subject()).orElseThrow().boundary()))
        .extracting(zone -> zone.kind().orElseThrow())
        .containsExactly("Z-KEY", "Z-HES", "Z-OPS");
    assertThat(dfd.flows().values())
        .singleElement()
        .satisfies(flow -> {
          assertThat(flow.target()).isEqualTo(open.subject());
          assertThat(flow.protocol()).contains("https");
        });
    assertThat(dfd.controls()).isEmpty();
  }

  @Test
  void aRuleWithoutSomeFieldsHasTheirDefaults() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    Rule rule = Readings.value(Packs.read(List.of(file))).rule("H01").orElseThrow();

    assertThat(rule.publicTool()).isFalse();
    assertThat(rule.consequence()).isEmpty();
    assertThat(rule.supporting()).isEmpty();
  }

  @Test
  void aPackSaysWhatItBrings() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    assertThat(Readings.value(Packs.read(List.of(file))).packs().getLast())
        .isEqualTo(
            new PackInfo(
                "house", "House", "1", List.of("kiosk"), List.of("H01"), List.of("S01", "T01")));
  }

  @Test
  void aRuleCanBeSwitchedOffOrRatedWithAReason() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    Catalog catalog = Readings.value(Packs.read(List.of(file)));

    assertThat(catalog.rule("S01").orElseThrow().override())
        .contains(new RuleOverride.Off("house", "No such meters here."));
    assertThat(catalog.rule("T01").orElseThrow().rated())
        .contains(new RuleOverride.Rated("house", "Insured.", Severity.LOW));
    assertThat(catalog.rulesInUse())
        .extracting(Rule::id)
        .doesNotContain("S01")
        .contains("T01", "H01");
  }

  @Test
  void ofTwoPacksThatChangeARuleTheLaterWins() throws IOException {
    Path one = Files.writeString(folder.resolve("one.json"), PackTexts.SOUND);
    Path two =
        Files.writeString(
            folder.resolve("two.json"),
            PackTexts.main(
                    "\"overrides\": [{\"rule\": \"S01\", \"severity\": \"high\","
                        + " \"reason\": \"Many.\"}]")
                .replace("house", "home"));

    assertThat(override(List.of(one, two))).isEqualTo("Set to high by pack home: Many.");
    assertThat(override(List.of(two, one)))
        .isEqualTo("Switched off by pack house: No such meters here.");
  }

  private static String override(List<Path> packs) {
    Rule rule = Readings.value(Packs.read(packs)).rule("S01").orElseThrow();
    return rule.override().orElseThrow().sentence();
  }

  @Test
  void aFaultThatAJudgeFindsIsNamedWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("house.json"), PackTexts.SOUND);

    Reading<Catalog> read =
        Packs.read(
            List.of(file),
            catalog ->
                List.of(new PackFault(PackSection.RULES, "H01", "cases/open", "It is wrong.")));

    assertThat(Readings.problems(read))
        .containsExactly(file + ": /rules/0/cases/open: It is wrong.");
  }
}
