package io.gridstride.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  private static final Catalog PACK = Packs.builtIn();

  @Test
  void allRequirementsOfTheStandardAreThereWithTheirLevels() throws IOException {
    assertThat(PACK.requirements().values().stream().map(RequirementsTest::line))
        .containsExactlyElementsOf(published());
  }

  private static String line(Requirement requirement) {
    return String.join(
        "\t",
        requirement.id(),
        requirement.title(),
        requirement.foundation().name(),
        Integer.toString(requirement.level()),
        requirement.otherLevel().map(String::valueOf).orElse("-"));
  }

  private static List<String> published() throws IOException {
    try (InputStream in =
        RequirementsTest.class.getResourceAsStream("standards/iec62443-3-3-levels.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void everyRequirementThatAControlCitesIsKnown() {
    assertThat(
            PACK.controls().values().stream()
                .flatMap(control -> control.references().stream())
                .filter(cited -> cited.startsWith("IEC 62443-3-3 ")))
        .allMatch(PACK.requirements()::containsKey);
  }

  @Test
  void aControlMeetsWhatItCitesAndTheRequirementWhoseEnhancementItCites() {
    // C20 cites SR 1.2, SR 3.1 RE 1 and SR 4.1 RE 1.
    assertThat(
            PACK.requirements().values().stream()
                .filter(requirement -> requirement.metBy(PACK.control("C20").orElseThrow()))
                .map(Requirement::number))
        .containsExactly("SR 1.2", "SR 3.1", "SR 3.1 RE 1", "SR 4.1", "SR 4.1 RE 1");
  }

  @Test
  void mostRequirementsCanBeJudgedByTheBuiltInPack() {
    assertThat(
            PACK.requirements().values().stream()
                .filter(requirement ->
                    !requirement.elements().isEmpty()
                        || !requirement.flows().isEmpty()
                        || PACK.controls().values().stream().anyMatch(requirement::metBy)))
        .hasSize(75);
  }
}
