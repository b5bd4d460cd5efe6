package io.gridstride.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridstride.report.SmallUtility;
import io.gridstride.report.brief.Bytes;
import io.gridstride.report.brief.Paper;
import io.gridstride.report.brief.ReportTemplate;
import io.gridstride.report.brief.ReportTemplate.Palette;
import io.gridstride.report.brief.ReportTemplate.PngLogo;
import io.gridstride.report.brief.ReportTemplate.Weight;
import io.gridstride.report.brief.ReportTemplate.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A report in a house's own looks. */
class TemplateTest {
  private static final ReportTemplate HOUSE = house();
  private static final PrintStyle STYLE = new PrintStyle(Paper.LETTER, HOUSE);

  private static ReportTemplate house() {
    try {
      return new ReportTemplate(
          Optional.empty(),
          Optional.empty(),
          new Wording("", "", "Left of {title}", "", "Page {page}, not {pages}", "{part}"),
          new Palette(0x114422, 0x33AA55, 0x115533),
          List.of(new ReportTemplate.Typeface(Weight.REGULAR, "dejavu.ttf", font("DejaVuSans"))),
          Optional.of(new PngLogo("A square", png())),
          List.of());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Bytes font(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            TemplateTest.class.getResourceAsStream("/io/gridstride/fonts/" + name + ".ttf"))) {
      return new Bytes(in.readAllBytes());
    }
  }

  private static Bytes png() throws IOException {
    BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(3, 3, 0x80FF0000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return new Bytes(out.toByteArray());
  }

  private static byte[] pdf() {
    return PdfReport.bytes(SmallUtility.report(), STYLE, Progress.PATIENT).orElseThrow();
  }

  @Test
  void itConforms() throws Exception {
    assertThat(Vera.violations(pdf())).isEmpty();
  }

  @Test
  void itIsTheSameEachTime() {
    assertThat(pdf()).isEqualTo(pdf());
  }

  @Test
  void itsHeadsAndFeetSayWhatTheTemplateSays() throws IOException {
    try (Read read = Read.of(pdf())) {
      assertThat(read.page(3)).contains("Left of Small utility", "Page 3, not " + read.pages());
      assertThat(read.document().getPage(2).getMediaBox().getWidth()).isEqualTo(612);
    }
  }

  @Test
  void aFontThatIsNoneIsFoundOutBeforehand() {
    ReportTemplate broken =
        new ReportTemplate(
            Optional.empty(),
            Optional.empty(),
            Wording.NONE,
            Palette.BUILT_IN,
            List.of(
                new ReportTemplate.Typeface(
                    Weight.REGULAR, "broken.ttf", new Bytes(new byte[] {0, 1, 0, 0, 9, 9}))),
            Optional.empty(),
            List.of());

    assertThat(TemplateCheck.fault(HOUSE)).isEmpty();
    assertThat(TemplateCheck.fault(broken)).isPresent();
  }

  @Test
  void whoStopsWaitingGetsNothing() {
    assertThat(PdfReport.bytes(SmallUtility.report(), STYLE, (done, of, pages) -> pages < 5))
        .isEmpty();
  }

  @Test
  void aPageCanBeLookedAt() {
    try (PdfPages pages = PdfPages.of(pdf())) {
      PageImage cover = pages.page(0, .5f);

      assertThat(cover.width()).isEqualTo(306);
      assertThat(cover.pixels()[cover.width() * 20 + 20] & 0xFFFFFF).isEqualTo(0x114422);
    }
  }
}
