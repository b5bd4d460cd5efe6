package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.SmallUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDFBox can scan the machine's fonts and note them in the home folder; a report never asks it. */
class FreshProcessTest {
  @Test
  void aReportLeavesNothingInTheHomeFolderAndIsTheSameInEveryProcess(@TempDir Path home)
      throws Exception {
    Path pdf = Files.createTempFile("report", ".pdf");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.home=" + home,
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                FreshProcessTest.class.getName(),
                pdf.toString())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
    try (Stream<Path> files = Files.walk(home)) {
      assertThat(files).containsExactly(home);
    }
    assertThat(Files.readAllBytes(pdf)).isEqualTo(PdfReport.bytes(SmallUtility.report()));
    Files.delete(pdf);
  }

  /** What the other process does: writes the report to the file named. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[0]), PdfReport.bytes(SmallUtility.report()));
  }
}
