package io.gridstride.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.file.ModelFiles;
import io.gridstride.file.Packs;
import io.gridstride.file.Reading;
import io.gridstride.font.InterMeasure;
import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.brief.ReportInfo;
import io.gridstride.report.document.Block.Card;
import io.gridstride.report.document.Block.CardPart;
import io.gridstride.report.document.Run;
import io.gridstride.report.parts.Reviewed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding says what it rests on, be it stated or computed. */
class FindingFactsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "coursework-flat",
        "coursework-segmented",
        "us-rf-mesh",
        "gb-smets2",
        "german-gateway",
        "dutch-dsmr",
        "cloud-mqtt",
        "multi-utility-wmbus"
      })
  void everyFindingNamesFacts(String model) {
    assertThat(findings(model))
        .isNotEmpty()
        .allSatisfy(
            card -> assertThat(facts(card)).as(card.mark()).containsPattern(" \\(|: not stated"));
  }

  @Test
  void aFindingThatIsAWayNamesElementsZonesAndFlows() {
    Card card =
        findings("coursework-flat").stream()
            .filter(one -> one.mark().equals("G02@vnd"))
            .findFirst()
            .orElseThrow();

    assertThat(facts(card))
        .contains(
            "Component types: Vendor or integrator \u2192 Head-end system (stated in the model)",
            "Zones: Third parties \u2192 Flat network, of no stated kind (stated in the model)",
            "Flows: Remote support f17 by ");
  }

  private static List<Card> findings(String model) {
    ThreatModel read =
        ((Reading.Read<ThreatModel>)
                ModelFiles.read(Path.of("models", model + ModelFiles.EXTENSION)))
            .value();
    return ThreatReport.of(
            Reviewed.of(read, Packs.builtIn()),
            Optional.empty(),
            Brief.of(Profile.FULL),
            new ReportInfo(LocalDate.of(2026, 2, 3), "GridStride 1.0", "ab12".repeat(16)),
            new InterMeasure())
        .chapters()
        .stream()
        .filter(chapter -> chapter.title().equals("Findings about the network"))
        .flatMap(chapter -> chapter.blocks().stream())
        .filter(Card.class::isInstance)
        .map(Card.class::cast)
        .toList();
  }

  private static String facts(Card card) {
    return card.parts().stream()
        .filter(part -> part.label().equals("Why raised"))
        .map(CardPart::items)
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
