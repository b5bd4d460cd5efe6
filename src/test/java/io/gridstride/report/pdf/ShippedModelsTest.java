package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.catalog.Outcome;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.parts.Reviewed;
import io.gridstride.review.Register;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reports of the models that are shipped. Every short one is checked by veraPDF; of the long
 * ones, at several seconds each, one per profile, or all with {@code -Dreports.all=true}.
 */
class ShippedModelsTest {
  private static final List<Profile> SHORT =
      List.of(Profile.EXECUTIVE, Profile.PLAN, Profile.DELTA);

  static List<String> names() {
    return Shipped.NAMES;
  }

  static Stream<Arguments> checked() {
    boolean all = Boolean.getBoolean("reports.all");
    return Shipped.NAMES.stream()
        .flatMap(name ->
            Stream.of(Profile.values())
                .filter(profile ->
                    all
                        || SHORT.contains(profile)
                        || name.equals(
                            profile == Profile.FULL ? "coursework-segmented" : "gb-smets2"))
                .map(profile -> Arguments.of(name, profile)));
  }

  @ParameterizedTest
  @MethodSource("checked")
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
        assertThat(pagesOf(read, "Executive summary")).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachThreatStandsOnceInTheRegisterAndOnceInFull(String name) throws IOException {
    Reviewed reviewed = Shipped.reviewed(Shipped.model(name));
    try (Read read = Read.of(Shipped.pdf(reviewed, Brief.of(Profile.FULL)))) {
      String register = words(read, "Threat register");
      String mitigated = words(read, "Mitigated threats");
      String cards = words(read, "Threats one by one");
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
        assertThat(pagesOf(read, "Executive summary")).as(name).hasSize(1);
      }
    }
  }

  private static String words(Read read, String part) throws IOException {
    StringBuilder words = new StringBuilder(" ");
    for (int page : pagesOf(read, part)) {
      words.append(read.page(page)).append(' ');
    }
    return words.toString().replaceAll("\\s+", " ");
  }

  /** The pages whose running head names the part. */
  private static List<Integer> pagesOf(Read read, String part) throws IOException {
    List<Integer> pages = new ArrayList<>();
    for (int page = 1; page <= read.pages(); page++) {
      List<String> lines = read.lines(page);
      // Heads and feet are written last.
      if (page > 1
          && lines.subList(Math.max(0, lines.size() - 3), lines.size()).stream()
              .anyMatch(line -> line.endsWith(" " + part))) {
        pages.add(page);
      }
    }
    return pages;
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
