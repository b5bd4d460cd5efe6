package io.gridstride.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String FLAT = "models/coursework-flat.gridstride";
  private static final String SEGMENTED = "models/coursework-segmented.gridstride";

  @TempDir private Path folder;

  private Typed report(String... options) {
    String[] all = new String[options.length + 4];
    all[0] = "report";
    all[1] = FLAT;
    all[2] = "-o";
    all[3] = file().toString();
    System.arraycopy(options, 0, all, 4, options.length);
    return Typed.run(all);
  }

  private Path file() {
    return folder.resolve("out.pdf");
  }

  private void refused(Typed typed, String sentence) {
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).startsWith("gridstride: ").contains(sentence).contains("\nHint: ");
    assertThat(typed.err().lines()).hasSize(2);
    assertThat(file()).doesNotExist();
  }

  @Test
  void everyProfileIsWritten() {
    for (String profile : new String[] {"executive", "coursework", "plan", "delta"}) {
      assertThat(report("--profile", profile, "--before", SEGMENTED).code()).isZero();
    }
  }

  @Test
  void allFaultsOfATemplateAreTold() throws IOException {
    Files.writeString(
        folder.resolve("template.json"),
        "{\"gridstrideReportTemplate\": \"1.0\",\n\"parts\": [\"cover\", \"end\"],\n\"paper\": \"a3\"}");

    Typed typed = report("--template", folder.toString());

    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err().lines().toList())
        .hasSize(3)
        .satisfies(lines -> {
          assertThat(lines.get(0)).contains("line 2, /parts/1: There is no part \"end\"");
          assertThat(lines.get(1)).contains("line 3, /paper: \"a3\" is none of a4, letter.");
          assertThat(lines.get(2)).startsWith("Hint: Templates to compare with are in ");
        });
    assertThat(file()).doesNotExist();
  }

  @Test
  void theSameDateGivesTheSameBytes() throws IOException {
    report("--date", "2026-02-03", "--profile", "executive");
    byte[] first = Files.readAllBytes(file());
    report("--date", "2026-02-03", "--profile", "executive");
    assertThat(Files.readAllBytes(file())).isEqualTo(first);

    report("--date", "2026-02-04", "--profile", "executive");
    assertThat(Files.readAllBytes(file())).isNotEqualTo(first);
  }

  @Test
  void aDeltaNeedsAnEarlierModel() {
    refused(report("--profile", "delta"), "--before is missing");
  }

  @Test
  void aPartThatDoesNotExistIsRefused() {
    refused(report("--with", "poems"), "--with: there is no part \"poems\".");
    refused(report("--without", "poems"), "--without: there is no part \"poems\".");
  }

  @Test
  void whatIsNoProfilePaperOrDayIsRefused() {
    refused(report("--profile", "long"), "full, executive, coursework, plan, delta");
    refused(report("--paper", "a5"), "a4, letter");
    refused(report("--date", "31.1.2026"), "no day such as 2026-01-31");
  }

  @Test
  void anEarlierModelThatIsNotThereIsRefused() {
    refused(report("--before", "nowhere.gridstride"), "nowhere.gridstride: There is no such file");
  }

  @Test
  void aBrokenTemplateNamesTheLineAndWritesNothing() throws IOException {
    Path template = folder.resolve("template.json");
    Files.writeString(
        template,
        """
        {
          "gridstrideReportTemplate": "1.0",
          "colours": {"primary": "yellow"}
        }
        """);

    refused(
        report("--template", folder.toString()),
        "template.json: line 3, /colours/primary: Expected a colour such as #101B33.");
  }

  @Test
  void helpListsThePartsAndProfiles() {
    Typed help = Typed.run("report", "--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("not-applicable", "executive: at most four pages.");
  }
}
