package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Outcome;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports of the models that are shipped. */
class ShippedModelsTest {
  static List<String> names() {
    return Shipped.NAMES;
  }

  static Stream<Arguments> reports() {
    return Shipped.reports().map(report -> Arguments.of(report.model(), report.profile()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void itConforms(String name, Profile profile) throws Exception {
    assertThat(Vera.violations(Shipped.pdf(name, profile))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theExecutiveReportHasFourPagesOfAnyPaper(String name) throws IOException {
    Reviewed reviewed = Shipped.reviewed(Shipped.model(name));
    for (Paper paper : Paper.values()) {
      try (Read read = Read.of(Shipped.pdf(reviewed, Brief.of(Profile.EXECUTIVE).on(paper)))) {
        assertThat(read.pages()).isLessThanOrEqualTo(4);
        assertThat(read.pagesOf("Executive summary")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachThreatStandsOnceInTheRegisterAndOnceInFull(String name) throws IOException {
    Reviewed reviewed = Shipped.reviewed(Shipped.model(name));
    try (Read read = Read.of(Shipped.pdf(reviewed, Brief.of(Profile.FULL)))) {
      String register = read.words("Threat register");
      String mitigated = read.words("Mitigated threats");
      String cards = read.words("Threats one by one");
      for (Register.Entry entry : reviewed.register().entries()) {
        String id = entry.threat().id();
        assertThat(count(register, " " + id + " ")).as("%s in the register", id).isEqualTo(1);
        if (entry.threat().outcome() == Outcome.MITIGATED) {
          assertThat(count(mitigated, " " + id + " ")).as("%s mitigated", id).isEqualTo(1);
        } else {
          String lead = " " + id + " " + entry.rule().stride().title() + " \u00b7 ";
          assertThat(count(cards, lead)).as("the card of %s", id).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void theSummaryIsOnOnePageOfTheFullReportToo() throws IOException {
    for (String name : Shipped.NAMES) {
      try (Read read = Read.of(Shipped.pdf(name, Profile.FULL))) {
        assertThat(read.pagesOf("Executive summary")).as(name).hasSize(1);
      }
    }
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
