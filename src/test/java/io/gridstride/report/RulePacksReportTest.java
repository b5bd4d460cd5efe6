package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Catalog;
import io.gridstride.catalog.Rule;
import io.gridstride.catalog.RuleOverride;
import io.gridstride.catalog.Severity;
import io.gridstride.model.Element;
import io.gridstride.model.ElementKind;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.document.Document;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/** A reader of the report sees what packs have changed, and what no pack knows. */
class RulePacksReportTest {
  private static final ThreatModel MODEL = SmallUtility.model();

  private static String chapter(Document report, String title) {
    return report.chapters().stream()
        .filter(chapter -> chapter.title().equals(title))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static Catalog with(RuleOverride... overrides) {
    Catalog catalog = SmallUtility.catalog();
    SequencedMap<String, Rule> rules = new LinkedHashMap<>(catalog.rules());
    for (RuleOverride override : overrides) {
      rules.computeIfPresent(
          override instanceof RuleOverride.Off ? "S01" : "T01",
          (id, rule) -> rule.withOverride(Optional.of(override)));
    }
    return catalog.withRules(rules);
  }

  @Test
  void aRuleThatIsSwitchedOffIsListedWithTheReason() {
    Document report =
        SmallUtility.report(MODEL, with(new RuleOverride.Off("house", "No meters here.")));

    assertThat(chapter(report, "How this report was made"))
        .contains("Rules that a pack changes", "Switched off by pack house: No meters here.");
    assertThat(chapter(report, "Threat register")).contains("T01@broker").doesNotContain("S01@");
  }

  @Test
  void aSeverityThatIsSetIsShownAndExplained() {
    Document report =
        SmallUtility.report(MODEL, with(new RuleOverride.Rated("house", "Insured.", Severity.LOW)));

    assertThat(chapter(report, "Threats one by one"))
        .contains("Low 20", "Risk 20 of 25", "Set to low by pack house: Insured.");
    assertThat(chapter(report, "Executive summary"))
        .contains("have their severity from a rule pack");
    assertThat(chapter(report, "How this report was made"))
        .contains("Set to low by pack house: Insured.");
  }

  @Test
  void withoutChangesNothingIsSaidOfThem() {
    assertThat(SmallUtility.report(MODEL).toString())
        .doesNotContain("Rules that a pack changes", "from a rule pack", "no loaded rule pack");
  }

  @Test
  void aTypeThatNoPackHasIsNamed() {
    SequencedMap<String, Element> elements = new LinkedHashMap<>(MODEL.dfd().elements());
    elements.put("x", Element.of("x", "toaster", ElementKind.DEVICE, "Toaster"));

    Document report = SmallUtility.report(MODEL.withDfd(MODEL.dfd().withElements(elements)));

    assertThat(chapter(report, "How this report was made"))
        .contains("pass over their elements: toaster.");
  }
}
