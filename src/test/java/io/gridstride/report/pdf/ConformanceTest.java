package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.model.ThreatModel;
import io.gridstride.report.SmallUtility;
import org.junit.jupiter.api.Test;

/** PDF/A-2a and PDF/UA-1 together, as veraPDF reads them. */
class ConformanceTest {
  private static final String HOSTILE =
      "<script>alert(1)</script> ( \\ ) %PDF <</JS (x)>> ${jndi:ldap://x} =1+1 \u202Eevil\u202C"
          + " \u0000\u0007\u001b[31m \uFEFF\u200B\uE000 \uD800 \u05D0\u05D1 \u0627\u0628 \u4E2D"
          + " \uD83D\uDE00\uD83D\uDD12 a\u0301 \u03A9\u0416 \r\n\u2028\t";

  @Test
  void everyKindOfBlockConforms() throws Exception {
    assertThat(Vera.violations(PdfReport.bytes(Samples.everything("Meters of Eindhoven"))))
        .isEmpty();
  }

  @Test
  void aThreatReportConforms() throws Exception {
    assertThat(Vera.violations(PdfReport.bytes(SmallUtility.report()))).isEmpty();
  }

  @Test
  void theReportOfAnEmptyModelConforms() throws Exception {
    assertThat(
            Vera.violations(PdfReport.bytes(SmallUtility.report(ThreatModel.empty("Nothing yet")))))
        .isEmpty();
  }

  @Test
  void hostileTextConforms() throws Exception {
    byte[] pdf = PdfReport.bytes(SmallUtility.report(SmallUtility.saying(HOSTILE)));

    assertThat(Vera.violations(pdf)).isEmpty();
  }

  @Test
  void textFromRightToLeftConforms() throws Exception {
    String text =
        "\u0639\u062f\u0627\u062f \u0627\u0644\u0643\u0647\u0631\u0628\u0627\u0621 \u0644\u064e\u0627"
            + " \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u05de\u05d5\u05e0\u05b6\u05d4 (12)";

    assertThat(Vera.violations(PdfReport.bytes(Samples.everything(text)))).isEmpty();
  }

  @Test
  void textOfAHundredThousandCharactersConforms() throws Exception {
    String words = "word ".repeat(10_000) + "x".repeat(50_000);

    byte[] pdf = PdfReport.bytes(SmallUtility.report(SmallUtility.saying(words)));

    assertThat(Vera.violations(pdf)).isEmpty();
  }
}
