package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConformanceTest {
  @Test
  void everyKindOfBlockIsAccessibleAndArchivable() throws Exception {
    byte[] pdf = PdfReport.bytes(Samples.everything("Meter reading in Eindhoven"));
    assertThat(Vera.violations(pdf)).isEmpty();
  }

  @Test
  void aDocumentWithoutChaptersConforms() throws Exception {
    assertThat(Vera.violations(PdfReport.bytes(Samples.empty()))).isEmpty();
  }
}
