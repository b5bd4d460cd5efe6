package io.gridstride.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Outcome;
import io.gridstride.catalog.PackInfo;
import io.gridstride.catalog.PropertyType;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleCase;
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
}
