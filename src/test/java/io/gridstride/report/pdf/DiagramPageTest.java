package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Profile;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages with the diagrams of each shipped model. */
class DiagramPageTest {
  static Stream<Arguments> reports() {
    return Shipped.reports()
        .filter(report -> report.profile() != Profile.PLAN)
        // Compared with itself it has changed in nothing, and its diagram is left out.
        .filter(report ->
            report.profile() != Profile.DELTA || !report.model().equals("coursework-flat"))
        .map(report -> Arguments.of(report.model(), report.profile()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theyHaveAllElementsAndFlows(String name, Profile profile) throws IOException {
    ThreatModel model = Shipped.model(name);
    try (Read read = Read.of(Shipped.pdf(name, profile))) {
      StringBuilder letters = new StringBuilder();
      int painted = 0;
      for (int page : read.pagesOf("Architecture")) {
        letters.append(read.page(page).replaceAll("\\s", ""));
        painted += Paths.of(read.document().getPage(page - 1)).painted();
      }

      assertThat(model.dfd().elements().values())
          .allSatisfy(
              element -> assertThat(letters).contains(element.name().replaceAll("\\s", "")));
      assertThat(model.dfd().flows().values())
          .allSatisfy(flow -> assertThat(letters).contains(flow.name().replaceAll("\\s", "")));
      // A shape for each element, a line and a head for each flow.
      assertThat(painted)
          .isGreaterThanOrEqualTo(model.dfd().elements().size() + 2 * model.dfd().flows().size());
    }
  }
}
