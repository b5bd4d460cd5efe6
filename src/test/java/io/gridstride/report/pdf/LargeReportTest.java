package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import io.gridstride.report.brief.Brief;
import io.gridstride.report.brief.Profile;
import io.gridstride.report.parts.Reviewed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Reports on large models, each made in a process with little memory. */
class LargeReportTest {
  @TempDir private Path folder;

  @Test
  void aThousandThreatsFitIntoAHeapOf128Megabytes() throws Exception {
    long threats = made(6, "128m");

    assertThat(threats).isGreaterThan(1_000);
    assertThat(Files.size(folder.resolve("6.pdf"))).isLessThan(threats * 4_000);
  }

  @Test
  @EnabledIfSystemProperty(named = "reports.all", matches = "true")
  void fiveThousandFitInto320AndTakeNoMoreRoomForEach() throws Exception {
    long few = made(6, "128m");
    long many = made(28, "320m");

    assertThat(many).isGreaterThan(5_000);
    assertThat(Files.size(folder.resolve("28.pdf")) / many)
        .isLessThanOrEqualTo(Files.size(folder.resolve("6.pdf")) / few);
  }

  /** How many threats a report has that another process made. */
  private long made(int copies, String heap) throws Exception {
    Path pdf = folder.resolve(copies + ".pdf");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                LargeReportTest.class.getName(),
                Integer.toString(copies),
                pdf.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String told =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(process.waitFor()).as(told).isZero();
    return Long.parseLong(told);
  }

  /** What the other process does: writes the report of so many copies and tells the threats. */
  public static void main(String[] args) throws IOException {
    ThreatModel model = Copies.of(Shipped.model("coursework-flat"), Integer.parseInt(args[0]));
    Reviewed reviewed = Shipped.reviewed(model);
    Files.write(Path.of(args[1]), Shipped.alone(reviewed, Brief.of(Profile.FULL)));
    System.out.println(reviewed.register().entries().size());
  }
}
